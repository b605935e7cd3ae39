import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { medianOf } from '../../tools/evaluate/statistics.ts';
import { serveBuiltApp } from '../bench/built-app.ts';
import type { Sample } from '../bench/live-app.ts';
import { looksOf, sampleMemory } from '../bench/live-app.ts';
import { launch } from '../e2e/support/browser.ts';
import { holdCamera } from '../e2e/support/held-camera.ts';
import { keepContexts, loseContexts } from '../e2e/support/graphics-context.ts';
import type { Scene } from '../fixtures/camera.ts';
import { writeClip } from '../fixtures/camera.ts';
import { arrange, FAULTS } from './faults.ts';
import { countDecided, countedIn, journalledIn } from './people.ts';

// The live check for half an hour at full rate, with people coming and going, while everything that
// goes wrong on real devices goes wrong over and over. It must come back by itself each time, write
// down everybody who was counted, and hold no more memory at the end than after the first minutes.

const MINUTE_MS = 60_000;
/** What a fault holds back comes back after this long. */
const HOLD_MS = 8000;
/** The slowest way back: 20 s until a frozen picture or an unanswered look is noticed, and a start. */
const MOST_RECOVERY_MS = 60_000;
/** It has recovered when so many looks were answered again. */
const LOOKS_AFTER = 10;
/** Between two faults, so that people pass undisturbed as well. */
const CALM_MS = 30_000;
const POLL_MS = 200;
/** Memory is flat when the last samples are within this factor of the first ones. */
const MOST_GROWTH = 1.15;
/** One sample tells little: what a fault left behind is collected later. So many are compared. */
const SAMPLES = 5;
const WARM_MINUTES = 2;

/** Somebody near, then nobody: each passes for two seconds, unmistakably somebody else. */
const PASSERS: readonly Scene[] = (
  ['masked-1', 'bare-2', 'masked-3', 'incorrect-1', 'bare-1'] as const
).flatMap((composite): Scene[] => [
  { frames: 60, actors: [{ composite, centre: [320, 250], side: 380 }] },
  { frames: 75, actors: [] },
]);

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, json: { type: 'string' } },
});
const minutes = Number(values.minutes);
if (!(minutes > WARM_MINUTES)) throw new Error(`--minutes wants more than ${WARM_MINUTES}`);

const folder = await mkdtemp(join(tmpdir(), 'maskcheck-soak-'));
const clip = join(folder, 'camera.mjpeg');
await writeClip(clip, PASSERS);
const app = await serveBuiltApp();
try {
  const lost = await loseGraphics();
  const figures = { context_lost_ms: lost, ...(await soak()) };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  const failures = [
    ...Object.entries(figures.recovery_ms).flatMap(([name, times]) =>
      times.some((time) => time === null) ? [`${name}: it did not come back`] : [],
    ),
    ...(figures.journalled === figures.counted
      ? []
      : ['somebody who was counted is not in the journal']),
    ...(figures.heap_ratio <= MOST_GROWTH ? [] : ['memory has grown']),
    ...(figures.tensors_grown === 0 ? [] : ['tensors have grown']),
  ];
  process.stdout.write(failures.length === 0 ? 'It held.\n' : `${failures.join('\n')}\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  await app.close();
  await rm(folder, { recursive: true });
}

/** The graphics context is lost once, on emulated WebGL: milliseconds until it looks again. */
async function loseGraphics(): Promise<number | null> {
  const browser = await launch({ clip });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await keepContexts(context);
    const page = await context.newPage();
    await page.goto(`${app.url}?station=guard&lang=en&backend=webgl`);
    await page.locator('guard-screen[data-backend="webgl"]').waitFor({ timeout: 2 * MINUTE_MS });
    return await recoveryOf(page, () => loseContexts(page));
  } finally {
    await browser.close();
  }
}

interface SoakFigures {
  readonly minutes: number;
  readonly looks: number;
  /** By fault: milliseconds until it looked again, null when it did not. */
  readonly recovery_ms: Readonly<Record<string, readonly (number | null)[]>>;
  /** People for whom a report said once what they wear, and those of them in the journal. */
  readonly counted: number;
  readonly journalled: number;
  readonly heap_bytes: number;
  readonly heap_ratio: number;
  readonly tensors_grown: number;
}

async function soak(): Promise<SoakFigures> {
  const browser = await launch({ clip }, '--use-gl=disabled');
  try {
    const context = await browser.newContext();
    // tsx names functions by a helper of its own, which functions sent into a page lack
    await context.addInitScript('globalThis.__name = (named) => named');
    await context.addInitScript(holdCamera);
    await context.addInitScript(arrange);
    await context.addInitScript(countDecided);
    const page = await context.newPage();
    const session = await browser.newBrowserCDPSession();
    await page.goto(`${app.url}?station=guard&lang=en`);
    await page.locator('guard-screen[data-phase="watching"]').waitFor({ timeout: MINUTE_MS });
    const startedMs = performance.now();
    const isOver = (after: number): boolean => performance.now() - startedMs >= after * MINUTE_MS;
    while (!isOver(WARM_MINUTES)) await page.waitForTimeout(POLL_MS);
    const samples = [await sampleMemory(page, session)];
    const recoveries: Record<string, (number | null)[]> = {};
    for (let turn = 0; !isOver(minutes); turn += 1) {
      const fault = FAULTS[turn % FAULTS.length];
      if (fault === undefined) break;
      const time = await recoveryOf(page, () => fault.inject(page, HOLD_MS));
      (recoveries[fault.name] ??= []).push(time);
      const seconds = time === null ? 'not at all' : `after ${(time / 1000).toFixed(1)} s`;
      process.stdout.write(`${fault.name}: back ${seconds}\n`);
      await page.waitForTimeout(CALM_MS);
      samples.push(await sampleMemory(page, session));
    }
    // nobody more is counted from here on, and what waits is written in the meantime
    await page.keyboard.press(' ');
    await page.waitForTimeout(HOLD_MS);
    return {
      minutes,
      looks: await looksOf(page),
      recovery_ms: recoveries,
      counted: await countedIn(page),
      journalled: await journalledIn(page),
      ...compareMemory(samples),
    };
  } finally {
    await browser.close();
  }
}

/** How memory stands at the end, beside what it was at first. */
function compareMemory(
  samples: readonly Sample[],
): Pick<SoakFigures, 'heap_bytes' | 'heap_ratio' | 'tensors_grown'> {
  const heapOf = (some: readonly Sample[]): number => medianOf(some.map(({ heap }) => heap));
  const last = heapOf(samples.slice(-SAMPLES));
  return {
    heap_bytes: last,
    heap_ratio: last / heapOf(samples.slice(0, SAMPLES)),
    tensors_grown: (samples.at(-1)?.tensors ?? 0) - (samples[0]?.tensors ?? 0),
  };
}

/** Milliseconds from a fault until looks are answered again; null when they are not. */
async function recoveryOf(page: Page, inject: () => Promise<unknown>): Promise<number | null> {
  await inject();
  const startedMs = performance.now();
  const looks = await looksOf(page);
  while (performance.now() - startedMs < MOST_RECOVERY_MS) {
    await page.waitForTimeout(POLL_MS);
    const phase = await page.locator('guard-screen').getAttribute('data-phase');
    if (phase === 'watching' && (await looksOf(page)) >= looks + LOOKS_AFTER) {
      return Math.round(performance.now() - startedMs);
    }
  }
  return null;
}
