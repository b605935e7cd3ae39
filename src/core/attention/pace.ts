import type { Report } from '../report.ts';

// How often a live check looks. A device that is warm or busy looks less often, but as closely as
// before: the rate goes down, never the accuracy.

/** What the looks so far have cost, and since when nobody is there. */
export interface Pace {
  /** What a look costs of late, a running mean in milliseconds; undefined before the first. */
  readonly lookMs: number | undefined;
  /** The lowest that this mean has been: what the device can do when it is cool and free. */
  readonly bestMs: number;
  /** When the frame was taken since which nobody is in view; undefined while somebody is. */
  readonly emptySinceMs: number | undefined;
}

/** Before the first look. */
export const NO_PACE: Pace = { lookMs: undefined, bestMs: Infinity, emptySinceMs: undefined };

/** Share of a new look in the running mean. */
const FRESH = 0.15;
/** Looks follow each other no faster: boxes glide between them, and the battery lasts. */
const FASTEST_MS = 66;
/** Nobody for this long, and the check idles … */
const IDLE_AFTER_MS = 5000;
/** … at this interval: somebody who steps up is seen within it. */
const IDLE_MS = 200;
/** A look that costs this many times the best is the work of heat, a battery saver or a busy device. */
const STRAINED = 1.6;
/** Under strain a device rests as long as it works. */
const REST = 2;

/** The pace after another look. */
export function paceAfter(before: Pace, { people, atMs, tookMs }: Report): Pace {
  const lookMs =
    before.lookMs === undefined ? tookMs : before.lookMs + FRESH * (tookMs - before.lookMs);
  return {
    lookMs,
    bestMs: Math.min(before.bestMs, lookMs),
    emptySinceMs: people.length > 0 ? undefined : (before.emptySinceMs ?? atMs),
  };
}

/**
 * How long after one frame the next should be taken, in milliseconds; frames come no faster than looks
 * are answered whatever this says.
 *
 * @param nowMs on the clock of the frames
 * @param strainedMostMs the longest that it may be because of strain
 */
export function intervalOf(
  { lookMs = 0, bestMs, emptySinceMs }: Pace,
  nowMs: number,
  strainedMostMs = Infinity,
): number {
  const isIdle = emptySinceMs !== undefined && nowMs - emptySinceMs >= IDLE_AFTER_MS;
  const restedMs = lookMs > bestMs * STRAINED ? Math.min(lookMs * REST, strainedMostMs) : 0;
  return Math.max(FASTEST_MS, isIdle ? IDLE_MS : 0, restedMs);
}
