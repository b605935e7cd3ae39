/** How a feed has been served so far, on the clock of the looks, in ms. */
export interface Served {
  /** When it was last looked at. */
  readonly lookedMs: number;
  /** When somebody was last seen in it. */
  readonly peopledMs: number;
}

/** Nobody has looked yet. */
export const NEVER_SERVED: Served = { lookedMs: -Infinity, peopledMs: -Infinity };

/** A feed counts as empty when nobody was seen for this long. */
const EMPTY_AFTER_MS = 5000;
/** An empty feed gets one look while one with people gets so many. */
const EMPTY_SHARE = 4;
/** A feed with people waits no longer for its look because the device rests, in ms. */
const PEOPLED_EVERY_MS = 1800;

/**
 * The order in which feeds are to be looked at: the one that has waited longest for what it needs
 * comes first. What a feed needs grows with its waiting, so that none starves; with people it grows
 * faster (stride scheduling, Waldspurger and Weihl 1995).
 *
 * @param feeds by name
 */
export function inOrderOfNeed(
  feeds: ReadonlyMap<string, Served>,
  nowMs: number,
): readonly string[] {
  return [...feeds]
    .map(([name, served]) => ({ name, need: needOf(served, nowMs) }))
    .sort((one, other) => compareNeed(one.need, other.need))
    .map(({ name }) => name);
}

/**
 * The longest that may lie between two looks, in ms, for every feed with people to be looked at in time;
 * as long as anybody likes where there are none.
 */
export function mostRestMs(feeds: readonly Served[], nowMs: number): number {
  const isDeserted = feeds.every((served) => isEmpty(served, nowMs));
  // between two looks at one of them every other feed has its turn at most once
  return isDeserted ? Infinity : PEOPLED_EVERY_MS / feeds.length;
}

function needOf(served: Served, nowMs: number): number {
  return (nowMs - served.lookedMs) / (isEmpty(served, nowMs) ? EMPTY_SHARE : 1);
}

function isEmpty({ peopledMs }: Served, nowMs: number): boolean {
  return nowMs - peopledMs >= EMPTY_AFTER_MS;
}

/** The greater need first; two that were never looked at keep their order. */
function compareNeed(one: number, other: number): number {
  return one === other ? 0 : other - one;
}
