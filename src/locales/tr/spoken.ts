import type { Texts } from '../en.ts';

/** What a screen at the door says aloud. */
export const spoken: Texts['spoken'] = {
  welcome: 'Teşekkürler. Hoş geldiniz.',
  put_on: 'Lütfen maske takın.',
  cover_nose: 'Lütfen ağzınızı ve burnunuzu maskenizle kapatın.',
  come_closer: 'Lütfen yaklaşın.',
  look_here: 'Lütfen kameraya bakın.',
  hand_away: 'Lütfen elinizi yüzünüzden çekin.',
  wait: 'Lütfen bekleyin: içerisi dolu.',
};
