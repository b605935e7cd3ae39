import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('hi-u-nu-latn');

/** The page on which the app tests itself. */
export const selfTest: Texts['selfTest'] = {
  title: 'स्वयं-जाँच',
  lead: 'क्या इस डिवाइस पर सब कुछ चलता है? परीक्षण अपने आप होता है; केवल कैमरा आपके कहने की प्रतीक्षा करता है।',
  running: 'परीक्षण हो रहा है…',
  marks: {
    pass: 'ठीक है',
    attention: 'देख लें',
    fail: 'ठीक नहीं',
    waiting: 'प्रतीक्षा में',
  },
  again: 'फिर परीक्षण करें',
  copy: 'रिपोर्ट कॉपी करें',
  copied: 'कॉपी हो गया',
  copyFailed: 'यहाँ कॉपी करने की अनुमति नहीं है। पाठ चुनें और स्वयं कॉपी करें।',
  report: 'रिपोर्ट',
  startCamera: 'कैमरा परखें',
  lines: {
    app: 'ऐप',
    camera: 'कैमरा',
    engine: 'गणना',
    golden: 'सही उत्तर',
    speed: 'गति',
    models: 'न्यूरल नेटवर्क',
    storage: 'संग्रहण',
    offline: 'बिना नेटवर्क के उपयोग',
    network: 'नेटवर्क पर मौन',
  },
  app: (version) => `संस्करण ${version}`,
  camera: {
    waiting: 'अभी परखा नहीं गया। तस्वीर यहीं रहती है।',
    fine: (label, width, height, rate, devices) =>
      `${label}, ${width} × ${height}, प्रति सेकंड ${number(rate)} तस्वीरें। कैमरे: ${number(devices)}।`,
    dark: 'तस्वीर बहुत अँधेरी है। ढक्कन हटाएँ या बत्ती जलाएँ।',
    small: 'तस्वीर छोटी है: केवल पास के लोग मिलते हैं। दूसरा कैमरा चुनें।',
  },
  engine: {
    fine: (backend, place) => `${backend}, ${place}।`,
    passedOver: 'पहले कुछ और आज़माया गया और नहीं चला; रिपोर्ट देखें।',
  },
  golden: {
    fine: (difference, most) =>
      `दोनों नेटवर्क सही उत्तर देते हैं: अंतर अधिक से अधिक ${difference}, अनुमत ${most}।`,
    wrong: (difference, most) =>
      `नेटवर्क ग़लत गणना करते हैं: अंतर ${difference}, अनुमत ${most}। सेटिंग में गणना का दूसरा साधन चुनें।`,
  },
  speed: {
    fine: (ms) => `हर नज़र में ${number(ms)} मि.से.`,
    slow: (ms) =>
      `हर नज़र में ${number(ms)} मि.से.: धीमा। दूसरे प्रोग्राम बंद करें या सेटिंग में गणना का दूसरा साधन चुनें।`,
  },
  models: {
    fine: (detector, classifier) => `खोजक ${detector}, वर्गीकारक ${classifier}; सभी फ़ाइलें मूल रूप में हैं।`,
    changed: (files) => `मूल रूप में नहीं: ${files}। नेटवर्क से जुड़े रहकर पेज दोबारा लोड करें।`,
    unknown: (detector, classifier) =>
      `खोजक ${detector}, वर्गीकारक ${classifier}; फ़ाइलों की तुलना यहाँ नहीं हो सकती।`,
  },
  storage: {
    kept: 'ब्राउज़र ऐप को रखता है।',
    mayGo: 'लंबे समय तक उपयोग न होने पर ब्राउज़र ऐप को हटा सकता है। इंस्टॉल करने से मदद मिलती है।',
    unknown: 'ब्राउज़र नहीं बताता कि वह ऐप को रखता है या नहीं।',
    used: (used, quota) => `${quota} में से ${used} उपयोग में।`,
  },
  network: {
    fine: (requests) => `${number(requests)} अनुरोध, सभी इसी ऐप के पते पर। कुछ भी अस्वीकार नहीं हुआ।`,
    elsewhere: (list) => `दूसरे पतों पर अनुरोध: ${list}। कृपया इसकी सूचना दें।`,
    refused: (list) =>
      `किसी ने नियम तोड़ने की कोशिश की और रोका गया: ${list}। यह ब्राउज़र का कोई एक्सटेंशन हो सकता है।`,
  },
};
