import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap, boundsOf, shareFigures, wilson } from '../../../../tools/evaluate/interval.ts';

describe("Wilson's interval", () => {
  it('is what the textbook says for 8 of 10', () => {
    expect(wilson(8, 10)?.low).toBeCloseTo(0.4902, 3);
    expect(wilson(8, 10)?.high).toBeCloseTo(0.9433, 3);
  });

  it('encloses the share, stays within 0–1 and is undefined without trials', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trials, share) => {
          const successes = Math.round(trials * share);
          const { low, high } = wilson(successes, trials) ?? { low: NaN, high: NaN };
          expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
          expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
          expect(low).toBeGreaterThanOrEqual(-1e-12);
          expect(high).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
    );
    expect(wilson(0, 0)).toBeUndefined();
  });
});

describe('the bootstrap', () => {
  it('draws as many pictures as there are, and gives the same interval each time', () => {
    const values = Array.from({ length: 100 }, (_, index) => index % 2);
    const mean = (repeats: readonly number[]): number => {
      expect(repeats.reduce((sum, count) => sum + count, 0)).toBe(100);
      return values.reduce((sum, value, index) => sum + value * (repeats[index] ?? 0), 0) / 100;
    };
    const interval = bootstrap(100, mean);
    // the normal approximation: 0.5 ± 1.96 · 0.05
    expect(interval?.low).toBeCloseTo(0.4, 1);
    expect(interval?.high).toBeCloseTo(0.6, 1);
    expect(bootstrap(100, mean)).toEqual(interval);
    expect(bootstrap(0, mean)).toBeUndefined();
  });
});

describe('the keys of an interval', () => {
  it('stand before the group of a figure', () => {
    expect(boundsOf('two_class')).toEqual({ low: 'two_class_low', high: 'two_class_high' });
    expect(boundsOf('caught[size:<24]').low).toBe('caught_low[size:<24]');
  });

  it('hold null where there is nothing to count', () => {
    expect(shareFigures('caught', [], () => true)).toEqual({
      caught: null,
      caught_low: null,
      caught_high: null,
    });
  });
});
