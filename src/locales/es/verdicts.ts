import type { Texts } from '../en.ts';

/** What is said of a face. */
export const verdicts: Texts['verdicts'] = {
  mask: 'Con mascarilla',
  no_mask: 'Sin mascarilla',
  incorrect: 'Mal puesta',
  unsure: 'No seguro',
};

/** What a person can do so that a verdict becomes possible. */
export const doubts: Texts['doubts'] = {
  too_far: 'Acérquese',
  turned_away: 'Mire a la cámara',
  too_dark: 'Más luz, por favor',
  blurred: 'No se mueva',
  undecided: 'Un momento…',
};
