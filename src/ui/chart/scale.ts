/** Steps that people count in, of each power of ten. */
const STEPS = [1, 2, 5, 10] as const;

/**
 * Whole numbers for an axis from 0 to at least `largest`, in steps of 1, 2 or 5 times a power of ten.
 *
 * @param most steps at most, so that the numbers do not crowd
 */
export function ticksTo(largest: number, most: number): number[] {
  const rough = Math.max(1, largest / most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/**
 * Every how many bars a label fits below them.
 *
 * @param bandWidth width of a bar and its gap, in px
 * @param labelWidth width of the widest label with some air, in px
 */
export function labelStep(bandWidth: number, labelWidth: number): number {
  return Math.max(1, Math.ceil(labelWidth / bandWidth));
}
