import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../../src/core/day-book/day-book.ts';
import { dayBookOf, stallsOf, sumOf } from '../../../../src/core/day-book/day-book.ts';
import type { Entry } from '../../../../src/core/day-book/entry.ts';
import { countOf } from '../../../../src/core/day-book/tally.ts';
import { anyJournal, aVerdict, recorded } from '../../../support/entries.ts';

const HOUR = 3_600_000;
const HOURS: readonly Slot[] = [0, 1, 2].map((hour) => ({
  from: hour * HOUR,
  to: (hour + 1) * HOUR,
}));
const END = 3 * HOUR;

describe('the day book', () => {
  it('counts verdicts by the hour; an hour begins with its first millisecond', () => {
    const entries = recorded([
      aVerdict({ id: 'a', at: HOUR - 1 }),
      aVerdict({ id: 'b', at: HOUR, verdict: 'no_mask' }),
      aVerdict({ id: 'c', at: HOUR + 1 }),
      aVerdict({ id: 'd', at: END }),
    ]);
    expect(dayBookOf(entries, HOURS).map(({ tally }) => tally)).toEqual([
      { mask: 1, no_mask: 0, incorrect: 0 },
      { mask: 1, no_mask: 1, incorrect: 0 },
      { mask: 0, no_mask: 0, incorrect: 0 },
    ]);
  });

  it('counts who came in and went out', () => {
    const [page] = dayBookOf(
      recorded([
        { kind: 'entered', id: 'a', at: 0, station: 'kiosk', count: 3 },
        { kind: 'entered', id: 'b', at: 1, station: 'kiosk', count: 1 },
        { kind: 'left', id: 'c', at: 2, station: 'kiosk', count: 2 },
      ]),
      HOURS,
    );
    expect(page).toMatchObject({ entered: 4, left: 2 });
  });

  it('takes in what was added up for want of a database', () => {
    const summary: Entry = {
      kind: 'summary',
      id: 's',
      at: HOUR,
      tally: { mask: 5, no_mask: 1, incorrect: 0 },
      corrected: 1,
      entered: 2,
      left: 1,
      dropped: 4,
    };
    expect(dayBookOf(recorded([summary]), HOURS)[1]).toMatchObject({
      tally: summary.tally,
      corrected: 1,
      entered: 2,
      left: 1,
      dropped: 4,
    });
  });

  it('shares a standstill out to the hours that it lasted in', () => {
    const stall: Entry = {
      kind: 'stall',
      id: 'a',
      at: HOUR - 10,
      until: HOUR + 20,
      station: 'guard',
      why: 'camera_lost',
    };
    const pages = dayBookOf(recorded([stall]), HOURS);
    expect(pages.map(({ stalledMs }) => stalledMs)).toEqual([10, 20, 0]);
  });

  it('counts everybody in the slots once', () => {
    fc.assert(
      fc.property(anyJournal(END), (entries) => {
        const verdicts = entries.filter(({ kind }) => kind === 'verdict').length;
        expect(countOf(sumOf(dayBookOf(entries, HOURS)).tally)).toBe(verdicts);
      }),
    );
  });

  it('says the same of the hours together as of the whole time', () => {
    fc.assert(
      fc.property(anyJournal(END), (entries) => {
        const [whole] = dayBookOf(entries, [{ from: 0, to: END }]);
        expect(sumOf(dayBookOf(entries, HOURS))).toEqual(whole);
      }),
    );
  });

  it('does not care for the order in which entries are given', () => {
    fc.assert(
      fc.property(
        anyJournal(END).chain((entries) =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray(entries, { minLength: entries.length }),
          ),
        ),
        ([entries, shuffled]) => {
          expect(dayBookOf(shuffled, HOURS)).toEqual(dayBookOf(entries, HOURS));
        },
      ),
    );
  });

  it('never counts more corrections than people, nor a longer standstill than the time', () => {
    fc.assert(
      fc.property(anyJournal(END), (entries) => {
        for (const page of dayBookOf(entries, HOURS)) {
          expect(page.corrected).toBeLessThanOrEqual(countOf(page.tally));
          expect(page.stalledMs).toBeLessThanOrEqual(HOUR);
        }
      }),
    );
  });
});

describe('standstills', () => {
  const stall = (at: number, until: number): Entry => ({
    kind: 'stall',
    id: `${at}`,
    at,
    until,
    station: 'guard',
    why: 'engine_lost',
  });

  it('that overlap are one', () => {
    expect(stallsOf([stall(5, 9), stall(0, 6), stall(20, 30)])).toEqual([
      { from: 0, to: 9, why: 'engine_lost' },
      { from: 20, to: 30, why: 'engine_lost' },
    ]);
  });

  it('that end before they begin, since the clock was set back, are none', () => {
    expect(stallsOf([stall(9, 5)])).toEqual([]);
  });
});
