import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { inspect, parseArgs } from 'node:util';
import { serve } from '../../tools/serve.ts';
import { figureText, SPEED_ROWS, textOf, verdictOf } from '../../tools/figures/speed.ts';
import { launch } from '../e2e/support/browser.ts';
import { buildPage } from './build-page.ts';
import type { Figures, Measure } from './measure.ts';
import { runMeasure } from './measure.ts';
import { measureColdStart } from './measures/cold-start.ts';
import { measureCrowds } from './measures/crowds.ts';
import { measureFar } from './measures/far.ts';
import { measureMemory } from './measures/memory.ts';
import { measureRivals } from './measures/rivals.ts';
import { measureStages } from './measures/stages.ts';
import { measureTransfer } from './measures/transfer.ts';
import { measureWall } from './measures/wall.ts';

// All figures of speed in one run: `--only` names measures, `--json` keeps what was found. Whatever
// is compared is timed in turns in one browser, so the ratios travel between machines.

/** What is measured, in the order of a full run. */
const MEASURES: Readonly<Record<string, Measure>> = {
  rivals: measureRivals,
  stages: measureStages,
  crowds: measureCrowds,
  'cold-start': measureColdStart,
  transfer: measureTransfer,
  memory: measureMemory,
  far: measureFar,
  wall: measureWall,
};

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', default: Object.keys(MEASURES).join() },
    rounds: { type: 'string', default: '60' },
    minutes: { type: 'string', default: '2' },
  },
});
const rounds = atLeast(1, '--rounds', values.rounds);
const minutes = atLeast(1, '--minutes', values.minutes);
const measures = values.only.split(',').map((name) => {
  const measure = MEASURES[name];
  if (measure === undefined) throw new Error(`--only knows ${Object.keys(MEASURES).join()}`);
  return { name, measure };
});

const serving = await serve({
  root: await buildPage(),
  host: '127.0.0.1',
  port: 0,
  // the rivals evaluate text, which our policy forbids
  headers: {},
});
const browser = await launch();
// how busy the machine was with other things
const figures: Figures = { load_average_before: loadavg()[0] ?? NaN };
try {
  for (const { name, measure } of measures) {
    process.stdout.write(`\n${name}\n`);
    const options = { rounds, minutes, address: serving.url };
    try {
      const found = await runMeasure(measure, browser, options);
      for (const [key, figure] of Object.entries(found)) {
        process.stdout.write(`  ${key}: ${figure.toPrecision(4)}\n`);
      }
      Object.assign(figures, found);
    } catch (error) {
      // the others are worth having all the same
      process.stderr.write(`${inspect(error)}\n`);
      process.exitCode = 1;
    }
  }
  if (values.json !== undefined) {
    // what was not measured this time stays as it was
    const kept = existsSync(values.json)
      ? (JSON.parse(await readFile(values.json, 'utf8')) as Figures)
      : {};
    await writeFile(values.json, `${JSON.stringify({ ...kept, ...figures }, null, 2)}\n`);
  }
} finally {
  await browser.close();
  await serving.close();
}
process.stdout.write('\n');
for (const row of SPEED_ROWS.filter(({ key }) => key in figures)) {
  const most = row.must === undefined ? '' : `, at most ${figureText(row.must, row.unit)}`;
  process.stdout.write(`${verdictOf(row, figures)}: ${row.name}: ${textOf(row, figures)}${most}\n`);
}

function atLeast(least: number, option: string, text: string): number {
  const number = Number(text);
  if (!(number >= least)) throw new Error(`${option} wants a number from ${least} up`);
  return number;
}
