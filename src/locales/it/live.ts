import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('it');

/** The live check. */
export const live: Texts['live'] = {
  title: 'Controllo dal vivo',
  cameraOn: 'Fotocamera attiva · nessuna immagine esce da qui',
  cameraOff: 'Fotocamera spenta',
  allowCamera: 'Consenta la fotocamera se il browser lo chiede.',
  nobody: 'Nessuno in vista',
  paused: 'In pausa',
  stopped: 'Fermo',
  sinceStart: 'Dall’inizio',
  people: (all) => count(all, { one: '# persona', other: '# persone' }),
  controls: 'Comandi',
  back: 'Indietro',
  pause: 'Pausa',
  resume: 'Riprendi',
  mirror: 'Specchia l’immagine',
  torch: 'Luce',
  zoom: 'Zoom',
  zoomBy: (factor) => `${number(factor, 1)} ×`,
  chooseCamera: 'Scegli una fotocamera',
  chooseAnother: 'Scegli un’altra fotocamera',
  noCameras: 'Ancora nessuna fotocamera nota. Prima ne consenta una.',
  unnamed: (index) => `Fotocamera ${number(index)}`,
  facing: { user: 'Fotocamera frontale', environment: 'Fotocamera posteriore' },
  photoInstead: 'Controlla invece una foto',
  muted: {
    title: 'La fotocamera non dà immagini',
    help: 'La trattiene una chiamata, un altro programma o l’interruttore della fotocamera. Il controllo riprende da solo quando l’immagine torna.',
  },
};
