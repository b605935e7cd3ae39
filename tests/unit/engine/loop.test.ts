import { memory } from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PassingEvent, Report } from '../../../src/core/report.ts';
import { Loop } from '../../../src/engine/loop.ts';
import type { Vision } from '../../../src/vision/models.ts';
import type { RawPicture } from '../../../src/vision/pixels.ts';
import { loadNetworks, startNodeBackend } from '../../../tools/node-vision.ts';
import { decodePicture } from '../../../tools/pictures.ts';
import type { Composite } from '../../fixtures/camera.ts';
import { drawFrame } from '../../fixtures/camera.ts';
import { withFaceness } from '../../support/faceness.ts';

/** A device that looks ten times a second. */
const STEP_MS = 100;

let vision: Vision;
let loop: Loop;
let nowMs: number;
beforeAll(async () => {
  await startNodeBackend();
  vision = await loadNetworks();
});
beforeEach(() => {
  loop = new Loop(vision);
  nowMs = 0;
});

afterEach(() => vi.restoreAllMocks());

async function frameOf(...composites: Composite[]): Promise<RawPicture> {
  const actors = composites.map((composite, index) => ({
    composite,
    centre: [160 + index * 300, 280] as const,
    side: 280,
  }));
  return decodePicture(await drawFrame(actors));
}

/** Looks at the same frame again and again; the reports in their order. */
async function watch(frame: RawPicture, looks: number): Promise<Report[]> {
  const reports: Report[] = [];
  for (let look = 0; look < looks; look += 1) {
    reports.push(await loop.look(frame, (nowMs += STEP_MS)));
  }
  return reports;
}

function eventsOf(reports: readonly Report[]): Omit<PassingEvent, 'atMs'>[] {
  return reports.flatMap(({ events }) => events);
}

describe('Loop', () => {
  it('decides once about each person passing, and tells when they have left', async () => {
    const reports = [
      ...(await watch(await frameOf('bare-1', 'masked-3'), 10)),
      ...(await watch(await frameOf(), 20)),
    ];
    const events = eventsOf(reports);
    const decided = events.flatMap((event) => (event.kind === 'decided' ? [event.verdict] : []));
    expect([...decided].sort()).toEqual(['mask', 'no_mask']);
    expect(events.filter(({ kind }) => kind === 'left')).toHaveLength(2);
    expect(reports.at(-1)?.people).toEqual([]);
  });

  it('says nothing of finds that the classifier takes for no face', async () => {
    withFaceness(vision, 0.1);
    const reports = [
      ...(await watch(await frameOf('bare-1'), 10)),
      ...(await watch(await frameOf(), 20)),
    ];
    expect(eventsOf(reports)).toEqual([]);
    expect(reports.flatMap(({ people }) => people)).toEqual([]);
  });

  it('holds a verdict while no face is seen for a moment, then takes it back', async () => {
    const frame = await frameOf('bare-1');
    await watch(frame, 10);
    withFaceness(vision, 0);
    const [soon] = (await watch(frame, 5)).slice(-1);
    expect(soon?.people.map(({ verdict }) => verdict.kind)).toEqual(['no_mask']);
    const later = await watch(frame, 40);
    expect(later.at(-1)?.people.map(({ verdict }) => verdict)).toEqual([
      { kind: 'unsure', reason: 'turned_away' },
    ]);
    const left = eventsOf(await watch(await frameOf(), 20));
    expect(left).toMatchObject([{ kind: 'left', verdict: 'no_mask' }]);
  });

  it('shows a person from the second look on, and decides within half a second', async () => {
    const reports = await watch(await frameOf('masked-1'), 5);
    expect(reports.map(({ people }) => people.length)).toEqual([0, 1, 1, 1, 1]);
    expect(reports.at(-1)?.people[0]?.verdict).toEqual({ kind: 'mask' });
  });

  it('finds a far face, a fortieth of the frame wide, and sees its true size in a closer look', async () => {
    const far = { composite: 'masked-1', centre: [420, 130], side: 36 } as const;
    // a busy machine takes a closer look with every third frame alone
    const reports = await watch(await decodePicture(await drawFrame([far])), 30);
    const widths = reports.flatMap(({ people }) => people.map(({ box }) => box.width));
    expect(widths.length).toBeGreaterThan(6);
    expect(Math.min(...widths)).toBeLessThan(18);
  });

  it('keeps the identity through a short gap and gives the next passing another', async () => {
    const frame = await frameOf('masked-1');
    const [before] = (await watch(frame, 4)).slice(-1);
    const gap = await watch(await frameOf(), 6);
    expect(gap.at(-1)?.people[0]).toMatchObject({ isSeen: false, verdict: { kind: 'mask' } });
    const [after] = (await watch(frame, 1)).slice(-1);
    expect(after?.people[0]?.id).toBe(before?.people[0]?.id);
    await watch(await frameOf(), 20);
    const [later] = (await watch(frame, 3)).slice(-1);
    expect(later?.people[0]?.id).not.toBe(before?.people[0]?.id);
  });

  it('sees a mask put on and says that the verdict changed', async () => {
    await watch(await frameOf('bare-1'), 20);
    const events = eventsOf(await watch(await frameOf('masked-3'), 30));
    expect(events).toMatchObject([{ kind: 'changed', from: 'no_mask', verdict: 'mask' }]);
  });

  it('reads a face whose verdict stands now and then, and at once again when it changes', async () => {
    await watch(await frameOf('bare-1'), 10);
    const read = vi.spyOn(vision.classifier, 'read');
    const facesRead = (): number =>
      read.mock.calls.reduce((total, [, crops]) => total + crops.length, 0);
    await watch(await frameOf('bare-1'), 20);
    expect(facesRead()).toBeGreaterThan(2);
    expect(facesRead()).toBeLessThan(8);
    const events = eventsOf(await watch(await frameOf('masked-3'), 15));
    expect(events).toMatchObject([{ kind: 'changed', verdict: 'mask' }]);
  });

  it('counts nobody whose face is smaller than wished, but nobody vanishes for a step back', async () => {
    const frame = await frameOf('masked-1');
    loop.tune({ sureness: 0.9, leastFace: 0.5 });
    expect((await watch(frame, 5)).at(-1)?.people).toEqual([]);
    loop.tune({ sureness: 0.9, leastFace: 0.1 });
    expect((await watch(frame, 5)).at(-1)?.people).toHaveLength(1);
    loop.tune({ sureness: 0.9, leastFace: 0.5 });
    expect((await watch(frame, 5)).at(-1)?.people).toHaveLength(1);
  });

  it('leaves no tensor behind', async () => {
    const frame = await frameOf('bare-1', 'masked-3');
    await watch(frame, 1);
    const before = memory().numTensors;
    await watch(frame, 100);
    expect(memory().numTensors).toBe(before);
  });
});
