import { camerasIn, entriesAt } from '../../../core/day-book/by-camera.ts';
import type { Page, Slot, Stall } from '../../../core/day-book/day-book.ts';
import { dayBookOf, stallsOf, sumOf } from '../../../core/day-book/day-book.ts';
import { countOf } from '../../../core/day-book/tally.ts';
import { dayOf, daysUntil, hoursOf } from '../../../services/calendar.ts';
import type { Journal } from '../../../services/journal/journal.ts';

/** How many days the day book looks back. */
const DAYS = 30;

/** Hours that are shown even when nobody passed, so that a quiet day has a shape, too. */
const OPENING = { from: 8, to: 18 } as const;

/** What the day book shows. */
export interface DayBook {
  readonly today: Page;
  readonly hours: readonly Page[];
  readonly days: readonly Page[];
  /** Today's interruptions, the earliest first. */
  readonly stalls: readonly Stall[];
  /** The cameras of these days, by name, the busiest first. */
  readonly cameras: readonly string[];
}

/**
 * Reads the journal and sorts it into the hours of today and the last days, in local time.
 *
 * @param camera the name of the one that is asked about; all of them together without one
 */
export async function readDayBook(
  journal: Pick<Journal, 'between'>,
  now: number,
  camera?: string,
): Promise<DayBook> {
  const slots = daysUntil(now, DAYS);
  const all = await journal.between(slots[0]?.from ?? now, Infinity);
  const entries = camera === undefined ? all : entriesAt(all, camera);
  const days = dayBookOf(entries, slots);
  const today = days.at(-1) ?? sumOf([]);
  return {
    days,
    today,
    hours: openHoursOf(dayBookOf(entries, hoursOf(now))),
    stalls: stallsOf(entries).filter((stall) => overlap(stall, dayOf(now))),
    cameras: camerasIn(all),
  };
}

/** The usual hours, and from the first to the last in which anybody passed. */
export function openHoursOf(hours: readonly Page[]): Page[] {
  const isBusy = ({ tally }: Page): boolean => countOf(tally) > 0;
  const first = hours.findIndex(isBusy);
  const last = hours.findLastIndex(isBusy);
  const from = first === -1 ? OPENING.from : Math.min(OPENING.from, first);
  return hours.slice(from, Math.max(OPENING.to, last + 1));
}

function overlap(one: Slot, other: Slot): boolean {
  return one.from < other.to && other.from < one.to;
}
