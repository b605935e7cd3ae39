import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { CropKind } from '../../../src/core/crop.ts';
import { cropByBox, cropFor, withMargin } from '../../../src/core/crop.ts';
import type { Affine, Box } from '../../../src/core/geometry.ts';
import { sideOf } from '../../../src/core/geometry.ts';
import { planLooks } from '../../../src/core/look.ts';
import type { Detector } from '../../../src/vision/detector.ts';
import type { ClassifierManifest } from '../../../src/vision/manifest.ts';
import { parseClassifierManifest } from '../../../src/vision/manifest.ts';
import type { FrameTensor } from '../../../src/vision/pixels.ts';
import { cut, sizeOf, upload } from '../../../src/vision/pixels.ts';
import type { DataFolder, Split } from '../../../tools/data-folder.ts';
import { detectionFor, middleOf, parseSplit, readDataFolder } from '../../../tools/data-folder.ts';
import {
  fromFolder,
  loadDetector,
  readJson,
  startNodeBackend,
} from '../../../tools/node-vision.ts';
import { decodePicture } from '../../../tools/pictures.ts';
import { Progress } from '../../../tools/progress.ts';

/** Crops carry half as much again, so that training may shift, turn and scale them. */
const MARGIN = 1.5;
/** Detections from here up may stand for a labelled face; the evaluation does the same. */
const LEAST_SCORE = 0.05;

/** One face to cut; several may lie in one picture. */
interface Wanted {
  readonly id: string;
  readonly box: Box | null;
  readonly label: string;
  readonly coarse: boolean;
  readonly synthetic: boolean;
}

interface Picture {
  readonly file: string;
  readonly source: string;
  readonly kind: 'scene' | 'portrait' | 'extra';
  readonly faces: readonly Wanted[];
}

/**
 * Cuts training crops with the app's own code: detects, aligns, cuts with a margin, packs.
 *
 * Writes `SPLIT.bin` (crops × size × size × 3 bytes, RGB), `SPLIT.jsonl` (a row a crop, in the
 * same order) and `meta.json` into `out`. A detected face of the training split is there twice,
 * cut by each of the two rules, since the app falls back on the box where landmarks fail.
 */
export async function prepare(
  data: DataFolder,
  options: {
    readonly folder: string;
    readonly split: Split;
    readonly out: string;
    /** Where the networks lie; the shipped ones when left out. */
    readonly models?: string;
  },
): Promise<number> {
  await mkdir(options.out, { recursive: true });
  const detector = await loadDetector(fromFolder(options.models));
  const manifest = parseClassifierManifest(await readJson('models/mask-classifier/manifest.json'));
  const size = manifest.inputSize * manifest.crop.oversample * MARGIN;
  await writeFile(
    join(options.out, 'meta.json'),
    JSON.stringify({
      version: 1,
      size,
      inputSize: manifest.inputSize,
      margin: MARGIN,
      oversample: manifest.crop.oversample,
      cropRule: manifest.crop,
    }),
  );
  const pixels = createWriteStream(join(options.out, `${options.split}.bin`));
  const rows = createWriteStream(join(options.out, `${options.split}.jsonl`));
  const pictures = picturesOf(data);
  const progress = new Progress(`prepare ${options.split}`, pictures.length);
  let count = 0;
  for (const picture of pictures) {
    const frame = upload(await decodePicture(join(options.folder, picture.file)));
    for (const crop of await cropsOf(picture, frame, options.split, { detector, manifest })) {
      const { affine, ...row } = crop;
      const bytes = await pack(frame, affine, size);
      if (!pixels.write(bytes)) await once(pixels, 'drain');
      rows.write(`${JSON.stringify(row)}\n`);
      count += 1;
    }
    frame.dispose();
    progress.step();
  }
  await Promise.all([pixels, rows].map((stream) => once(stream.end(), 'finish')));
  detector.dispose();
  return count;
}

function picturesOf({ scenes, faces, extra }: DataFolder): Picture[] {
  const plain = { coarse: false, synthetic: false };
  const portraits = new Map<string, Picture & { readonly faces: Wanted[] }>();
  for (const { id, file, source, box, label, coarse, synthetic } of faces) {
    const kind = box == null ? 'portrait' : 'scene';
    const picture = portraits.get(file) ?? { file, source, kind, faces: [] };
    picture.faces.push({ id, box: box ?? null, label, coarse, synthetic });
    portraits.set(file, picture);
  }
  // where the table of faces lists those of a scene, its rows count
  const rest = scenes.filter(({ file }) => !portraits.has(file));
  return [
    ...portraits.values(),
    ...rest.map(({ file, source, faces: found }): Picture => ({
      file,
      source,
      kind: 'scene',
      faces: found
        .map(({ box, label }, index) => ({ id: `${file}#${index}`, box, label, ...plain }))
        .filter(({ label }) => label !== 'face' && label !== 'ignore'),
    })),
    ...extra
      .filter(({ kind }) => kind === 'other_covering')
      .map(({ file, source, kind }): Picture => ({
        file,
        source,
        kind: 'extra',
        faces: [{ id: file, box: null, label: kind, ...plain }],
      })),
  ];
}

interface Crop extends Omit<Wanted, 'box'> {
  readonly source: string;
  readonly kind: Picture['kind'];
  readonly split: Split;
  readonly rule: CropKind;
  readonly facePixels: number;
  readonly affine: Affine;
}

async function cropsOf(
  picture: Picture,
  frame: FrameTensor,
  split: Split,
  vision: { readonly detector: Detector; readonly manifest: ClassifierManifest },
): Promise<Crop[]> {
  const { inputSize, threshold } = vision.detector.manifest;
  const { crop: rule } = vision.manifest;
  const size = sizeOf(frame);
  const looks = planLooks(size, inputSize, 'photo');
  const detections = await vision.detector.detect(frame, looks, LEAST_SCORE);
  return picture.faces.flatMap(({ box, ...wanted }): Crop[] => {
    const found = detectionFor(box, detections, threshold);
    const face = found ?? { box: box ?? middleOf(size) };
    const facePixels = sideOf(face.box);
    const row = { ...wanted, source: picture.source, kind: picture.kind, split, facePixels };
    const main: Crop = { ...row, ...renamed(cropFor(face, rule)) };
    if (split !== 'train' || main.rule === 'box') return [main];
    return [main, { ...row, rule: 'box', affine: cropByBox(box ?? face.box, rule) }];
  });
}

function renamed({ affine, kind }: { affine: Affine; kind: CropKind }): {
  affine: Affine;
  rule: CropKind;
} {
  return { affine, rule: kind };
}

async function pack(frame: FrameTensor, crop: Affine, size: number): Promise<Uint8Array> {
  const [a, b, c, d, e, f] = withMargin(crop, MARGIN);
  const toFrame: Affine = [a / size, b / size, c, d / size, e / size, f];
  const pixels = cut(frame, [toFrame], size, 1);
  const values = await pixels.data();
  pixels.dispose();
  return Uint8Array.from(values, Math.round);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/data' },
      out: { type: 'string', default: 'packs' },
      split: { type: 'string', multiple: true, default: ['train', 'val'] },
      models: { type: 'string', default: 'models' },
    },
  });
  await startNodeBackend();
  for (const name of values.split) {
    const split = parseSplit(name);
    const data = await readDataFolder(values.data, split);
    const { data: folder, models } = values;
    const count = await prepare(data, { folder, split, out: resolve(values.out), models });
    process.stdout.write(`${split}: ${count} crops in ${values.out}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
