import { expect, it } from 'vitest';
import { retryDelayMs } from '../../../../src/sources/feeds/retry.ts';

it('a feed tries again after one second and at most half a minute, or a quarter less', () => {
  expect([0, 1, 100].map((failures) => retryDelayMs(failures, 0))).toEqual([1000, 2000, 30_000]);
  expect(retryDelayMs(0, 1)).toBe(750);
});
