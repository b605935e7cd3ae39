import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('de');

/** Die Live-Prüfung. */
export const live: Texts['live'] = {
  title: 'Live-Prüfung',
  cameraOn: 'Kamera an · kein Bild verlässt dieses Gerät',
  cameraOff: 'Kamera aus',
  allowCamera: 'Bitte erlauben Sie die Kamera, falls der Browser fragt.',
  nobody: 'Niemand im Bild',
  paused: 'Pause',
  stopped: 'Angehalten',
  sinceStart: 'Seit dem Start',
  people: (all) => count(all, { one: '# Person', other: '# Personen' }),
  controls: 'Bedienung',
  back: 'Zurück',
  pause: 'Anhalten',
  resume: 'Weiter',
  mirror: 'Bild spiegeln',
  torch: 'Licht',
  zoom: 'Zoom',
  zoomBy: (factor) => `${number(factor, 1)} ×`,
  chooseCamera: 'Kamera wählen',
  chooseAnother: 'Andere Kamera wählen',
  noCameras: 'Noch ist keine Kamera bekannt. Erlauben Sie zuerst eine.',
  unnamed: (index) => `Kamera ${number(index)}`,
  facing: { user: 'Frontkamera', environment: 'Rückkamera' },
  photoInstead: 'Stattdessen ein Foto prüfen',
  muted: {
    title: 'Die Kamera liefert kein Bild',
    help: 'Ein Anruf, ein anderes Programm oder der Schalter der Kamera hält sie zurück. Es geht von selbst weiter, sobald das Bild wiederkommt.',
  },
};
