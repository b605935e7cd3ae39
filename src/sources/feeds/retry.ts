import type { Patience } from '../../core/backoff.ts';
import { backoffMs } from '../../core/backoff.ts';

/** The feeds of a wall fail together, and must not all ask at once. */
const PATIENCE: Patience = { leastMs: 1000, mostMs: 30_000, jitter: 0.25 };

/**
 * How long a feed waits before it tries again, in milliseconds.
 *
 * @param failures how often it has failed in a row before, 0 or more
 * @param random a number from 0 to below 1
 */
export function retryDelayMs(failures: number, random: number): number {
  return backoffMs(PATIENCE, failures, random);
}
