/** The first wait; every further failure doubles it … */
const LEAST_MS = 1000;
/** … up to this. */
const MOST_MS = 30_000;
/** A wait is shorter by up to this share, so that the feeds of a wall do not all ask at once. */
const JITTER = 0.25;

/**
 * How long a feed waits before it tries again, in milliseconds.
 *
 * @param failures how often it has failed in a row before, 0 or more
 * @param random a number from 0 to below 1
 */
export function retryDelayMs(failures: number, random: number): number {
  return Math.min(MOST_MS, LEAST_MS * 2 ** failures) * (1 - JITTER * random);
}
