import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../../src/core/backoff.ts';

const PATIENCE = { leastMs: 1000, mostMs: 30_000, jitter: 0.25 };

describe('the wait before something is tried again', () => {
  it('doubles from the least to the most', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 100].map((failures) => backoffMs(PATIENCE, failures, 0));
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('is never longer than that, nor shorter by more than its share of chance', () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.nat(2000), random, random, (failures, jitter, chance) => {
        const patience = { ...PATIENCE, jitter };
        const most = backoffMs(patience, failures, 0);
        const wait = backoffMs(patience, failures, chance);
        expect(wait).toBeLessThanOrEqual(most);
        expect(wait).toBeGreaterThanOrEqual(most * (1 - jitter));
      }),
    );
  });
});
