import type { Slot } from '../core/day-book/day-book.ts';

const HOUR_MS = 3_600_000;

/** The local day that holds a time, in ms since 1970. It has 23 or 25 hours twice a year. */
export function dayOf(at: number): Slot {
  const date = new Date(at);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return {
    from: new Date(year, month, day).getTime(),
    to: new Date(year, month, day + 1).getTime(),
  };
}

/** The hours of the local day that holds a time: as many as the day has. */
export function hoursOf(at: number): Slot[] {
  const day = dayOf(at);
  const hours: Slot[] = [];
  for (let from = day.from; from < day.to; from += HOUR_MS) {
    hours.push({ from, to: Math.min(day.to, from + HOUR_MS) });
  }
  return hours;
}

/** So many local days, the last of which holds a time. */
export function daysUntil(at: number, count: number): Slot[] {
  const date = new Date(at);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return Array.from({ length: count }, (_, index) =>
    // noon is in every day, whatever becomes of its hours
    dayOf(new Date(year, month, day - count + 1 + index, 12).getTime()),
  );
}

/** A time as ISO 8601 in local time with its offset: `2026-03-01T09:30:00.000+01:00`. */
export function localTime(at: number): string {
  const offset = -new Date(at).getTimezoneOffset();
  const local = new Date(at + offset * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** A local day for the name of a file: `2026-03-01`. */
export function dayStamp(at: number): string {
  return localTime(at).slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
