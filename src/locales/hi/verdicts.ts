import type { Texts } from '../en.ts';

/** What is said of a face. */
export const verdicts: Texts['verdicts'] = {
  mask: 'मास्क पहना है',
  no_mask: 'मास्क नहीं',
  incorrect: 'ग़लत पहना है',
  unsure: 'पक्का नहीं',
};

/** What a person can do so that a verdict becomes possible. */
export const doubts: Texts['doubts'] = {
  too_far: 'कृपया पास आएँ',
  turned_away: 'कृपया कैमरे में देखें',
  too_dark: 'कृपया रोशनी बढ़ाएँ',
  blurred: 'कृपया हिलें नहीं',
  undecided: 'एक क्षण…',
};
