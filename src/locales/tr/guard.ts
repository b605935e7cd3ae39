import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('tr');

/** The guard's own words: who is in view, who has passed, and the alerts. */
export const guard: Texts['guard'] = {
  inView: 'Görünenler',
  more: (rest) => `+${number(rest)}`,
  moreLong: (rest) => `ve ${number(rest)} kişi daha`,
  passed: 'Son geçenler',
  wasFine: 'Doğru takmıştı',
  wasNot: 'Doğru takmamıştı',
  takeBack: 'Geri al',
  corrected: 'düzeltildi',
  sound: 'Uyarı sesi',
  alerts: {
    title: 'Uyarılar',
    help: 'Maskesiz ya da maskesi yanlış takılı her kişi için bir kez.',
    sound: 'Ses',
    volume: 'Ses düzeyi',
    vibration: 'Titreşim',
    noVibration: 'Bu cihaz titreşemiyor.',
    flash: 'Ekran kenarında ışık',
    try: 'Dene',
    tryNamed: (name) => `Dene: ${name}`,
    silent: 'Tarayıcı sesi tutuyor. Cihaz sessizde mi?',
  },
};
