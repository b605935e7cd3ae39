import type { Texts } from '../en.ts';

/** What a screen at the door says aloud. */
export const spoken: Texts['spoken'] = {
  welcome: 'धन्यवाद। आपका स्वागत है।',
  put_on: 'कृपया मास्क पहनें।',
  cover_nose: 'कृपया मास्क से अपना मुँह और नाक ढकें।',
  come_closer: 'कृपया पास आएँ।',
  look_here: 'कृपया कैमरे की ओर देखें।',
  hand_away: 'कृपया चेहरे से हाथ हटाएँ।',
  wait: 'कृपया प्रतीक्षा करें: अंदर जगह नहीं है।',
};
