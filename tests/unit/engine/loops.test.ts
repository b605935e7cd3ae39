import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/report.ts';
import { Loops } from '../../../src/engine/loops.ts';
import type { Vision } from '../../../src/vision/models.ts';
import type { RawPicture } from '../../../src/vision/pixels.ts';
import { loadNetworks, startNodeBackend } from '../../../tools/node-vision.ts';
import { decodePicture } from '../../../tools/pictures.ts';
import type { Composite } from '../../fixtures/camera.ts';
import { drawFrame } from '../../fixtures/camera.ts';

/** A device that looks ten times a second. */
const STEP_MS = 100;

let vision: Vision;
let loops: Loops;
let nowMs: number;
beforeAll(async () => {
  await startNodeBackend();
  vision = await loadNetworks();
});
beforeEach(() => {
  loops = new Loops(vision);
  nowMs = 0;
});

async function frameOf(composite: Composite): Promise<RawPicture> {
  return decodePicture(await drawFrame([{ composite, centre: [320, 240], side: 280 }]));
}

/** Looks at one frame of every feed in turn; the reports by feed. */
async function watch(
  frames: Readonly<Record<string, RawPicture>>,
  rounds: number,
): Promise<Record<string, Report[]>> {
  const reports: Record<string, Report[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [feed, frame] of Object.entries(frames)) {
      (reports[feed] ??= []).push(await loops.of(feed).look(frame, (nowMs += STEP_MS)));
    }
  }
  return reports;
}

const peopleIn = (reports: readonly Report[] | undefined): Report['people'] =>
  reports?.at(-1)?.people ?? [];

describe('Loops', () => {
  it('keep the people of each feed apart, also where the faces lie alike', async () => {
    const reports = await watch(
      { door: await frameOf('bare-1'), yard: await frameOf('masked-3') },
      10,
    );
    expect(peopleIn(reports['door']).map(({ verdict }) => verdict.kind)).toEqual(['no_mask']);
    expect(peopleIn(reports['yard']).map(({ verdict }) => verdict.kind)).toEqual(['mask']);
    const changed = Object.values(reports)
      .flat()
      .flatMap(({ events }) => events)
      .filter(({ kind }) => kind !== 'decided');
    expect(changed).toEqual([]);
  });

  it('hold the tuning for every feed, those that begin later too', async () => {
    const frame = await frameOf('masked-1');
    loops.of('early');
    loops.tune({ sureness: 0.9, leastFace: 0.6 });
    const reports = await watch({ early: frame, late: frame }, 4);
    expect(peopleIn(reports['early'])).toEqual([]);
    expect(peopleIn(reports['late'])).toEqual([]);
  });

  it('forget one feed and leave the others, and never give a number twice', async () => {
    const frame = await frameOf('masked-1');
    const before = await watch({ door: frame, yard: frame }, 3);
    loops.forget('door');
    const after = await watch({ door: frame, yard: frame }, 3);
    const idsIn = (reports: readonly Report[] | undefined): number[] =>
      peopleIn(reports).map(({ id }) => id);
    expect(idsIn(after['yard'])).toEqual(idsIn(before['yard']));
    expect(idsIn(after['door'])).not.toEqual(idsIn(before['door']));
    expect(after['door']?.[0]?.people).toEqual([]);
  });

  it('forget all feeds at once', async () => {
    const frame = await frameOf('masked-1');
    await watch({ door: frame, yard: frame }, 3);
    loops.forget();
    const after = await watch({ door: frame, yard: frame }, 1);
    expect(Object.values(after).flatMap(peopleIn)).toEqual([]);
  });
});
