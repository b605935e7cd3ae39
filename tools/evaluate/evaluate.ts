import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Detection } from '../../src/core/decode.ts';
import type { LookPlan } from '../../src/core/look.ts';
import type { PictureFace } from '../../src/core/report.ts';
import type { Probabilities } from '../../src/core/verdict.ts';
import { verdictOf } from '../../src/core/verdict.ts';
import { inspect, readFaces } from '../../src/vision/faces.ts';
import type { Vision } from '../../src/vision/models.ts';
import type { FrameTensor } from '../../src/vision/pixels.ts';
import { sizeOf, upload } from '../../src/vision/pixels.ts';
import type { DataFolder, FaceRow, Split } from '../data-folder.ts';
import { detectionFor, middleOf, parseSplit, readDataFolder } from '../data-folder.ts';
import { fromFolder, loadNetworks, startNodeBackend } from '../node-vision.ts';
import { decodePicture } from '../pictures.ts';
import { Progress } from '../progress.ts';
import type { FaceAnswer, Figures } from './figures.ts';
import { extraFigures, faceFigures, sceneFigures } from './figures.ts';

/** Every detection from this score up is written. */
const LEAST_SCORE = 0.05;

type Found = PictureFace & Detection;

/** What an evaluation found: everything that is written, and the figures over it. */
export interface Evaluation {
  readonly found: ReadonlyMap<string, readonly Found[]>;
  readonly answers: readonly FaceAnswer[];
  readonly figures: Readonly<Record<'scenes' | 'faces' | 'extra', Figures>>;
}

/**
 * Runs the networks over one split of a data folder, by the app's own core and vision code.
 *
 * @param plan one look at the whole picture, or what the app does with a still photo
 * @throws naming the picture that cannot be decoded
 */
export async function evaluate(
  vision: Vision,
  data: DataFolder,
  folder: string,
  plan: LookPlan,
): Promise<Evaluation> {
  const rows = new Map<string, FaceRow[]>();
  for (const row of data.faces) rows.set(row.file, [...(rows.get(row.file) ?? []), row]);
  const whole = [...data.scenes, ...data.extra].map(({ file }) => file);
  const files = new Set([...whole, ...rows.keys()]);
  const found = new Map<string, Found[]>();
  const answers: FaceAnswer[] = [];
  const progress = new Progress('evaluate', files.size);
  for (const file of files) {
    const frame = upload(await decodePicture(join(folder, file)));
    const faces = await inspect(frame, vision, plan, LEAST_SCORE);
    found.set(file, faces);
    for (const row of rows.get(file) ?? []) {
      answers.push(await answerRow(row, faces, { frame, vision }));
    }
    frame.dispose();
    progress.step();
  }
  const { threshold } = vision.detector.manifest;
  const withFound = <T extends { readonly file: string }>(
    table: readonly T[],
  ): (T & { found: Found[] })[] =>
    table.map((row) => ({ ...row, found: found.get(row.file) ?? [] }));
  return {
    found,
    answers,
    figures: {
      scenes: sceneFigures(withFound(data.scenes), threshold),
      faces: faceFigures(answers),
      extra: extraFigures(withFound(data.extra), threshold),
    },
  };
}

async function answerRow(
  row: FaceRow,
  faces: readonly Found[],
  { frame, vision }: { readonly frame: FrameTensor; readonly vision: Vision },
): Promise<FaceAnswer> {
  const { detector, classifier } = vision;
  const face = detectionFor(row.box, faces, detector.manifest.threshold);
  if (face !== undefined) {
    const { probabilities, verdict } = face;
    return { row, probabilities, label: verdict.kind, isDetected: true };
  }
  const [reading] = await readFaces(
    frame,
    [{ box: row.box ?? middleOf(sizeOf(frame)) }],
    classifier,
  );
  if (reading === undefined) throw new Error(`${row.file}: no answer`);
  const { probabilities, doubt } = reading;
  const { kind } = verdictOf(probabilities, classifier.manifest.thresholds.photo, doubt);
  return { row, probabilities, label: kind, isDetected: false };
}

/** What was evaluated; it stands in `figures.json` beside the figures. */
interface Subject {
  readonly split: Split;
  readonly looks: LookPlan;
  readonly detector: string;
  readonly classifier: string;
}

async function write(
  out: string,
  subject: Subject,
  data: DataFolder,
  evaluation: Evaluation,
): Promise<void> {
  await mkdir(out, { recursive: true });
  const pictures = (table: readonly { readonly file: string }[]): string =>
    lines(
      table.map(({ file }) => ({
        file,
        faces: (evaluation.found.get(file) ?? []).map(({ box, score, verdict, probabilities }) => ({
          box: [box.x, box.y, box.width, box.height],
          score,
          label: verdict.kind,
          probabilities,
        })),
      })),
    );
  const answers = evaluation.answers.map(
    ({ row, label, probabilities, isDetected }: FaceAnswer & { probabilities: Probabilities }) => ({
      id: row.id,
      label,
      probabilities,
      detected: isDetected,
    }),
  );
  await Promise.all([
    writeFile(join(out, 'scenes.jsonl'), pictures(data.scenes)),
    writeFile(join(out, 'extra.jsonl'), pictures(data.extra)),
    writeFile(join(out, 'faces.jsonl'), lines(answers)),
    writeFile(
      join(out, 'figures.json'),
      `${JSON.stringify({ ...subject, ...evaluation.figures }, null, 1)}\n`,
    ),
  ]);
}

function lines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function tableOf(figures: Evaluation['figures']): string {
  return Object.entries(figures)
    .flatMap(([part, values]) => [
      part,
      ...Object.entries(values).map(
        ([name, value]) =>
          `  ${name.padEnd(34)} ${value === null ? '–' : Number(value.toFixed(4)).toString()}`,
      ),
    ])
    .join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/data' },
      split: { type: 'string', default: 'val' },
      out: { type: 'string', default: 'evaluation' },
      looks: { type: 'string', default: 'photo' },
      models: { type: 'string', default: 'models' },
    },
  });
  const split: Split = parseSplit(values.split);
  if (values.looks !== 'one' && values.looks !== 'photo') throw new Error('--looks one|photo');
  const data = await readDataFolder(values.data, split);
  if (data.scenes.length + data.faces.length + data.extra.length === 0) {
    throw new Error(`${resolve(values.data)} holds no pictures of split ${split}`);
  }
  await startNodeBackend();
  const vision = await loadNetworks(fromFolder(values.models));
  const evaluation = await evaluate(vision, data, values.data, values.looks);
  const subject: Subject = {
    split,
    looks: values.looks,
    detector: vision.detector.manifest.version,
    classifier: vision.classifier.manifest.version,
  };
  await write(resolve(values.out), subject, data, evaluation);
  process.stdout.write(`${tableOf(evaluation.figures)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`evaluate: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
