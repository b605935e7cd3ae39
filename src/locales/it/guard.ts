import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('it');

/** The guard's own words: who is in view, who has passed, and the alerts. */
export const guard: Texts['guard'] = {
  inView: 'In vista',
  more: (rest) => `+${number(rest)}`,
  moreLong: (rest) => count(rest, { one: 'e # altro', other: 'e altri #' }),
  passed: 'Ultimi passati',
  wasFine: 'Era a posto',
  wasNot: 'Non era a posto',
  takeBack: 'Annulla',
  corrected: 'corretto',
  sound: 'Suono di avviso',
  alerts: {
    title: 'Avvisi',
    help: 'Una volta per ogni persona senza mascherina o con la mascherina portata male.',
    sound: 'Suono',
    volume: 'Volume',
    vibration: 'Vibrazione',
    noVibration: 'Questo dispositivo non può vibrare.',
    flash: 'Bagliore al bordo dello schermo',
    try: 'Prova',
    tryNamed: (name) => `Prova: ${name}`,
    silent: 'Il browser trattiene il suono. Il dispositivo è in modalità silenziosa?',
  },
};
