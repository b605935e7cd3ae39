import { describe, expect, it } from 'vitest';
import { dayOf, dayStamp, daysUntil, hoursOf, localTime } from '../../../src/services/calendar.ts';

const HOUR = 3_600_000;
const ORDINARY = '2026-03-01T12:00:00Z';

/** Runs in a time zone; Node reads the variable anew. */
function inZone<Result>(zone: string, run: () => Result): Result {
  process.env['TZ'] = zone;
  return run();
}

describe('the calendar', () => {
  it.each([
    ['an ordinary day', 'Europe/Berlin', ORDINARY, 24],
    ['the day on which clocks go forward', 'Europe/Berlin', '2026-03-29T12:00:00Z', 23],
    ['the day on which clocks go back', 'Europe/Berlin', '2026-10-25T12:00:00Z', 25],
    [
      'a day where clocks go forward half an hour',
      'Australia/Lord_Howe',
      '2026-10-04T00:00:00Z',
      24,
    ],
    ['a day whose midnight does not exist', 'America/Santiago', '2026-09-06T12:00:00Z', 23],
  ])('gives %s as many hours as it has', (_, zone, time, count) => {
    inZone(zone, () => {
      const at = Date.parse(time);
      const hours = hoursOf(at);
      expect(hours).toHaveLength(count);
      expect(hours[0]?.from).toBe(dayOf(at).from);
      expect(hours.at(-1)?.to).toBe(dayOf(at).to);
    });
  });

  it('lets days follow each other without a gap, over summer time and the end of a month', () => {
    inZone('Europe/Berlin', () => {
      const at = Date.parse('2026-04-02T22:30:00Z');
      const days = daysUntil(at, 30);
      expect(days).toHaveLength(30);
      expect(days.slice(1).map(({ from }) => from)).toEqual(days.slice(0, -1).map(({ to }) => to));
      expect(days.map(({ from, to }) => (to - from) / HOUR)).toContain(23);
      expect(days.at(-1)).toEqual(dayOf(at));
      expect(dayStamp(days[0]?.from ?? 0)).toBe('2026-03-05');
    });
  });

  it.each([
    ['Europe/Berlin', '2026-03-01T13:00:00.000+01:00'],
    ['America/St_Johns', '2026-03-01T08:30:00.000-03:30'],
    ['UTC', '2026-03-01T12:00:00.000+00:00'],
  ])('writes times of %s so that nobody needs to guess the zone', (zone, text) => {
    inZone(zone, () => {
      expect(localTime(Date.parse(ORDINARY))).toBe(text);
      expect(Date.parse(text)).toBe(Date.parse(ORDINARY));
    });
  });
});
