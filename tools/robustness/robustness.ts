import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { cropFor } from '../../src/core/crop.ts';
import type { Detection } from '../../src/core/decode.ts';
import { sideOf } from '../../src/core/geometry.ts';
import { planLooks } from '../../src/core/look.ts';
import { doubtOf, turnOf } from '../../src/core/reading/quality.ts';
import type { Probabilities, VerdictKind } from '../../src/core/verdict.ts';
import { verdictOf } from '../../src/core/verdict.ts';
import type { Face } from '../../src/vision/faces.ts';
import type { Vision } from '../../src/vision/models.ts';
import type { RawPicture } from '../../src/vision/pixels.ts';
import { upload } from '../../src/vision/pixels.ts';
import type { FaceRow } from '../data-folder.ts';
import { detectionFor, middleOf, parseSplit, readDataFolder } from '../data-folder.ts';
import { isToldRightly, LEAST_SCORE } from '../evaluate/answer.ts';
import type { Figures } from '../evaluate/interval.ts';
import { shareFigures } from '../evaluate/interval.ts';
import { fromFolder, loadNetworks, startNodeBackend } from '../node-vision.ts';
import { decodePicture } from '../pictures.ts';
import { Progress } from '../progress.ts';
import type { Degradation } from './degrade.ts';
import { degrade, DEGRADATIONS } from './degrade.ts';
import { cutWindow, inWindow, windowOf } from './window.ts';

/** What the classifier says of one face in one degraded picture. */
export interface DegradedAnswer {
  readonly row: FaceRow;
  readonly degradation: Degradation;
  readonly probabilities: Probabilities;
  readonly kind: VerdictKind;
}

/**
 * Reads the faces of a table in pictures that were degraded in every way. Faces are found in the
 * picture as it is, and every crop comes from those landmarks, so that the classifier alone is
 * measured. Each picture is decoded once.
 *
 * @throws naming the picture that cannot be decoded
 */
export async function readDegraded(
  vision: Vision,
  rows: readonly FaceRow[],
  folder: string,
): Promise<DegradedAnswer[]> {
  const files = new Map<string, FaceRow[]>();
  for (const row of rows) files.set(row.file, [...(files.get(row.file) ?? []), row]);
  const answers: DegradedAnswer[] = [];
  const progress = new Progress('robustness', files.size);
  for (const [file, wanted] of files) {
    const picture = await decodePicture(join(folder, file));
    const found = await detectionsIn(picture, vision);
    for (const row of wanted) {
      const face = detectionFor(row.box, found, vision.detector.manifest.threshold) ?? {
        box: row.box ?? middleOf(picture),
      };
      for (const degradation of DEGRADATIONS) {
        answers.push({ row, degradation, ...(await read(picture, face, degradation, vision)) });
      }
    }
    progress.step();
  }
  return answers;
}

/**
 * Two-class accuracy under each degradation, what it loses against `none` in points, and how many
 * faces the app would be unsure of.
 */
export function robustnessFigures(answers: readonly DegradedAnswer[]): Figures {
  const figures: Figures = {};
  for (const name of DEGRADATIONS) {
    const part = answers.filter(({ degradation }) => degradation === name);
    Object.assign(figures, shareFigures(`two_class[${name}]`, part, isToldRightly));
    const [without, now] = [figures['two_class[none]'], figures[`two_class[${name}]`]];
    figures[`lost[${name}]`] = without == null || now == null ? null : 100 * (without - now);
    Object.assign(
      figures,
      shareFigures(`unsure[${name}]`, part, ({ kind }) => kind === 'unsure'),
    );
  }
  return { faces: answers.length / DEGRADATIONS.length, ...figures };
}

async function detectionsIn(picture: RawPicture, { detector }: Vision): Promise<Detection[]> {
  const frame = upload(picture);
  const looks = planLooks(picture, detector.manifest.inputSize, 'photo');
  const found = await detector.detect(frame, looks, LEAST_SCORE);
  frame.dispose();
  return found;
}

async function read(
  picture: RawPicture,
  face: Face,
  degradation: Degradation,
  { classifier }: Vision,
): Promise<Pick<DegradedAnswer, 'probabilities' | 'kind'>> {
  const { crop, thresholds } = classifier.manifest;
  const { affine } = cropFor(face, crop);
  const window = windowOf(affine, picture);
  const side = sideOf(face.box);
  const degraded = await degrade(cutWindow(picture, window), degradation, side);
  const frame = upload(degraded.picture);
  const [reading] = await classifier.read(frame, [inWindow(affine, window, degraded.scale)]);
  frame.dispose();
  if (reading === undefined) throw new Error('the classifier gave no answer');
  const { probabilities, ...light } = reading;
  const quality = {
    ...light,
    facePixels: side * Math.sqrt(degraded.scale.x * degraded.scale.y),
    turn: face.landmarks === undefined ? 0 : turnOf(face.landmarks),
  };
  const doubt = doubtOf(quality, thresholds.quality);
  return { probabilities, kind: verdictOf(probabilities, thresholds.photo, doubt).kind };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/data' },
      split: { type: 'string', default: 'test' },
      models: { type: 'string', default: 'models' },
      out: { type: 'string', default: 'models/mask-classifier/robustness.json' },
    },
  });
  const split = parseSplit(values.split);
  const { faces } = await readDataFolder(values.data, split);
  if (faces.length === 0) throw new Error(`${values.data} holds no faces of split ${split}`);
  await startNodeBackend();
  const vision = await loadNetworks(fromFolder(values.models));
  const result = {
    split,
    detector: vision.detector.manifest.version,
    classifier: vision.classifier.manifest.version,
    faces: robustnessFigures(await readDegraded(vision, faces, values.data)),
  };
  await mkdir(dirname(resolve(values.out)), { recursive: true });
  await writeFile(values.out, `${JSON.stringify(result, null, 1)}\n`);
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`robustness: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
