import type { Texts } from '../en.ts';

/** What is said of a face. */
export const verdicts: Texts['verdicts'] = {
  mask: 'マスクあり',
  no_mask: 'マスクなし',
  incorrect: '着け方が違う',
  unsure: '判定不能',
};

/** What a person can do so that a verdict becomes possible. */
export const doubts: Texts['doubts'] = {
  too_far: '近づいてください',
  turned_away: 'カメラを見てください',
  too_dark: '明るくしてください',
  blurred: '動かないでください',
  undecided: 'お待ちください…',
};
