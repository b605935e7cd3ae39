/** The classes of the mask classifier, in the order of its outputs. */
export const CLASSES = ['mask', 'no_mask', 'incorrect'] as const;

/** Worn properly, none worn, or worn wrong (nose or mouth bare, hanging from an ear or chin). */
export type MaskClass = (typeof CLASSES)[number];

/** Calibrated probabilities of the three classes; they sum to 1. */
export type Probabilities = Readonly<Record<MaskClass, number>>;

/** Why nothing can be said: each is something that a person can act on. */
export type Doubt = 'too_far' | 'turned_away' | 'too_dark' | 'blurred' | 'undecided';

/** What is said of a person: a class, or `unsure` and why. */
export type Verdict =
  { readonly kind: MaskClass } | { readonly kind: 'unsure'; readonly reason: Doubt };

/** The verdict's word alone, as the interface and the files name it. */
export type VerdictKind = Verdict['kind'];

/** The class with the highest probability. */
export function likeliestOf(probabilities: Probabilities): MaskClass {
  return CLASSES.reduce((best, next) => (probabilities[next] > probabilities[best] ? next : best));
}

/**
 * The verdict of one single look, for photos: `mask` or not is decided first, since a wrongly worn
 * mask and none at all are often near each other while both are far from a proper one.
 *
 * @param least probability, 0.5–1, that either side must reach
 */
export function verdictOf(probabilities: Probabilities, least: number, doubt?: Doubt): Verdict {
  if (doubt !== undefined) return { kind: 'unsure', reason: doubt };
  if (probabilities.mask >= least) return { kind: 'mask' };
  if (1 - probabilities.mask < least) return { kind: 'unsure', reason: 'undecided' };
  return { kind: probabilities.incorrect > probabilities.no_mask ? 'incorrect' : 'no_mask' };
}
