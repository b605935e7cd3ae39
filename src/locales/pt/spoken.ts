import type { Texts } from '../en.ts';

/** What a screen at the door says aloud. */
export const spoken: Texts['spoken'] = {
  welcome: 'Agradecemos. Boas-vindas.',
  put_on: 'Por favor, coloque uma máscara.',
  cover_nose: 'Por favor, cubra a boca e o nariz com a máscara.',
  come_closer: 'Por favor, chegue mais perto.',
  look_here: 'Por favor, olhe para a câmera.',
  hand_away: 'Por favor, tire a mão do rosto.',
  wait: 'Por favor, aguarde: a sala está cheia.',
};
