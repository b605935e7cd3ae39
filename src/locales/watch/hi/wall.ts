import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count, number } = countingIn('hi-u-nu-latn');
const cameras = (all: number): string => count(all, { one: '# कैमरा', other: '# कैमरे' });
const people = (all: number): string => count(all, { one: '# व्यक्ति', other: '# लोग' });
const percent = (share: number): string => `${number(Math.round(share * 100))}%`;

/** The wall of cameras: what it shows, its cameras and its rules. */
export const wall: WatchTexts['wall'] = {
  cameras: 'कैमरे',
  summary: (giving, all) =>
    giving === all ? cameras(all) : `${number(all)} में से ${cameras(giving)}`,
  people,
  setUp: 'कैमरे और नियम',
  done: 'कैमरा वॉल पर वापस',
  fullScreen: 'पूरी स्क्रीन',
  sound: 'अलर्ट की आवाज़',
  pause: 'रोकें',
  resume: 'जारी रखें',
  paused: 'रुका हुआ',
  starting: 'तैयार हो रहा है…',
  none: {
    title: 'अभी कोई कैमरा नहीं',
    help: 'इस डिवाइस के कैमरे जोड़ें, या भवन के वे कैमरे जिन तक इस सर्वर से पहुँचा जाता है। उनकी तस्वीरें इसी डिवाइस पर रहती हैं।',
    add: 'कैमरा जोड़ें',
  },

  states: {
    idle: 'बंद',
    connecting: 'जुड़ रहा है…',
    live: 'लाइव',
    slow: 'धीमा',
    lost: 'संपर्क टूटा',
  },
  retryIn: (seconds) => `${number(seconds)} सेकंड में फिर कोशिश`,
  retryNow: 'अभी कोशिश करें',
  why: {
    denied: 'ब्राउज़र कैमरे की अनुमति नहीं देता।',
    absent: 'यह कैमरा मौजूद नहीं है।',
    busy: 'दूसरा प्रोग्राम कैमरे का उपयोग कर रहा है।',
    insecure: 'ब्राउज़र केवल सुरक्षित पेजों पर कैमरे की अनुमति देते हैं।',
    unplugged: 'कैमरा निकाल दिया गया।',
    unreachable: 'कोई जवाब नहीं।',
    refused: 'सर्वर पहचान माँगता है।',
    missing: 'सर्वर ऐसे किसी कैमरे को नहीं जानता।',
    not_a_stream: 'जो आ रहा है, वह तस्वीरों की स्ट्रीम नहीं है।',
    frozen: 'तस्वीर ठहर गई थी।',
    ended: 'कैमरे ने स्ट्रीम बंद कर दी।',
    elsewhere: 'पता दूसरे सर्वर पर है।',
  },

  findings: {
    title: 'सही मास्क के बिना',
    none: 'अब तक कोई नहीं।',
    now: { in_view: 'सामने', gone: 'चले गए', put_on: 'अब मास्क पहना है' },
  },

  alerts: {
    title: 'अलर्ट',
    dismiss: 'देख लिया',
    everywhere: 'सभी कैमरे',
    share: (share, place) => `${place}: एक मिनट में ${percent(share / 100)} सही मास्क के बिना`,
    crowd: (all, place) => `${place}: सामने ${people(all)}`,
    anyone: (all, place) =>
      `${place}: ${count(all, { one: 'कोई', other: '# लोग' })} सही मास्क के बिना`,
  },

  setup: {
    title: 'कैमरे और नियम',
    cameras: 'कैमरे',
    thisDevice: 'इस डिवाइस का कैमरा',
    findCameras: 'कैमरे खोजें',
    noDevice: 'इस डिवाइस पर कोई कैमरा नहीं मिला, या उसकी अनुमति नहीं है।',
    orAddress: 'इस सर्वर पर पता',
    addressHint:
      '/cameras/door जैसा पथ: MJPEG, HLS (….m3u8) या WebRTC (…/whep)। दूसरे सर्वरों से कभी संपर्क नहीं होता।',
    addressWrong: 'यह इस सर्वर पर कोई पता नहीं है। पता एक ही स्लैश से शुरू होता है: /cameras/door',
    addAddress: 'जोड़ें',
    full: 'कैमरा वॉल भर गई है: नौ कैमरे।',
    name: 'जगह का नाम',
    unnamed: (index) => `कैमरा ${number(index)}`,
    remove: 'इस कैमरे को वॉल से हटाएँ',
    removed: (name) => `वॉल से हटाया गया: ${name}।`,
    undo: 'वापस लें',
    area: 'गिना जाने वाला हिस्सा',
    areaHint: 'इसे तस्वीर पर बनाएँ, या इसके किनारे यहाँ खिसकाएँ।',
    whole: 'पूरी तस्वीर',
    edges: { left: 'बायाँ', top: 'ऊपर', right: 'दायाँ', bottom: 'नीचे' },
    percent,
    leastFace: 'सबसे छोटा चेहरा जो गिना जाए',
    leastFaceHint: 'तस्वीर की चौड़ाई के हिस्से के रूप में: जो इससे दूर है, वह नहीं गिना जाता।',
    everyFace: 'हर चेहरा',

    rules: 'अलर्ट कब हो',
    rulesHint: 'हर नियम एक बार बताता है, फिर कुछ देर चुप रहता है।',
    addRule: 'नियम जोड़ें',
    kinds: {
      anyone: 'सही मास्क के बिना कोई भी',
      share: 'सही मास्क के बिना बड़ा हिस्सा',
      crowd: 'बहुत ज़्यादा लोग',
    },
    what: 'किस बात का अलर्ट',
    where: 'कहाँ',
    everywhere: 'सभी कैमरों पर',
    percentAbove: 'एक मिनट में गुज़रे लोगों में (कम से कम चार) इससे ज़्यादा',
    peopleAbove: 'सामने इससे ज़्यादा लोग',
    rest: 'फिर इतनी देर चुप',
    rests: (seconds) =>
      seconds === 0
        ? 'बिल्कुल नहीं'
        : seconds < 120
          ? `${number(seconds)} सेकंड`
          : `${number(Math.round(seconds / 60))} मिनट`,
    quiet: 'शांत घंटे',
    from: 'इससे',
    to: 'इस तक',
    removeRule: 'यह नियम हटाएँ',
  },
};
