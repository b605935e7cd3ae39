import type { Texts } from '../en.ts';

/** What is said of a face. */
export const verdicts: Texts['verdicts'] = {
  mask: 'Com máscara',
  no_mask: 'Sem máscara',
  incorrect: 'Mal colocada',
  unsure: 'Incerto',
};

/** What a person can do so that a verdict becomes possible. */
export const doubts: Texts['doubts'] = {
  too_far: 'Chegue mais perto',
  turned_away: 'Olhe para a câmera',
  too_dark: 'Mais luz, por favor',
  blurred: 'Não se mexa',
  undecided: 'Um momento…',
};
