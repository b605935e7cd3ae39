import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { Loop } from '../../src/engine/loop.ts';
import type { Vision } from '../../src/vision/models.ts';
import { loadNetworks, startNodeBackend } from '../../tools/node-vision.ts';
import { decodePicture } from '../../tools/pictures.ts';
import { framesOf } from '../support/clip.ts';
import { sharedPath } from '../support/shared.ts';
import { launch } from './support/browser.ts';

/** A device that looks ten times a second. */
const RATE = 10;
/** A verdict must stand this long after a face appears, or after what it wears has changed. */
const SETTLED_MS = 500;

interface Clip {
  readonly file: string;
  readonly timeline: readonly (readonly [fromS: number, toS: number, label: string])[];
}

const table = sharedPath('data', 'video', 'clips.jsonl');
const clips =
  table === undefined
    ? []
    : readFileSync(table, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Clip);

describe.skipIf(table === undefined)('real clips at ten looks a second', () => {
  let browser: Browser;
  let vision: Vision;
  beforeAll(async () => {
    browser = await launch();
    await startNodeBackend();
    vision = await loadNetworks();
  });
  afterAll(() => browser.close());

  it.each(clips)('tells $file within half a second and keeps to it', async ({ file, timeline }) => {
    const page = await browser.newPage();
    const frames = await framesOf(page, join(sharedPath('data') ?? '', file), RATE);
    await page.close();
    const loop = new Loop(vision);
    const reports: Report[] = [];
    for (const { jpeg, atMs } of frames) {
      reports.push(await loop.look(await decodePicture(jpeg), atMs));
    }
    for (const [from, to, label] of timeline) {
      if (label === 'unclear') continue;
      const settled = reports.filter(
        ({ atMs }) => atMs >= from * 1000 + SETTLED_MS && atMs < to * 1000,
      );
      const told = settled.map(({ people }) => people[0]?.verdict.kind);
      expect(new Set(told)).toEqual(new Set([label]));
    }
  });
});
