import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryDelayMs } from '../../../../src/sources/feeds/retry.ts';

describe('the wait before a feed tries again', () => {
  it('doubles from one second to half a minute', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 100].map((failures) => retryDelayMs(failures, 0));
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('is never longer than that, nor shorter by more than a quarter', () => {
    const failures = fc.nat(2000);
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(failures, random, (count, share) => {
        const most = retryDelayMs(count, 0);
        const wait = retryDelayMs(count, share);
        expect(wait).toBeLessThanOrEqual(most);
        expect(wait).toBeGreaterThanOrEqual(most * 0.75);
      }),
    );
  });
});
