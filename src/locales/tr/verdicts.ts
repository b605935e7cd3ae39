import type { Texts } from '../en.ts';

/** What is said of a face. */
export const verdicts: Texts['verdicts'] = {
  mask: 'Maske takılı',
  no_mask: 'Maske yok',
  incorrect: 'Yanlış takılı',
  unsure: 'Emin değil',
};

/** What a person can do so that a verdict becomes possible. */
export const doubts: Texts['doubts'] = {
  too_far: 'Yaklaşın',
  turned_away: 'Kameraya bakın',
  too_dark: 'Daha çok ışık, lütfen',
  blurred: 'Kıpırdamayın',
  undecided: 'Bir dakika…',
};
