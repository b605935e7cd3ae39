import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { CropKind } from '../../../src/core/crop.ts';
import { cropByBox, cropFor, withMargin } from '../../../src/core/crop.ts';
import type { Affine, Box } from '../../../src/core/geometry.ts';
import { areaOf, overlapOf, sharedAreaOf, sideOf } from '../../../src/core/geometry.ts';
import type { Detection } from '../../../src/core/decode.ts';
import { planLooks } from '../../../src/core/look.ts';
import type { Detector } from '../../../src/vision/detector.ts';
import type { ClassifierManifest } from '../../../src/vision/manifest.ts';
import { parseClassifierManifest } from '../../../src/vision/manifest.ts';
import type { Frame } from '../../../src/vision/pixels.ts';
import { cut, sizeOf, upload } from '../../../src/vision/pixels.ts';
import type { DataFolder, Split } from '../../../tools/data-folder.ts';
import {
  detectionFor,
  middleOf,
  parseSplit,
  readDataFolder,
  readPseudoFaces,
  SAME_FACE,
} from '../../../tools/data-folder.ts';
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
/** Detections from here up may stand for a labelled face. */
const LEAST_SCORE = 0.05;

/** Detections from here up that a public detector agrees with are cut of unlabelled pictures. */
const SURE_SCORE = 0.6;
/** Detections from here up that lie on no face are cut as background, the surest ones … */
const LEAST_BACKGROUND = 0.1;
/** … as many of each picture. */
const MOST_BACKGROUND = 5;
/** Share of it inside a known face from which a detection is no background. */
const APART = 0.15;

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
  /** What is done with what the detector finds beside these faces. */
  readonly others: 'left' | 'unlabelled' | 'background';
  /** Boxes of everything that may be a face, drawn by hand or found by public detectors. */
  readonly known: readonly Box[];
}

/**
 * Cuts training crops with the app's own code: detects, aligns, cuts with a margin, packs.
 *
 * Writes `SPLIT.bin` (crops × size × size × 3 bytes, RGB), `SPLIT.jsonl` (a row a crop, in the
 * same order) and `meta.json` into `out`. A detected face of the training split is there twice,
 * cut by each of the two rules, since the app falls back on the box where landmarks fail. Faces of
 * pictures that nobody labelled are there as `unlabelled`, for a teacher to name; what was taken for a
 * face and is none is there as `background`.
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
  const pictures = picturesOf(data, await readPseudoFaces(options.folder));
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

function picturesOf(
  { scenes, faces, extra }: DataFolder,
  pseudo: ReadonlyMap<string, readonly Box[]>,
): Picture[] {
  const plain = { coarse: false, synthetic: false };
  const alone = { others: 'left', known: [] } as const;
  const listed = new Map<string, Wanted[]>();
  const portraits = new Map<string, Picture & { readonly faces: Wanted[] }>();
  const sceneFiles = new Set(scenes.map(({ file }) => file));
  for (const { id, file, source, box, label, coarse, synthetic } of faces) {
    const wanted = { id, box: box ?? null, label, coarse, synthetic };
    if (sceneFiles.has(file)) {
      listed.set(file, [...(listed.get(file) ?? []), wanted]);
      continue;
    }
    const kind = box == null ? 'portrait' : 'scene';
    const picture = portraits.get(file) ?? { file, source, kind, faces: [], ...alone };
    picture.faces.push(wanted);
    portraits.set(file, picture);
  }
  return [
    ...portraits.values(),
    ...scenes.map(({ file, source, faces: drawn }): Picture => {
      const all = drawn.map(({ box, label }, index) => ({
        ...{ id: `${file}#${index}`, box, label },
        ...plain,
      }));
      // where the table of faces lists those of a scene, its rows count
      const named = listed.get(file) ?? all.filter(({ label }) => !isUnjudged(label));
      return {
        ...{ file, source, kind: 'scene', others: 'background' },
        faces: [...named, ...all.filter(({ label }) => label === 'face')],
        known: [...drawn.map(({ box }) => box), ...(pseudo.get(file) ?? [])],
      };
    }),
    ...extra.map(({ file, source, kind }): Picture => {
      const picture = { file, source, kind: 'extra', faces: [], known: [] } as const;
      if (kind === 'unlabelled') {
        return { ...picture, others: 'unlabelled', known: pseudo.get(file) ?? [] };
      }
      if (kind === 'no_face') return { ...picture, others: 'background' };
      return { ...picture, ...alone, faces: [{ id: file, box: null, label: kind, ...plain }] };
    }),
  ];
}

function isUnjudged(label: string): boolean {
  return label === 'face' || label === 'ignore';
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
  frame: Frame,
  split: Split,
  vision: { readonly detector: Detector; readonly manifest: ClassifierManifest },
): Promise<Crop[]> {
  const { inputSize, threshold } = vision.detector.manifest;
  const { crop: rule } = vision.manifest;
  const size = sizeOf(frame);
  const looks = planLooks(size, inputSize, 'photo');
  const detections = await vision.detector.detect(frame, looks, LEAST_SCORE);
  const common = { source: picture.source, kind: picture.kind, split };
  const wanted = picture.faces.flatMap(({ box, ...row }): Crop[] => {
    const found = detectionFor(box, detections, threshold);
    // a face whose mask nobody judged only shows what faces look like, where one is found
    if (found === undefined && row.label === 'face') return [];
    const face = found ?? { box: box ?? middleOf(size) };
    const described = { ...row, ...common, facePixels: sideOf(face.box) };
    const main: Crop = { ...described, ...renamed(cropFor(face, rule)) };
    if (split !== 'train' || main.rule === 'box' || row.label === 'face') return [main];
    return [main, { ...described, rule: 'box', affine: cropByBox(box ?? face.box, rule) }];
  });
  const others = othersOf(picture, detections).map((face, index): Crop => ({
    ...{ id: `${picture.file}#${picture.others}${index}`, label: picture.others },
    ...{ coarse: false, synthetic: false, ...common, facePixels: sideOf(face.box) },
    ...renamed(cropFor(face, rule)),
  }));
  return [...wanted, ...others];
}

/** The detections, best first, that are cut beside the labelled faces. */
function othersOf({ others, known }: Picture, detections: readonly Detection[]): Detection[] {
  if (others === 'left') return [];
  if (others === 'unlabelled') {
    const isAgreed = ({ box }: Detection): boolean =>
      known.some((face) => overlapOf(box, face) >= SAME_FACE);
    return detections.filter((found) => found.score >= SURE_SCORE && isAgreed(found));
  }
  const isApart = ({ box }: Detection): boolean =>
    known.every((face) => sharedAreaOf(box, face) < APART * areaOf(box));
  return detections
    .filter((detection) => detection.score >= LEAST_BACKGROUND && isApart(detection))
    .slice(0, MOST_BACKGROUND);
}

function renamed({ affine, kind }: { affine: Affine; kind: CropKind }): {
  affine: Affine;
  rule: CropKind;
} {
  return { affine, rule: kind };
}

async function pack(frame: Frame, crop: Affine, size: number): Promise<Uint8Array> {
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
