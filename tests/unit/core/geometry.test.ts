import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAffine, invertAffine, overlapOf } from '../../../src/core/geometry.ts';
import { aBox } from '../../support/builders.ts';

const boxes = fc.record({
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
  width: fc.double({ min: 1, max: 500, noNaN: true }),
  height: fc.double({ min: 1, max: 500, noNaN: true }),
});

describe('overlapOf', () => {
  it('is 1 for a box with itself and 0 for boxes apart', () => {
    expect(overlapOf(aBox(), aBox())).toBe(1);
    expect(overlapOf(aBox(), aBox({ x: 400 }))).toBe(0);
  });

  it('is a third for boxes that share half of each', () => {
    expect(overlapOf(aBox({ x: 0 }), aBox({ x: 20 }))).toBeCloseTo(1 / 3);
  });

  it('is symmetric and stays within 0 and 1', () => {
    fc.assert(
      fc.property(boxes, boxes, (one, other) => {
        const overlap = overlapOf(one, other);
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(1 + 1e-9);
        expect(overlapOf(other, one)).toBeCloseTo(overlap, 9);
      }),
    );
  });
});

describe('invertAffine', () => {
  it('undoes a map', () => {
    const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        coordinate,
        coordinate,
        coordinate,
        (scale, turn, c, f, x) => {
          const [cos, sin] = [scale * Math.cos(turn), scale * Math.sin(turn)];
          const affine = [cos, -sin, c, sin, cos, f] as const;
          const back = applyAffine(invertAffine(affine), applyAffine(affine, { x, y: -x }));
          expect(back.x).toBeCloseTo(x, 6);
          expect(back.y).toBeCloseTo(-x, 6);
        },
      ),
    );
  });

  it('refuses a map that cannot be undone', () => {
    expect(() => invertAffine([1, 2, 0, 2, 4, 0])).toThrow(RangeError);
  });
});
