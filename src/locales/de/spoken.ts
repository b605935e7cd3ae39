import type { Texts } from '../en.ts';

/** Was ein Bildschirm an der Tür laut sagt; `npm run prompts` macht es hörbar. */
export const spoken: Texts['spoken'] = {
  welcome: 'Danke. Willkommen.',
  put_on: 'Bitte setzen Sie eine Maske auf.',
  cover_nose: 'Bitte bedecken Sie Mund und Nase mit der Maske.',
  come_closer: 'Bitte kommen Sie näher.',
  look_here: 'Bitte schauen Sie in die Kamera.',
  hand_away: 'Bitte nehmen Sie die Hand vom Gesicht.',
  wait: 'Bitte warten Sie: Der Raum ist voll.',
};
