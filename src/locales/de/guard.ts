import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('de');

/** Die Worte der Aufsicht: wer im Bild ist, wer vorbeikam, und die Hinweise. */
export const guard: Texts['guard'] = {
  inView: 'Im Bild',
  more: (rest) => `+${number(rest)}`,
  moreLong: (rest) => count(rest, { one: 'und # weitere Person', other: 'und # weitere' }),
  passed: 'Zuletzt vorbeigekommen',
  wasFine: 'War richtig',
  wasNot: 'War nicht so',
  takeBack: 'Zurück',
  corrected: 'berichtigt',
  sound: 'Hinweiston',
  alerts: {
    title: 'Hinweise',
    help: 'Einmal für jede Person ohne Maske oder mit falsch getragener.',
    sound: 'Ton',
    volume: 'Lautstärke',
    vibration: 'Vibration',
    noVibration: 'Dieses Gerät kann nicht vibrieren.',
    flash: 'Leuchten am Rand',
    try: 'Ausprobieren',
    tryNamed: (name) => `Ausprobieren: ${name}`,
    silent: 'Der Browser hält den Ton zurück. Ist das Gerät stumm geschaltet?',
  },
};
