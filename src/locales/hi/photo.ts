import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number, summary } = countingIn('hi-u-nu-latn');

/** The check of photos. */
export const photo: Texts['photo'] = {
  title: 'फ़ोटो जाँचें',
  private: 'तस्वीरें इसी डिवाइस पर रहती हैं।',
  choose: 'फ़ोटो चुनें',
  take: 'फ़ोटो लें',
  dropHint: 'तस्वीरें यहाँ खींचकर छोड़ या पेस्ट भी कर सकते हैं।',
  waiting: 'प्रतीक्षा में…',
  checking: 'जाँच हो रही है…',
  progress: 'जाँची गई तस्वीरें',
  checked: (done, all) => `${number(all)} में से ${number(done)} तस्वीरें जाँची गईं`,
  summary: (tally) =>
    summary(tally, {
      none: 'कोई चेहरा नहीं मिला',
      all: { one: '# चेहरा', other: '# चेहरे' },
      mask: { other: '# मास्क के साथ' },
      no_mask: { other: '# बिना मास्क' },
      incorrect: { other: '# ग़लत पहना' },
      unsure: { other: '# पक्का नहीं' },
    }),
  face: (index) => `चेहरा ${number(index)}`,
  save: 'तस्वीर सहेजें',
  saveNamed: (name) => `तस्वीर सहेजें: ${name}`,
  saveTable: 'तालिका सहेजें',
  cancel: 'रोकें',
  clear: 'सब हटाएँ',
  noFace: {
    title: 'कोई चेहरा नहीं मिला',
    help: 'चेहरे कम से कम लगभग 16 पिक्सेल ऊँचे हों और लगभग कैमरे की ओर देखते हों। पास से ली गई तस्वीर से मदद मिल सकती है।',
  },
  doubts: {
    too_far: 'चेहरा बहुत छोटा है',
    turned_away: 'चेहरा मुड़ा हुआ है',
    too_dark: 'चेहरा बहुत अँधेरे में है',
    blurred: 'चेहरा धुंधला है',
    undecided: 'दोनों में से कुछ भी हो सकता है',
  },
  faults: {
    heic: {
      title: 'यह ब्राउज़र HEIC तस्वीरें नहीं खोल सकता',
      help: 'तस्वीर को JPEG के रूप में साझा करें, या यह पेज Safari में खोलें।',
    },
    unreadable: {
      title: 'यह तस्वीर नहीं खुल सकती',
      help: 'फ़ाइल ख़राब या दूसरे प्रकार की हो सकती है। JPEG, PNG, WebP और AVIF चलते हैं।',
    },
  },
};
