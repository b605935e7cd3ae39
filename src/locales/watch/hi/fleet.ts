import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { number } = countingIn('hi-u-nu-latn');

/** The page of all stations. */
export const fleet: WatchTexts['fleet'] = {
  title: 'स्टेशन',
  lead: 'ब्रोकर को रिपोर्ट करने वाला हर स्टेशन, उसकी आख़िरी ख़बर के अनुसार।',
  login: {
    title: 'ब्रोकर से जुड़ें',
    path: 'इस सर्वर पर ब्रोकर का पथ',
    user: 'उपयोगकर्ता',
    password: 'पासवर्ड',
    remember: 'पासवर्ड इस डिवाइस पर याद रखें',
    connect: 'जुड़ें',
    leave: 'कनेक्शन काटें',
  },
  states: {
    apart: 'जुड़ा नहीं है।',
    connecting: 'जुड़ रहा है…',
    connected: 'जुड़ा हुआ है।',
  },
  stale: 'स्टेशन अपनी आख़िरी ख़बर के अनुसार दिखाए जा रहे हैं।',
  notCurrent: 'ताज़ा नहीं',
  none: 'अभी किसी स्टेशन ने रिपोर्ट नहीं की।',
  status: { alive: 'चल रहा है', lost: 'संपर्क टूटा', off: 'अब रिपोर्ट नहीं करता' },
  strange: {
    future: 'इस स्टेशन का संस्करण इस पेज से नया है। इस डिवाइस को अपडेट करें।',
    spoilt: 'इस स्टेशन से जो आता है, वह पढ़ा नहीं जा सकता।',
  },
  engine: {
    idle: 'कोई जाँच नहीं चल रही',
    starting: 'तैयार हो रहा है',
    ready: 'जाँच चल रही है',
    fault: 'जाँच शुरू नहीं होती',
  },
  since: 'आख़िरी ख़बर',
  check: 'जाँच',
  version: 'संस्करण',
  light: 'रोशनी',
  speed: 'गति',
  lookMs: (ms) => `हर नज़र में ${number(Math.round(ms))} मि.से.`,
  stalls: 'आज की रुकावटें',
  stallsOf: (stalls, minutes) =>
    stalls === 0 ? 'कोई नहीं' : `${number(stalls)}, कुल ${number(minutes)} मिनट`,
  today: 'आज',
  properly: 'ने मास्क सही पहना',
  outbox: 'भेजे जाने हैं',
  outboxOf: (waiting, aside, lost) =>
    [
      waiting === 0 ? 'कुछ बाक़ी नहीं' : `${number(waiting)} प्रतीक्षा में`,
      ...(aside > 0 ? [`${number(aside)} अस्वीकार`] : []),
      ...(lost > 0 ? [`${number(lost)} खोए`] : []),
    ].join(', '),
  push: {
    title: 'कॉन्फ़िगरेशन भेजें',
    help: 'सेटिंग फ़ाइल, जैसी सेटिंग का पेज सहेजता है। हर स्टेशन उसे जाँचता है और बताता है कि वह लागू हुई या नहीं; जो स्टेशन जुड़ा नहीं है, उसे लौटने पर मिलती है। ऐसी फ़ाइल में पिन नहीं होता।',
    file: 'सेटिंग फ़ाइल',
    to: 'किसे',
    all: 'सभी स्टेशन',
    send: 'भेजें',
    broken: 'इस फ़ाइल में कोई सेटिंग नहीं है।',
    pushed: (stations) => `ब्रोकर को ${number(stations)} स्टेशन के लिए सौंपा गया।`,
    untaken: (names) => `ब्रोकर ने इनके लिए स्वीकार नहीं किया: ${names}`,
  },
  answers: {
    title: 'पिछला कॉन्फ़िगरेशन',
    none: 'कोई नहीं',
    applied: 'लागू है',
    refused: (field) => (field === '' ? 'अस्वीकार' : `“${field}” के कारण अस्वीकार`),
    future: 'नए संस्करण के लिए; अस्वीकार',
    spoilt: 'जवाब पढ़ा नहीं जा सकता',
  },
};
