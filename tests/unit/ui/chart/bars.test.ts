import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutBars } from '../../../../src/ui/chart/bars.ts';
import { labelStep, ticksTo } from '../../../../src/ui/chart/scale.ts';

const SIZE = { width: 600, height: 240 };
const count = fc.integer({ min: 0, max: 10_000 });
const tally = fc.record({ mask: count, no_mask: count, incorrect: count });
const tallies = fc.array(tally, { minLength: 1, maxLength: 31 });

describe('the axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [43, [0, 20, 40, 60]],
    [400, [0, 100, 200, 300, 400]],
  ])('to %d is %j', (largest, ticks) => {
    expect(ticksTo(largest, 4)).toEqual(ticks);
  });

  it('always reaches the largest value, in few whole steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (largest) => {
        const ticks = ticksTo(largest, 4);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('leaves out labels that would touch each other', () => {
    expect(labelStep(40, 30)).toBe(1);
    expect(labelStep(12, 40)).toBe(4);
  });
});

describe('the bars', () => {
  it('stay in the drawing, one beside the other', () => {
    fc.assert(
      fc.property(tallies, fc.boolean(), (given, isMirrored) => {
        const { bands, area } = layOutBars(given, SIZE, isMirrored);
        for (const { x, width, pieces } of bands) {
          expect(x).toBeGreaterThanOrEqual(area.left - 1e-6);
          expect(x + width).toBeLessThanOrEqual(area.right + 1e-6);
          for (const piece of pieces) {
            expect(piece.x).toBeGreaterThanOrEqual(x);
            expect(piece.x + piece.width).toBeLessThanOrEqual(x + width + 1e-6);
            expect(piece.y).toBeGreaterThanOrEqual(area.top - 1e-6);
          }
        }
      }),
    );
  });

  it('are as high as people passed, and show everybody who did', () => {
    fc.assert(
      fc.property(tally, (given) => {
        const [band] = layOutBars([given], SIZE, false).bands;
        const kinds = Object.values(given).filter((value) => value > 0).length;
        expect(band?.pieces).toHaveLength(kinds);
        for (const piece of band?.pieces ?? []) expect(piece.height).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('run from right to left where that is the way of writing', () => {
    fc.assert(
      fc.property(tallies, (given) => {
        const plain = layOutBars(given, SIZE, false);
        const mirrored = layOutBars(given, SIZE, true);
        for (const [index, { x, width }] of plain.bands.entries()) {
          expect(mirrored.bands[index]?.x).toBeCloseTo(SIZE.width - x - width);
        }
      }),
    );
  });
});
