import type { Texts } from '../en.ts';

/** What is said of a face. */
export const verdicts: Texts['verdicts'] = {
  mask: 'Con mascherina',
  no_mask: 'Senza mascherina',
  incorrect: 'Portata male',
  unsure: 'Incerto',
};

/** What a person can do so that a verdict becomes possible. */
export const doubts: Texts['doubts'] = {
  too_far: 'Si avvicini',
  turned_away: 'Guardi la fotocamera',
  too_dark: 'Più luce, per favore',
  blurred: 'Non si muova',
  undecided: 'Un momento…',
};
