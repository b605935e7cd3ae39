import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Served } from '../../../../src/stations/watch/fair-share.ts';
import {
  inOrderOfNeed,
  mostRestMs,
  NEVER_SERVED,
} from '../../../../src/stations/watch/fair-share.ts';

/**
 * Looks that take `lookMs` each: the longest that a feed waited, and one with people, and how many
 * looks each got.
 */
function serve(
  peopled: readonly boolean[],
  lookMs: number,
  looks: number,
): { readonly longestMs: number; readonly waitedMs: number; readonly counts: readonly number[] } {
  const feeds = new Map<string, Served>(
    peopled.map((_, index) => [String(index), { lookedMs: 0, peopledMs: -Infinity }]),
  );
  const counts = peopled.map(() => 0);
  let longestMs = 0;
  let waitedMs = 0;
  for (let look = 1; look <= looks; look += 1) {
    const nowMs = look * lookMs;
    for (const [name, served] of feeds) {
      const isPeopled = peopled[Number(name)] === true;
      if (isPeopled) feeds.set(name, { ...served, peopledMs: nowMs });
      longestMs = Math.max(longestMs, nowMs - served.lookedMs);
      if (isPeopled) waitedMs = Math.max(waitedMs, nowMs - served.lookedMs);
    }
    const [name = ''] = inOrderOfNeed(feeds, nowMs);
    counts[Number(name)] = (counts[Number(name)] ?? 0) + 1;
    feeds.set(name, { ...(feeds.get(name) ?? NEVER_SERVED), lookedMs: nowMs });
  }
  return { longestMs, waitedMs, counts };
}

describe('the share of a feed', () => {
  it('is the same for all that hold people', () => {
    expect(serve([true, true, true, true], 80, 400).counts).toEqual([100, 100, 100, 100]);
  });

  it('is larger where people are', () => {
    const [busy = 0, empty = 0] = serve([true, false], 80, 500).counts;
    expect(busy / empty).toBeGreaterThan(3);
    expect(empty).toBeGreaterThan(50);
  });

  it('is never nothing, however busy the others are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 10, max: 1000 }),
        (peopled, lookMs) => {
          const { longestMs, counts } = serve(peopled, lookMs, 300);
          expect(Math.min(...counts)).toBeGreaterThan(0);
          // an empty one waits for four looks at each of the others, no longer
          expect(longestMs).toBeLessThanOrEqual(lookMs * (4 * peopled.length + 1));
        },
      ),
    );
  });

  it('begins with those never looked at, in their order', () => {
    const feeds = new Map([
      ['seen', { lookedMs: 0, peopledMs: 0 }],
      ['new', NEVER_SERVED],
      ['newer', NEVER_SERVED],
    ]);
    expect(inOrderOfNeed(feeds, 1000)).toEqual(['new', 'newer', 'seen']);
  });
});

describe('the rest of a strained device', () => {
  const feedsOf = (peopled: readonly boolean[]): readonly Served[] =>
    peopled.map((isPeopled) => ({ lookedMs: 0, peopledMs: isPeopled ? 0 : -Infinity }));

  it('is as long as it likes where nobody is', () => {
    expect(mostRestMs(feedsOf([false, false]), 0)).toBe(Infinity);
    expect(mostRestMs([], 0)).toBe(Infinity);
  });

  it('leaves no feed with people waiting for two seconds', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), (peopled) => {
        const restMs = mostRestMs(feedsOf(peopled), 0);
        fc.pre(restMs !== Infinity);
        expect(serve(peopled, restMs, 200).waitedMs).toBeLessThan(2000);
      }),
    );
  });
});
