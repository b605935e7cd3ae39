import { describe, expect, it } from 'vitest';
import { openHoursOf, readDayBook } from '../../../../src/app/screens/day-book/read-day-book.ts';
import { dayBookOf } from '../../../../src/core/day-book/day-book.ts';
import { hoursOf } from '../../../../src/services/calendar.ts';
import { aVerdict, recorded } from '../../../support/entries.ts';

/** A Saturday afternoon, local time. */
const NOW = new Date(2026, 10, 28, 17, 30).getTime();
const at = (hour: number, day = 28): number => new Date(2026, 10, day, hour, 20).getTime();

describe('reading the day book', () => {
  it('puts today into hours and the last thirty days into days', async () => {
    const entries = recorded([
      aVerdict({ id: 'a', at: at(9) }),
      aVerdict({ id: 'b', at: at(9) }),
      aVerdict({ id: 'c', at: at(9, 27) }),
    ]);
    const book = await readDayBook({ between: () => Promise.resolve(entries) }, NOW);
    expect(book.days).toHaveLength(30);
    expect(book.days.slice(-2).map(({ tally }) => tally.mask)).toEqual([1, 2]);
    expect(book.today).toBe(book.days.at(-1));
    expect(book.hours.map(({ tally }) => tally.mask)).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('tells of interruptions that reach into today, and of no others', async () => {
    const stall = (
      from: number,
      to: number,
      id: string,
    ): Parameters<typeof recorded>[0][number] => ({
      kind: 'stall',
      id,
      at: from,
      until: to,
      station: 'guard',
      why: 'camera_lost',
    });
    const entries = recorded([stall(at(9, 27), at(10, 27), 'a'), stall(at(23, 27), at(1), 'b')]);
    const book = await readDayBook({ between: () => Promise.resolve(entries) }, NOW);
    expect(book.stalls).toEqual([{ from: at(23, 27), to: at(1), why: 'camera_lost' }]);
  });
});

describe('the hours that are shown', () => {
  const hoursWith = (...hours: number[]): number[] => {
    const entries = recorded(hours.map((hour) => aVerdict({ id: `${hour}`, at: at(hour) })));
    const shown = openHoursOf(dayBookOf(entries, hoursOf(NOW)));
    return shown.map(({ slot }) => new Date(slot.from).getHours());
  };

  it('are those of an ordinary day, even when nobody passed', () => {
    expect(hoursWith()).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });

  it('begin earlier and end later where somebody passed', () => {
    const hours = hoursWith(6, 21);
    expect([hours[0], hours.at(-1)]).toEqual([6, 21]);
    expect(hours).toHaveLength(16);
  });
});
