import type { Texts } from '../en.ts';

/** The shell: its header, loading and failing screens. */
export const app: Texts['app'] = {
  name: 'Maskcheck',
  skip: 'सामग्री पर जाएँ',
  navigation: 'मुख्य मेनू',
  home: 'मुखपृष्ठ',
  about: 'परिचय',
  settings: 'सेटिंग',
  loading: 'एक क्षण…',
  gettingReady: 'तैयार हो रहा है…',
  gettingReadyHelp: 'पहली बार शुरू होने में थोड़ा अधिक समय लगता है।',
  tryAgain: 'फिर कोशिश करें',
  close: 'बंद करें',
  details: 'समस्या बताने के लिए विवरण',
  titles: {
    guard: 'लाइव जाँच',
    photo: 'फ़ोटो जाँच',
    watch: 'कई कैमरे',
    reporting: 'रिपोर्टिंग',
    fleet: 'स्टेशन',
  },
  joins: {
    pair: (name, value) => `${name}: ${value}`,
    titled: (title, text) => `${title}। ${text}`,
    sentences: (first, second) => `${first} ${second}`,
  },
  screenFailed: {
    title: 'यह पेज लोड नहीं हुआ',
    help: 'शायद कनेक्शन नहीं है। उसे जाँचें और फिर कोशिश करें।',
  },
};

/** The first screen. */
export const first: Texts['first'] = {
  title: 'क्या मास्क सही लगा है?',
  lead: 'Maskcheck कैमरे से देखता है और बताता है कि किसने मास्क सही पहना है, किसने नहीं पहना और किसने ग़लत पहना है।',
  private: 'कोई तस्वीर इस डिवाइस से बाहर नहीं जाती और न सहेजी जाती है।',
  startLive: 'लाइव जाँच शुरू करें',
  checkPhoto: 'फ़ोटो जाँचें',
  languageLabel: 'भाषा',
  limits: 'दरवाज़े पर एक विनम्र याद दिलाना। यह न प्रवेश-नियंत्रण है, न चिकित्सा उपकरण।',
  seesLabel: 'यह क्या पहचानता है',
};

/** The offer to install the app. */
export const install: Texts['install'] = {
  button: 'ऐप इंस्टॉल करें',
  iosTitle: 'होम स्क्रीन पर रखें',
  iosHelp: 'ब्राउज़र में “शेयर” पर टैप करें, फिर “होम स्क्रीन में जोड़ें” पर।',
  installed: 'इस डिवाइस पर इंस्टॉल है',
};

/** The notices of new versions and of use without a network. */
export const update: Texts['update'] = {
  offered: 'नया संस्करण तैयार है।',
  apply: 'अभी इस्तेमाल करें',
  later: 'बाद में',
  applying: 'बदला जा रहा है…',
  offlineReady: 'अब से यह बिना नेटवर्क के भी चलेगा।',
};
