import type { MaskClass } from '../verdict.ts';

/** How many people had which verdict. */
export type Tally = Readonly<Record<MaskClass, number>>;

/** Nobody yet. */
export const EMPTY_TALLY: Tally = { mask: 0, no_mask: 0, incorrect: 0 };

/** Both together. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    mask: one.mask + other.mask,
    no_mask: one.no_mask + other.no_mask,
    incorrect: one.incorrect + other.incorrect,
  };
}

/** How many people in all. */
export function countOf({ mask, no_mask: noMask, incorrect }: Tally): number {
  return mask + noMask + incorrect;
}

/** Share with a proper mask, 0–1; nothing when nobody passed. */
export function properShareOf(tally: Tally): number | undefined {
  const all = countOf(tally);
  return all === 0 ? undefined : tally.mask / all;
}
