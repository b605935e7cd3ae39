import type { Texts } from '../en.ts';

/** What is said of a face. */
export const verdicts: Texts['verdicts'] = {
  mask: 'Masque mis',
  no_mask: 'Pas de masque',
  incorrect: 'Mal porté',
  unsure: 'Pas sûr',
};

/** What a person can do so that a verdict becomes possible. */
export const doubts: Texts['doubts'] = {
  too_far: 'Approchez-vous',
  turned_away: 'Regardez la caméra',
  too_dark: 'Plus de lumière, svp',
  blurred: 'Ne bougez pas',
  undecided: 'Un instant…',
};
