/** Wrong tries at a PIN, and the wait that they brought. */
export interface Attempts {
  /** Wrong tries since the last right one. */
  readonly wrong: number;
  /** When the wait began, in ms since 1970, and how long it is; 0 for none. */
  readonly sinceMs: number;
  readonly waitMs: number;
}

/** Nobody has guessed wrongly. */
export const NO_ATTEMPTS: Attempts = { wrong: 0, sinceMs: 0, waitMs: 0 };

/** So many wrong tries are free; each one after them brings a wait. */
export const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** After one more wrong try: from the fifth on a wait, twice as long each time. */
export function addWrong({ wrong }: Attempts, nowMs: number): Attempts {
  const sum = wrong + 1;
  const doublings = sum - FREE_TRIES;
  const waitMs =
    doublings < 0 ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(doublings, 20));
  return { wrong: sum, sinceMs: nowMs, waitMs };
}

/**
 * How long is still to be waited. Where the clock was set back, the wait begins anew: keep what
 * comes back.
 */
export function restOf(attempts: Attempts, nowMs: number): { attempts: Attempts; restMs: number } {
  const { sinceMs, waitMs } = attempts;
  if (nowMs < sinceMs) return { attempts: { ...attempts, sinceMs: nowMs }, restMs: waitMs };
  return { attempts, restMs: Math.max(0, sinceMs + waitMs - nowMs) };
}
