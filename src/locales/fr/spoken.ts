import type { Texts } from '../en.ts';

/** What a screen at the door says aloud. */
export const spoken: Texts['spoken'] = {
  welcome: 'Merci. Bienvenue.',
  put_on: 'Veuillez mettre un masque.',
  cover_nose: 'Veuillez couvrir la bouche et le nez avec votre masque.',
  come_closer: 'Veuillez vous approcher.',
  look_here: 'Veuillez regarder la caméra.',
  hand_away: 'Veuillez retirer la main de votre visage.',
  wait: 'Veuillez patienter : la salle est pleine.',
};
