import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('pt');

/** The guard's own words: who is in view, who has passed, and the alerts. */
export const guard: Texts['guard'] = {
  inView: 'À vista',
  more: (rest) => `+${number(rest)}`,
  moreLong: (rest) => `e mais ${number(rest)}`,
  passed: 'Últimos a passar',
  wasFine: 'Usava direito',
  wasNot: 'Não usava direito',
  takeBack: 'Desfazer',
  corrected: 'corrigido',
  sound: 'Som de alerta',
  alerts: {
    title: 'Alertas',
    help: 'Uma vez para cada pessoa sem máscara ou com a máscara mal colocada.',
    sound: 'Som',
    volume: 'Volume',
    vibration: 'Vibração',
    noVibration: 'Este dispositivo não consegue vibrar.',
    flash: 'Brilho na borda da tela',
    try: 'Testar',
    tryNamed: (name) => `Testar: ${name}`,
    silent: 'O navegador segura o som. O dispositivo está no silencioso?',
  },
};
