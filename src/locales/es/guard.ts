import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('es');

/** The guard's own words: who is in view, who has passed, and the alerts. */
export const guard: Texts['guard'] = {
  inView: 'A la vista',
  more: (rest) => `+${number(rest)}`,
  moreLong: (rest) => `y ${number(rest)} más`,
  passed: 'Últimos en pasar',
  wasFine: 'Iba bien',
  wasNot: 'No iba bien',
  takeBack: 'Deshacer',
  corrected: 'corregido',
  sound: 'Sonido de alerta',
  alerts: {
    title: 'Alertas',
    help: 'Una vez por cada persona sin mascarilla o con la mascarilla mal puesta.',
    sound: 'Sonido',
    volume: 'Volumen',
    vibration: 'Vibración',
    noVibration: 'Este dispositivo no puede vibrar.',
    flash: 'Resplandor en el borde de la pantalla',
    try: 'Probar',
    tryNamed: (name) => `Probar: ${name}`,
    silent: 'El navegador retiene el sonido. ¿Está silenciado el dispositivo?',
  },
};
