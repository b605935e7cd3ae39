/** How patiently something that has failed is tried again. */
export interface Patience {
  /** The first wait, in milliseconds; every further failure doubles it … */
  readonly leastMs: number;
  /** … up to this. */
  readonly mostMs: number;
  /** A wait is shorter by up to this share, 0–1, so that many who failed at once do not all come back at once. */
  readonly jitter: number;
}

/**
 * How long to wait before the next try, in milliseconds (exponential backoff with jitter).
 *
 * @param failures how often it has failed in a row before, 0 or more
 * @param random a number from 0 to below 1
 */
export function backoffMs(
  { leastMs, mostMs, jitter }: Patience,
  failures: number,
  random: number,
): number {
  return Math.min(mostMs, leastMs * 2 ** failures) * (1 - jitter * random);
}
