import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('hi-u-nu-latn');

/** Settings that few people need, and the exchange of settings between devices. */
export const advanced: Texts['advanced'] = {
  title: 'उन्नत',
  sureness: 'बताने से पहले कितना पक्का हो',
  surenessHelp:
    'बाईं ओर नतीजा जल्दी आता है और ज़्यादा बार ग़लत होता है; दाईं ओर देर से आता है और कम ग़लत होता है। शुरू का मान नापकर चुना गया है और अधिकतर जगहों के लिए सही है।',
  surenessEnds: ['जल्दी', 'ज़्यादा पक्का'],
  looks: (looks) => `जिसे पहचानना कठिन हो, उसका नतीजा लगभग ${number(looks)} नज़र के बाद आता है।`,
  leastFace: 'कितनी दूर तक लोग गिने जाएँ',
  leastFaceHelp:
    'इससे दूर के लोग छोड़ दिए जाते हैं, जैसे सड़क से गुज़रने वाले। जो पहले से गिना जा रहा है, वह गिना जाता रहेगा।',
  leastFaceEnds: ['सभी', 'केवल पास के'],
  everybody: 'हर वह व्यक्ति गिना जाता है जिसका चेहरा जाँच देख सके।',
  upTo: (metres) => `सामान्य कैमरे से लोग लगभग ${metres} दूर तक गिने जाते हैं।`,
  preview: {
    start: 'कैमरे से आज़माएँ',
    stop: 'कैमरा बंद करें',
    nobody: 'कोई नहीं दिख रहा।',
    face: (share) => `सबसे बड़ा चेहरा चौड़ाई का ${share} है।`,
    tooSmall: 'बहुत छोटा: गिना नहीं जाता',
  },
  exchange: {
    export: 'सेटिंग सहेजें',
    import: 'सेटिंग लोड करें',
    reset: 'सेटिंग रीसेट करें',
    imported: 'सेटिंग लोड हो गईं।',
    wasReset: 'सेटिंग फिर शुरू जैसी हैं।',
    faults: {
      no_json: 'यह सेटिंग की फ़ाइल नहीं है।',
      no_settings: 'यह सेटिंग की फ़ाइल नहीं है।',
      unknown: (field) => `कुछ लोड नहीं हुआ: “${field}” इस संस्करण की सेटिंग नहीं है।`,
      not_allowed: (field) => `कुछ लोड नहीं हुआ: “${field}” का मान मान्य नहीं है।`,
    },
    ask: 'सभी सेटिंग रीसेट करें?',
    askHelp: 'भाषा, अलर्ट, कैमरा और यहाँ चुनी गई बाक़ी हर चीज़ शुरू जैसी हो जाएगी।',
    cancel: 'रद्द करें',
  },
};
