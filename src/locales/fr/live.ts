import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('fr');

/** The live check. */
export const live: Texts['live'] = {
  title: 'Contrôle en direct',
  cameraOn: 'Caméra active · aucune image ne sort d’ici',
  cameraOff: 'Caméra éteinte',
  allowCamera: 'Autorisez la caméra si le navigateur le demande.',
  nobody: 'Personne en vue',
  paused: 'En pause',
  stopped: 'Arrêté',
  sinceStart: 'Depuis le début',
  people: (all) => count(all, { one: '# personne', other: '# personnes' }),
  controls: 'Commandes',
  back: 'Retour',
  pause: 'Pause',
  resume: 'Reprendre',
  mirror: 'Image en miroir',
  torch: 'Lampe',
  zoom: 'Zoom',
  zoomBy: (factor) => `${number(factor, 1)} ×`,
  chooseCamera: 'Choisir une caméra',
  chooseAnother: 'Choisir une autre caméra',
  noCameras: 'Aucune caméra connue pour l’instant. Autorisez-en d’abord une.',
  unnamed: (index) => `Caméra ${number(index)}`,
  facing: { user: 'Caméra avant', environment: 'Caméra arrière' },
  photoInstead: 'Contrôler plutôt une photo',
  muted: {
    title: 'La caméra ne donne pas d’image',
    help: 'Un appel, un autre programme ou l’interrupteur de la caméra la retient. Le contrôle reprend tout seul dès que l’image revient.',
  },
};
