import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('hi-u-nu-latn');

/** The guard's own words: who is in view, who has passed, and the alerts. */
export const guard: Texts['guard'] = {
  inView: 'सामने',
  more: (rest) => `+${number(rest)}`,
  moreLong: (rest) => `और ${number(rest)} अन्य`,
  passed: 'हाल में गुज़रे',
  wasFine: 'सही पहना था',
  wasNot: 'सही नहीं पहना था',
  takeBack: 'वापस लें',
  corrected: 'सुधारा गया',
  sound: 'अलर्ट की आवाज़',
  alerts: {
    title: 'अलर्ट',
    help: 'बिना मास्क या ग़लत मास्क पहने हर व्यक्ति के लिए एक बार।',
    sound: 'आवाज़',
    volume: 'आवाज़ का स्तर',
    vibration: 'कंपन',
    noVibration: 'यह डिवाइस कंपन नहीं कर सकता।',
    flash: 'स्क्रीन के किनारे पर चमक',
    try: 'आज़माएँ',
    tryNamed: (name) => `आज़माएँ: ${name}`,
    silent: 'ब्राउज़र आवाज़ रोक रहा है। क्या डिवाइस म्यूट है?',
  },
};
