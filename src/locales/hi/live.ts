import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('hi-u-nu-latn');

/** The live check. */
export const live: Texts['live'] = {
  title: 'लाइव जाँच',
  cameraOn: 'कैमरा चालू · कोई तस्वीर बाहर नहीं जाती',
  cameraOff: 'कैमरा बंद',
  allowCamera: 'ब्राउज़र पूछे तो कैमरे की अनुमति दें।',
  nobody: 'सामने कोई नहीं',
  paused: 'रुका हुआ',
  stopped: 'बंद',
  sinceStart: 'शुरू से अब तक',
  people: (all) => count(all, { one: '# व्यक्ति', other: '# लोग' }),
  controls: 'नियंत्रण',
  back: 'वापस',
  pause: 'रोकें',
  resume: 'जारी रखें',
  mirror: 'तस्वीर उलटें',
  torch: 'रोशनी',
  zoom: 'ज़ूम',
  zoomBy: (factor) => `${number(factor, 1)} ×`,
  chooseCamera: 'कैमरा चुनें',
  chooseAnother: 'दूसरा कैमरा चुनें',
  noCameras: 'अभी कोई कैमरा ज्ञात नहीं है। पहले किसी को अनुमति दें।',
  unnamed: (index) => `कैमरा ${number(index)}`,
  facing: { user: 'सामने का कैमरा', environment: 'पीछे का कैमरा' },
  photoInstead: 'इसके बजाय फ़ोटो जाँचें',
  muted: {
    title: 'कैमरे से तस्वीर नहीं आ रही',
    help: 'कोई कॉल, दूसरा प्रोग्राम या कैमरे का अपना बटन उसे रोक रहा है। तस्वीर लौटते ही जाँच अपने आप जारी रहेगी।',
  },
};
