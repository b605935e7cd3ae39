import type { Tally } from '../../../core/day-book/tally.ts';
import { addTallies, EMPTY_TALLY } from '../../../core/day-book/tally.ts';
import type { CountsPayload } from './payload.ts';
import { PAYLOAD_VERSION } from './payload.ts';

/** A quarter of an hour in ms: the hours of every time zone begin with one. */
export const QUARTER_MS = 900_000;

/** Where something was seen: the way of using the app, and what the camera calls itself. */
export interface Place {
  readonly check?: string;
  readonly camera?: string;
}

/** What is counted; a later correction takes away, so that a number may be negative. */
export interface Counts {
  readonly tally: Tally;
  readonly entered: number;
  readonly left: number;
  readonly corrected: number;
  readonly dropped: number;
}

/** Counts that still grow. */
export interface OpenCounts extends Counts, Place {
  /** Of the first entry that was counted. */
  readonly id: string;
  /** Start of the quarter, in ms since 1970. */
  readonly from: number;
}

/** Nothing counted. */
export const NO_COUNTS: Counts = {
  tally: EMPTY_TALLY,
  entered: 0,
  left: 0,
  corrected: 0,
  dropped: 0,
};

/** Both together. */
export function addCounts(one: Counts, more: Partial<Counts>): Counts {
  const other = { ...NO_COUNTS, ...more };
  return {
    tally: addTallies(one.tally, other.tally),
    entered: one.entered + other.entered,
    left: one.left + other.left,
    corrected: one.corrected + other.corrected,
    dropped: one.dropped + other.dropped,
  };
}

/** Whether there is nothing to tell: a verdict that was changed back counts as nothing. */
export function isNothing({ tally, entered, left, corrected, dropped }: Counts): boolean {
  const { mask, no_mask: noMask, incorrect } = tally;
  return [mask, noMask, incorrect, entered, left, corrected, dropped].every((one) => one === 0);
}

/** Counts of one quarter as they leave the device: named after the first entry in them. */
export function countsPayload(counts: OpenCounts, station: string): CountsPayload {
  const { id, from, ...rest } = counts;
  return {
    v: PAYLOAD_VERSION,
    kind: 'counts',
    station,
    ...rest,
    id: `counts-${id}`,
    from: new Date(from).toISOString(),
    to: new Date(from + QUARTER_MS).toISOString(),
  };
}
