import type { Entry, Recorded, StallReason } from './entry.ts';
import { passingsOf } from './passings.ts';
import type { Tally } from './tally.ts';
import { addTallies, EMPTY_TALLY } from './tally.ts';

/** A stretch of time, in ms since 1970; `to` is no part of it. */
export interface Slot {
  readonly from: number;
  readonly to: number;
}

/** What happened in an hour, a day or any other slot. */
export interface Page {
  readonly slot: Slot;
  /** Who passed, each under the last word on them. */
  readonly tally: Tally;
  /** How many of the verdicts a person has corrected. */
  readonly corrected: number;
  /** How many people were counted coming in and going out. */
  readonly entered: number;
  readonly left: number;
  /** How long the check stood still, in ms. */
  readonly stalledMs: number;
  /** How many entries were lost for want of a place to write them. */
  readonly dropped: number;
}

/** A time in which the check stood still. */
export interface Stall extends Slot {
  readonly why: StallReason;
}

/**
 * The day book: a page for each slot. Entries outside of all slots are left out, and the order in
 * which they are given does not matter. Days and hours are the caller's: a slot may be of any length,
 * so that time zones and summer time are no concern here.
 *
 * @param slots ascending and without overlap
 */
export function dayBookOf(entries: readonly Recorded[], slots: readonly Slot[]): Page[] {
  const ordered = inOrder(entries);
  const pages = slots.map((slot) => ({ ...EMPTY_PAGE, slot }));
  const add = (at: number, change: (page: Page) => Partial<Page>): void => {
    const index = slotAt(slots, at);
    const page = pages[index];
    if (page !== undefined) pages[index] = { ...page, ...change(page) };
  };
  for (const { at, verdict, isCorrected } of passingsOf(ordered)) {
    add(at, ({ tally, corrected }) => ({
      tally: { ...tally, [verdict]: tally[verdict] + 1 },
      corrected: corrected + Number(isCorrected),
    }));
  }
  for (const entry of ordered) add(entry.at, (page) => countsOf(page, entry));
  const stalls = stallsOf(ordered);
  return pages.map((page) => ({ ...page, stalledMs: stalledIn(page.slot, stalls) }));
}

/** All slots as one page, from the first to the last. */
export function sumOf(pages: readonly Page[]): Page {
  const slot = { from: pages[0]?.slot.from ?? 0, to: pages.at(-1)?.slot.to ?? 0 };
  return pages.reduce(
    (sum, page) => ({
      slot,
      tally: addTallies(sum.tally, page.tally),
      corrected: sum.corrected + page.corrected,
      entered: sum.entered + page.entered,
      left: sum.left + page.left,
      stalledMs: sum.stalledMs + page.stalledMs,
      dropped: sum.dropped + page.dropped,
    }),
    { ...EMPTY_PAGE, slot },
  );
}

/**
 * When the check stood still, the earliest first. What overlaps is one: two reasons at once are told
 * as the first.
 */
export function stallsOf(entries: readonly Entry[]): Stall[] {
  const stalls = entries
    .flatMap((entry) =>
      // a clock set back meanwhile makes an end before the start
      entry.kind === 'stall' && entry.until > entry.at
        ? [{ from: entry.at, to: entry.until, why: entry.why }]
        : [],
    )
    .sort((one, other) => one.from - other.from || one.to - other.to);
  const joined: Stall[] = [];
  for (const stall of stalls) {
    const last = joined.at(-1);
    if (last === undefined || stall.from >= last.to) joined.push(stall);
    else joined[joined.length - 1] = { ...last, to: Math.max(last.to, stall.to) };
  }
  return joined;
}

const EMPTY_PAGE: Omit<Page, 'slot'> = {
  tally: EMPTY_TALLY,
  corrected: 0,
  entered: 0,
  left: 0,
  stalledMs: 0,
  dropped: 0,
};

function countsOf(page: Page, entry: Entry): Partial<Page> {
  switch (entry.kind) {
    case 'entered':
      return { entered: page.entered + entry.count };
    case 'left':
      return { left: page.left + entry.count };
    case 'summary':
      return {
        tally: addTallies(page.tally, entry.tally),
        corrected: page.corrected + entry.corrected,
        entered: page.entered + entry.entered,
        left: page.left + entry.left,
        dropped: page.dropped + entry.dropped,
      };
    case 'verdict':
    case 'changed':
    case 'correction':
    case 'stall':
    case 'session':
    case 'alert':
      return {};
  }
}

function inOrder(entries: readonly Recorded[]): Recorded[] {
  return [...entries].sort((one, other) => one.seq - other.seq);
}

/** Index of the slot that holds a time, or -1: found by halving. */
function slotAt(slots: readonly Slot[], at: number): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((slots[middle]?.to ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  const slot = slots[low];
  return slot !== undefined && slot.from <= at ? low : -1;
}

function stalledIn({ from, to }: Slot, stalls: readonly Stall[]): number {
  return stalls.reduce(
    (sum, stall) => sum + Math.max(0, Math.min(to, stall.to) - Math.max(from, stall.from)),
    0,
  );
}
