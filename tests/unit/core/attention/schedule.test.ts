import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/core/geometry.ts';
import type { Look } from '../../../../src/core/look.ts';
import { planTiles } from '../../../../src/core/look.ts';
import type { Schedule } from '../../../../src/core/attention/schedule.ts';
import {
  nextCloserLook,
  NO_SCHEDULE,
  zoomsWanted,
} from '../../../../src/core/attention/schedule.ts';
import type { Track } from '../../../../src/core/track.ts';
import { aBox, aDetection } from '../../../support/builders.ts';

const FRAME = { width: 1280, height: 720 };
const INPUT = 320;
const FAST_MS = 20;
const SLOW_MS = 80;
const BIRTH = 0.5;
const TILES = planTiles(FRAME, INPUT);

/** The closer looks of so many frames. */
function looksOf(frames: number, wanted: readonly Box[], lookMs: number): (Look | undefined)[] {
  let schedule: Schedule = NO_SCHEDULE;
  return Array.from({ length: frames }, () => {
    const next = nextCloserLook(schedule, { frame: FRAME, inputSize: INPUT, wanted, lookMs });
    schedule = next.schedule;
    return next.look;
  });
}

const isTile = (look: Look | undefined): boolean =>
  TILES.some(({ x, y, side }) => look?.x === x && look.y === y && look.side === side);

function aTrack(box: Partial<Box>, changes: Partial<Track> = {}): Track {
  return { id: 1, detection: aDetection({ box }), firstMs: 0, lastMs: 900, hits: 5, ...changes };
}

describe('nextCloserLook', () => {
  it('looks at every tile in turn when nothing wants a zoom', () => {
    const looks = looksOf(TILES.length, [], FAST_MS);
    expect(new Set(looks).size).toBe(TILES.length);
    expect(looks.every(isTile)).toBe(true);
  });

  it('zooms at once, and from then on zooms and tiles take turns', () => {
    const looks = looksOf(6, [aBox()], FAST_MS);
    expect(looks.map(isTile)).toEqual([false, true, false, true, false, true]);
  });

  it('comes round to each of many places', () => {
    const wanted = [100, 400, 700, 1000].map((x) => aBox({ x }));
    const zooms = looksOf(8, wanted, FAST_MS).filter((look) => !isTile(look));
    expect(new Set(zooms.map((look) => look?.x)).size).toBe(4);
  });

  it('waits on a slow device, where it comes with every third frame', () => {
    const looks = looksOf(6, [aBox()], SLOW_MS);
    expect(looks.map((look) => look !== undefined)).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
  });

  it('zooms alone in a frame that the detector sees whole', () => {
    const small = { width: 320, height: 240 };
    const of = (wanted: readonly Box[]): Look | undefined =>
      nextCloserLook(NO_SCHEDULE, { frame: small, inputSize: INPUT, wanted, lookMs: FAST_MS }).look;
    expect(of([])).toBeUndefined();
    expect(of([aBox()])).toBeDefined();
  });

  it('keeps a zoom within the frame, with the face in it', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 1240 }),
      y: fc.integer({ min: 0, max: 680 }),
      width: fc.integer({ min: 4, max: 40 }),
      height: fc.integer({ min: 4, max: 40 }),
    });
    fc.assert(
      fc.property(place, (box) => {
        const [look] = looksOf(1, [box], FAST_MS);
        if (look === undefined) throw new Error('no look');
        expect(look.x).toBeGreaterThanOrEqual(0);
        expect(look.x).toBeLessThanOrEqual(box.x);
        expect(look.x + look.side).toBeLessThanOrEqual(FRAME.width);
        expect(look.x + look.side).toBeGreaterThanOrEqual(box.x + box.width);
        expect(look.y + look.side).toBeLessThanOrEqual(FRAME.height);
      }),
    );
  });
});

describe('zoomsWanted', () => {
  const wantedAt = (seen: ReturnType<typeof aDetection>[], tracks: Track[] = []): number[] =>
    zoomsWanted(seen, tracks, FRAME, BIRTH).map(({ x }) => x);

  it('wants one on what was seen too faintly, not on what is clear or next to nothing', () => {
    const seen = [0.9, 0.3, 0.06].map((score, index) =>
      aDetection({ box: { x: index * 300 }, score }),
    );
    expect(wantedAt(seen)).toEqual([300]);
  });

  it('wants one on a track that was not found again, or is small', () => {
    const large = { width: 160, height: 200 };
    const found = aTrack({ x: 100, ...large });
    const lost = aTrack({ x: 500, ...large });
    const small = aTrack({ x: 900 });
    const seen = [found, small].map(({ detection }) => detection);
    expect(wantedAt(seen, [found, lost, small])).toEqual([500, 900]);
  });

  it('names somebody who is followed and faint once', () => {
    const track = aTrack({ x: 100 });
    expect(wantedAt([aDetection({ box: { x: 102 }, score: 0.3 })], [track])).toEqual([100]);
  });
});
