import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import { readJson } from '../node-vision.ts';
import type { Metrics } from './metrics.ts';
import {
  evaluationFigures,
  inputSizeFigures,
  keptFigures,
  leaveOneOutFigures,
  robustnessFigures,
} from './metrics.ts';
import { TABLES } from './tables.ts';

/** Texts whose figures are written by command, between markers that name a table. */
export const TEXTS = [
  'README.md',
  'models/blazeface/MODEL_CARD.md',
  'models/mask-classifier/MODEL_CARD.md',
] as const;

const DETECTOR = 'models/blazeface/metrics.json';
const CLASSIFIER = 'models/mask-classifier/metrics.json';
const DECODING = 'models/mask-classifier/decoding.json';
const ROBUSTNESS = 'models/mask-classifier/robustness.json';
const LEAVE_ONE_OUT = 'models/mask-classifier/leave-one-out.json';
const INPUT_SIZES = 'models/blazeface/sizes.json';
const COST = 'models/cost.json';
const SPEED = 'docs/bench.json';

/** Reads the kept figures from the folders of the networks; what was never measured is absent. */
export async function readMetrics(): Promise<Metrics> {
  return {
    one: v.parse(evaluationFigures, await readJson(DETECTOR)),
    photo: v.parse(evaluationFigures, await readJson(CLASSIFIER)),
    decoding: v.parse(keptFigures, await readJson(DECODING)),
    robustness: await readOptional(ROBUSTNESS, robustnessFigures),
    cost: await readOptional(COST, keptFigures),
    speed: await readOptional(SPEED, keptFigures),
    leaveOneOut: await readOptional(LEAVE_ONE_OUT, leaveOneOutFigures),
    inputSizes: await readOptional(INPUT_SIZES, inputSizeFigures),
  };
}

async function readOptional<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema> | undefined> {
  return existsSync(path) ? v.parse(schema, await readJson(path)) : undefined;
}

/**
 * Puts the tables into a Markdown text, each between `<!-- figures: NAME -->` and `<!-- end -->`,
 * and formats it as the project's texts are.
 *
 * @throws RangeError when a marker names no table
 */
export async function fill(text: string, metrics: Metrics): Promise<string> {
  const filled = text.replace(/<!-- figures: (\w+) -->[^]*?<!-- end -->/g, (_, name: string) => {
    const table = TABLES[name];
    if (table === undefined) throw new RangeError(`there is no table ${name}`);
    return `<!-- figures: ${name} -->\n\n${table(metrics)}\n\n<!-- end -->`;
  });
  const style = await resolveConfig('README.md');
  return format(filled, { ...style, parser: 'markdown' });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { one: { type: 'string' }, photo: { type: 'string' } },
  });
  for (const [from, to] of [
    [values.one, DETECTOR],
    [values.photo, CLASSIFIER],
  ] as const) {
    if (from === undefined) continue;
    const kept = v.parse(evaluationFigures, await readJson(join(from, 'figures.json')));
    await writeFile(to, `${JSON.stringify(kept, null, 1)}\n`);
  }
  const metrics = await readMetrics();
  for (const path of TEXTS)
    await writeFile(path, await fill(await readFile(path, 'utf8'), metrics));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
