import type { Texts } from '../en.ts';

/** What is said of a face. */
export const verdicts: Texts['verdicts'] = {
  mask: 'كمامة صحيحة',
  no_mask: 'بلا كمامة',
  incorrect: 'بوضع خاطئ',
  unsure: 'غير مؤكد',
};

/** What a person can do so that a verdict becomes possible. */
export const doubts: Texts['doubts'] = {
  too_far: 'يُرجى الاقتراب',
  turned_away: 'يُرجى النظر إلى الكاميرا',
  too_dark: 'يُرجى زيادة الإضاءة',
  blurred: 'يُرجى عدم التحرك',
  undecided: 'لحظة…',
};
