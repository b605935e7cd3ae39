import type { Texts } from '../en.ts';

/** What a screen at the door says aloud. */
export const spoken: Texts['spoken'] = {
  welcome: 'Gracias. Le damos la bienvenida.',
  put_on: 'Por favor, póngase una mascarilla.',
  cover_nose: 'Por favor, cúbrase la boca y la nariz con la mascarilla.',
  come_closer: 'Por favor, acérquese.',
  look_here: 'Por favor, mire a la cámara.',
  hand_away: 'Por favor, aparte la mano de la cara.',
  wait: 'Por favor, espere: la sala está llena.',
};
