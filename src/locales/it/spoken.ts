import type { Texts } from '../en.ts';

/** What a screen at the door says aloud. */
export const spoken: Texts['spoken'] = {
  welcome: 'Grazie. Benvenuti.',
  put_on: 'Per favore, indossi una mascherina.',
  cover_nose: 'Per favore, copra bocca e naso con la mascherina.',
  come_closer: 'Per favore, si avvicini.',
  look_here: 'Per favore, guardi la fotocamera.',
  hand_away: 'Per favore, tolga la mano dal viso.',
  wait: 'Per favore, attenda: la sala è piena.',
};
