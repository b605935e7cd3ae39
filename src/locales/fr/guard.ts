import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('fr');

/** The guard's own words: who is in view, who has passed, and the alerts. */
export const guard: Texts['guard'] = {
  inView: 'En vue',
  more: (rest) => `+${number(rest)}`,
  moreLong: (rest) => count(rest, { one: 'et # autre', other: 'et # autres' }),
  passed: 'Derniers passages',
  wasFine: 'Était en règle',
  wasNot: 'Pas en règle',
  takeBack: 'Annuler',
  corrected: 'corrigé',
  sound: 'Son d’alerte',
  alerts: {
    title: 'Alertes',
    help: 'Une fois pour chaque personne sans masque ou au masque mal porté.',
    sound: 'Son',
    volume: 'Volume',
    vibration: 'Vibration',
    noVibration: 'Cet appareil ne peut pas vibrer.',
    flash: 'Lueur au bord de l’écran',
    try: 'Essayer',
    tryNamed: (name) => `Essayer : ${name}`,
    silent: 'Le navigateur retient le son. L’appareil est‑il en silencieux ?',
  },
};
