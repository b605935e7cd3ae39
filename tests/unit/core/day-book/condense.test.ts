import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condense } from '../../../../src/core/day-book/condense.ts';
import { dayBookOf } from '../../../../src/core/day-book/day-book.ts';
import { anyJournal, aVerdict, recorded } from '../../../support/entries.ts';

const QUARTER = 900_000;
const END = 8 * QUARTER;
const QUARTERS = Array.from({ length: 8 }, (_, index) => ({
  from: index * QUARTER,
  to: (index + 1) * QUARTER,
}));

describe('condensing', () => {
  it('makes one summary of a quarter of an hour', () => {
    const entries = [
      aVerdict({ id: 'a', at: QUARTER }),
      aVerdict({ id: 'b', at: QUARTER + 5, verdict: 'no_mask' }),
      aVerdict({ id: 'c', at: 2 * QUARTER }),
    ];
    expect(condense(entries)).toMatchObject([
      { kind: 'summary', at: QUARTER, tally: { mask: 1, no_mask: 1, incorrect: 0 } },
      { kind: 'summary', at: 2 * QUARTER, tally: { mask: 1, no_mask: 0, incorrect: 0 } },
    ]);
  });

  it('counts what is lost by it', () => {
    expect(
      condense([
        { kind: 'correction', id: 'a', at: 0, of: 'elsewhere', value: 'was_fine' },
        { kind: 'session', id: 'b', at: 0, station: 'guard', phase: 'start' },
        { kind: 'alert', id: 'c', at: 0, station: 'watch', rule: 'anyone', value: 1 },
      ]),
    ).toMatchObject([{ dropped: 3 }]);
  });

  it('keeps every count, however often it is done', () => {
    fc.assert(
      fc.property(anyJournal(END), (entries) => {
        const told = (given: typeof entries): unknown =>
          dayBookOf(given, QUARTERS).map(({ tally, corrected, entered, left }) => ({
            tally,
            corrected,
            entered,
            left,
          }));
        const once = recorded(condense(entries));
        expect(told(once)).toEqual(told(entries));
        expect(condense(once)).toEqual(condense(entries));
      }),
    );
  });
});
