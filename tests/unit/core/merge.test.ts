import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detection } from '../../../src/core/decode.ts';
import { overlapOf } from '../../../src/core/geometry.ts';
import { planLooks, planTiles, wholeLook } from '../../../src/core/look.ts';
import { merge } from '../../../src/core/merge.ts';
import { aDetection } from '../../support/builders.ts';

const FRAME = { width: 640, height: 480 };
const whole = wholeLook(FRAME);
const [, far] = planLooks(FRAME, 320, 'photo');
const [tile] = planTiles(FRAME, 320);
if (far === undefined || tile === undefined) throw new Error('a photo of this size has more looks');

const face = (x: number, y: number, side: number, score: number): Detection => ({
  ...aDetection(),
  box: { x, y, width: side, height: side },
  score,
});

describe('merge', () => {
  it('keeps the best detection of a face and the scores of a look that is alone', () => {
    const detections = [face(100, 100, 80, 0.6), face(104, 100, 80, 0.9), face(400, 200, 60, 0.7)];
    const found = merge([{ look: whole, detections }], FRAME, 0.4, 10);
    expect(found.map(({ score }) => score)).toEqual([0.9, 0.7]);
    expect(found[0]?.box.x).toBe(104);
  });

  it('believes a face more that two looks found than one that one of them missed', () => {
    // the far look is believed about large faces alone
    const both = face(40, 100, 190, 0.8);
    const lonely = face(300, 100, 190, 0.8);
    const answers = [
      { look: whole, detections: [both, lonely] },
      { look: far, detections: [face(42, 101, 190, 0.7)] },
    ];
    const [first, second] = merge(answers, FRAME, 0.4, 10);
    expect(first?.score).toBeCloseTo(0.8 - (0.8 - 0.75) / 2);
    expect(second?.score).toBeLessThan(0.65);
  });

  it('puts a face where its detections vote for, the surer the more, strays left out', () => {
    const answers = [
      { look: whole, detections: [face(40, 100, 190, 0.8), face(-20, 100, 190, 0.7)] },
      { look: far, detections: [face(50, 110, 190, 0.4)] },
    ];
    const [found, ...others] = merge(answers, FRAME, 0.4, 10);
    expect(others).toEqual([]);
    expect(found?.box.x).toBeCloseTo((40 * 0.64 + 50 * 0.16) / 0.8);
    expect(found?.box.y).toBeCloseTo((100 * 0.64 + 110 * 0.16) / 0.8);
  });

  it('does not hold it against a face that a look could not see it', () => {
    const tiny = face(20, 20, 20, 0.8);
    const answers = [
      { look: whole, detections: [] },
      { look: far, detections: [] },
      { look: tile, detections: [tiny] },
    ];
    expect(merge(answers, FRAME, 0.4, 10)).toEqual([tiny]);
  });

  it('keeps as many faces as it may, best first, none over another', () => {
    const place = fc.integer({ min: 0, max: 400 });
    const some = fc.array(
      fc
        .tuple(
          place,
          place,
          fc.integer({ min: 20, max: 200 }),
          fc.double({ min: 0.1, max: 1, noNaN: true }),
        )
        .map((values) => face(...values)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(some, (detections) => {
        const found = merge([{ look: whole, detections }], FRAME, 0.4, 8);
        expect(found.length).toBeLessThanOrEqual(8);
        for (const [index, one] of found.entries()) {
          expect(found[index + 1]?.score ?? 0).toBeLessThanOrEqual(one.score);
          for (const other of found.slice(index + 1)) {
            expect(overlapOf(one.box, other.box)).toBeLessThanOrEqual(0.4);
          }
        }
      }),
    );
  });
});
