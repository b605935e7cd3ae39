import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camerasIn, entriesAt } from '../../../../src/core/day-book/by-camera.ts';
import { dayBookOf, sumOf } from '../../../../src/core/day-book/day-book.ts';
import type { Entry } from '../../../../src/core/day-book/entry.ts';
import { countOf } from '../../../../src/core/day-book/tally.ts';
import { aVerdict, recorded } from '../../../support/entries.ts';

const DAY = [{ from: 0, to: 10_000 }];
const ENTRIES: readonly Entry[] = [
  aVerdict({ id: 'a', camera: 'Gate' }),
  aVerdict({ id: 'b', camera: 'Door', verdict: 'no_mask' }),
  aVerdict({ id: 'c', camera: 'Gate', verdict: 'no_mask' }),
  { kind: 'correction', id: 'd', at: 2000, of: 'c', value: 'was_fine' },
  {
    kind: 'stall',
    id: 'e',
    at: 3000,
    until: 5000,
    why: 'frozen',
    station: 'watch',
    camera: 'Door',
  },
];

describe('the day book of one camera', () => {
  it('is chosen from those that have seen somebody, the busiest first', () => {
    expect(camerasIn(ENTRIES)).toEqual(['Gate', 'Door']);
    expect(camerasIn([aVerdict()])).toEqual([]);
  });

  it('holds its people under the last word on them, and its own interruptions', () => {
    const book = (camera: string) => sumOf(dayBookOf(recorded(entriesAt(ENTRIES, camera)), DAY));
    expect(book('Gate')).toMatchObject({
      tally: { mask: 2, no_mask: 0, incorrect: 0 },
      corrected: 1,
      stalledMs: 0,
    });
    expect(book('Door')).toMatchObject({
      tally: { mask: 0, no_mask: 1, incorrect: 0 },
      corrected: 0,
      stalledMs: 2000,
    });
  });

  it('loses nobody: all cameras together are the whole', () => {
    const cameras = ['Door', 'Gate', 'Hall'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...cameras), fc.nat(9999)), { maxLength: 40 }),
        (seen) => {
          const entries = seen.map(([camera, at], index) =>
            aVerdict({ id: String(index), camera, at }),
          );
          const count = (some: readonly Entry[]): number =>
            countOf(sumOf(dayBookOf(recorded(some), DAY)).tally);
          const single = cameras.map((camera) => count(entriesAt(entries, camera)));
          expect(single.reduce((sum, each) => sum + each, 0)).toBe(count(entries));
        },
      ),
    );
  });
});
