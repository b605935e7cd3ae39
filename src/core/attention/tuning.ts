/** What a person may set of the live check; everything else was chosen by measuring. */
export interface Tuning {
  /**
   * Probability that the evidence must reach before something is said of a person: higher is slower
   * and errs less.
   */
  readonly sureness: number;
  /** Side of the smallest face that counts, as a share of the frame's width; 0 counts every face. */
  readonly leastFace: number;
}

/** What each may be. More sureness would leave slow devices, which look once a second, speechless. */
export const TUNING_RANGES = {
  sureness: { least: 0.8, most: 0.94, step: 0.02 },
  leastFace: { least: 0, most: 0.2, step: 0.01 },
} as const;

/** What the check was measured with. */
export const DEFAULT_TUNING: Tuning = { sureness: 0.9, leastFace: 0 };

/** The nearest tuning that is allowed; what is no number falls back to what was measured. */
export function boundTuning(wish: Tuning): Tuning {
  const bound = (name: keyof Tuning): number => {
    const { least, most } = TUNING_RANGES[name];
    const value = Number.isFinite(wish[name]) ? wish[name] : DEFAULT_TUNING[name];
    return Math.min(most, Math.max(least, value));
  };
  return { sureness: bound('sureness'), leastFace: bound('leastFace') };
}
