/** Share of the values for which something holds, 0–1; `null` when there are none. */
export function shareOf<T>(values: readonly T[], holds: (value: T) => boolean): number | null {
  return values.length === 0 ? null : values.filter(holds).length / values.length;
}

/** Arithmetic mean; `null` when there are no values. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, v) => sum + v, 0) / values.length;
}

/**
 * Linear interpolation between the order statistics, as NumPy does by default.
 *
 * @param share which quantile, 0–1
 * @returns NaN when there are no values
 */
export function quantileOf(values: readonly number[], share: number): number {
  const ordered = [...values].sort((one, other) => one - other);
  const at = (ordered.length - 1) * share;
  const low = ordered[Math.floor(at)] ?? NaN;
  const high = ordered[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** The middle value, or the mean of the two in the middle; NaN when there are none. */
export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

/** Area under the receiver operating characteristic; ties count half. `null` without both. */
export function aucOf(positive: readonly number[], negative: readonly number[]): number | null {
  if (positive.length === 0 || negative.length === 0) return null;
  let wins = 0;
  for (const high of positive) {
    for (const low of negative) wins += high > low ? 1 : high === low ? 0.5 : 0;
  }
  return wins / (positive.length * negative.length);
}
