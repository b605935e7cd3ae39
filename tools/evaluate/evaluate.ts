import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { LookPlan } from '../../src/core/look.ts';
import { inspect } from '../../src/vision/faces.ts';
import type { Vision } from '../../src/vision/models.ts';
import { upload } from '../../src/vision/pixels.ts';
import type { DataFolder, FaceRow } from '../data-folder.ts';
import { parseSplit, readDataFolder } from '../data-folder.ts';
import { fromFolder, loadNetworks, startNodeBackend } from '../node-vision.ts';
import { decodePicture } from '../pictures.ts';
import { Progress } from '../progress.ts';
import type { FaceAnswer, Found } from './answer.ts';
import { answerRow, LEAST_SCORE } from './answer.ts';
import type { Evaluation, Subject } from './evaluation-files.ts';
import { tableOf, writeEvaluation } from './evaluation-files.ts';
import { extraFigures, faceFigures, sceneFigures } from './figures.ts';
import { flagFigures, readFlagThreshold } from './flag.ts';

/**
 * Runs the networks over one split of a data folder, by the app's own core and vision code.
 *
 * @param plan one look at the whole picture, or what the app does with a still photo
 * @param flagThreshold p(mask) that `val` chose to flag faces below, for figures at it
 * @throws naming the picture that cannot be decoded
 */
export async function evaluate(
  vision: Vision,
  data: DataFolder,
  folder: string,
  plan: LookPlan,
  flagThreshold?: number,
): Promise<Evaluation> {
  const rows = new Map<string, FaceRow[]>();
  for (const row of data.faces) rows.set(row.file, [...(rows.get(row.file) ?? []), row]);
  const whole = [...data.scenes, ...data.extra].map(({ file }) => file);
  const files = new Set([...whole, ...rows.keys()]);
  const found = new Map<string, Found[]>();
  const answers: FaceAnswer[] = [];
  const progress = new Progress('evaluate', files.size);
  for (const file of files) {
    const raw = await decodePicture(join(folder, file));
    const frame = upload(raw);
    const faces = await inspect(frame, vision, plan, LEAST_SCORE);
    found.set(file, faces);
    for (const row of rows.get(file) ?? []) {
      answers.push(await answerRow(row, faces, { raw, frame }, vision));
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
      faces: {
        ...faceFigures(answers),
        ...(flagThreshold === undefined ? {} : flagFigures(answers, flagThreshold)),
      },
      extra: extraFigures(withFound(data.extra), threshold),
    },
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/data' },
      split: { type: 'string', default: 'val' },
      out: { type: 'string', default: 'evaluation' },
      looks: { type: 'string', default: 'photo' },
      models: { type: 'string', default: 'models' },
      'flag-threshold': { type: 'string' },
      'flag-from': { type: 'string' },
    },
  });
  const split = parseSplit(values.split);
  if (values.looks !== 'one' && values.looks !== 'photo') throw new Error('--looks one|photo');
  const data = await readDataFolder(values.data, split);
  if (data.scenes.length + data.faces.length + data.extra.length === 0) {
    throw new Error(`${resolve(values.data)} holds no pictures of split ${split}`);
  }
  await startNodeBackend();
  const vision = await loadNetworks(fromFolder(values.models));
  const { version } = vision.classifier.manifest;
  const { 'flag-from': from, 'flag-threshold': given } = values;
  const flagThreshold =
    from === undefined ? parseShare(given) : await readFlagThreshold(from, version);
  const evaluation = await evaluate(vision, data, values.data, values.looks, flagThreshold);
  const subject: Subject = {
    split,
    looks: values.looks,
    detector: vision.detector.manifest.version,
    classifier: version,
  };
  await writeEvaluation(resolve(values.out), subject, data, evaluation);
  process.stdout.write(`${tableOf(evaluation.figures)}\n`);
}

function parseShare(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const share = Number(text);
  if (!(share >= 0 && share <= 1)) throw new Error('--flag-threshold wants a number from 0 to 1');
  return share;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`evaluate: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
