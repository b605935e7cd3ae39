import type { Forms } from '../../counting.ts';
import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count, number } = countingIn('ar-u-nu-latn');
const CAMERAS: Forms = {
  zero: 'لا كاميرات',
  one: 'كاميرا واحدة',
  two: 'كاميرتان',
  few: '# كاميرات',
  other: '# كاميرا',
};
const PEOPLE: Forms = {
  zero: 'لا أحد',
  one: 'شخص واحد',
  two: 'شخصان',
  few: '# أشخاص',
  many: '# شخصًا',
  other: '# شخص',
};
// the marks keep the sign right of its number
const percent = (share: number): string => `${number(Math.round(share * 100))}\u200e%\u200e`;

/** The wall of cameras: what it shows, its cameras and its rules. */
export const wall: WatchTexts['wall'] = {
  cameras: 'الكاميرات',
  summary: (giving, all) =>
    giving === all ? count(all, CAMERAS) : `تعمل ${number(giving)} من أصل ${number(all)}`,
  people: (all) => count(all, PEOPLE),
  setUp: 'الكاميرات والقواعد',
  done: 'العودة إلى لوحة الكاميرات',
  fullScreen: 'ملء الشاشة',
  sound: 'صوت التنبيه',
  pause: 'إيقاف مؤقت',
  resume: 'متابعة',
  paused: 'متوقف مؤقتًا',
  starting: 'جارٍ التحضير…',
  none: {
    title: 'لا توجد كاميرا بعد',
    help: 'أضف كاميرات هذا الجهاز، أو كاميرات المبنى التي يُوصَل إليها عبر هذا الخادم. تبقى صورها على هذا الجهاز.',
    add: 'إضافة كاميرا',
  },

  states: {
    idle: 'متوقفة',
    connecting: 'جارٍ الاتصال…',
    live: 'مباشر',
    slow: 'بطيئة',
    lost: 'منقطعة',
  },
  retryIn: (seconds) => `تُعاد المحاولة بعد ${number(seconds)} ث`,
  retryNow: 'إعادة المحاولة الآن',
  why: {
    denied: 'المتصفح لا يسمح بالكاميرا.',
    absent: 'هذه الكاميرا غير موجودة.',
    busy: 'برنامج آخر يستخدم الكاميرا.',
    insecure: 'لا تسمح المتصفحات بالكاميرات إلا في الصفحات الآمنة.',
    unplugged: 'فُصلت الكاميرا.',
    unreachable: 'لا أحد يجيب.',
    refused: 'يطلب الخادم التعريف بالهوية.',
    missing: 'لا يعرف الخادم هذه الكاميرا.',
    not_a_stream: 'ما يصل ليس بثّ صور.',
    frozen: 'تجمّدت الصورة.',
    ended: 'أنهت الكاميرا البث.',
    elsewhere: 'العنوان على خادم آخر.',
  },

  findings: {
    title: 'بلا كمامة صحيحة',
    none: 'لا أحد حتى الآن.',
    now: { in_view: 'أمام الكاميرا', gone: 'غادر', put_on: 'ارتدى الكمامة' },
  },

  alerts: {
    title: 'التنبيهات',
    dismiss: 'اطّلعت',
    everywhere: 'كل الكاميرات',
    share: (share, place) => `${place}: ${percent(share / 100)} بلا كمامة صحيحة خلال دقيقة`,
    crowd: (all, place) => `${place}: ${count(all, PEOPLE)} أمام الكاميرا`,
    anyone: (all, place) => `${place}: ${count(all, PEOPLE)} بلا كمامة صحيحة`,
  },

  setup: {
    title: 'الكاميرات والقواعد',
    cameras: 'الكاميرات',
    thisDevice: 'كاميرا هذا الجهاز',
    findCameras: 'البحث عن كاميرات',
    noDevice: 'لم يُعثر على كاميرا في هذا الجهاز، أو أنها غير مسموح بها.',
    orAddress: 'عنوان على هذا الخادم',
    // the marks keep addresses whole
    addressHint:
      'مسار مثل \u2066/cameras/door\u2069: MJPEG أو HLS (\u2066….m3u8\u2069) أو WebRTC (\u2066…/whep\u2069). لا تُسأل خوادم أخرى أبدًا.',
    addressWrong:
      'هذا ليس عنوانًا على هذا الخادم. يبدأ العنوان بشرطة مائلة واحدة: \u2066/cameras/door\u2069',
    addAddress: 'إضافة',
    full: 'اللوحة ممتلئة: تسع كاميرات.',
    name: 'اسم المكان',
    unnamed: (index) => `الكاميرا ${number(index)}`,
    remove: 'إزالة هذه الكاميرا من اللوحة',
    removed: (name) => `أُزيلت من اللوحة: ${name}.`,
    undo: 'تراجع',
    area: 'المنطقة المحسوبة',
    areaHint: 'ارسمها على الصورة، أو حرّك حوافها هنا.',
    whole: 'الصورة كاملة',
    edges: { left: 'اليسار', top: 'الأعلى', right: 'اليمين', bottom: 'الأسفل' },
    percent,
    leastFace: 'أصغر وجه محسوب',
    leastFaceHint: 'كنسبة من عرض الصورة: من كان أبعد لا يُحسب.',
    everyFace: 'كل وجه',

    rules: 'متى يكون التنبيه',
    rulesHint: 'تنبّه كل قاعدة مرة واحدة ثم تسكت مدة.',
    addRule: 'إضافة قاعدة',
    kinds: {
      anyone: 'أي شخص بلا كمامة صحيحة',
      share: 'نسبة كبيرة بلا كمامة صحيحة',
      crowd: 'عدد كبير من الناس',
    },
    what: 'التنبيه إلى',
    where: 'أين',
    everywhere: 'عند كل الكاميرات',
    percentAbove: 'أكثر من، ممّن مرّوا خلال دقيقة (أربعة على الأقل)',
    peopleAbove: 'عدد من أمام الكاميرا أكثر من',
    rest: 'ثم السكوت مدة',
    rests: (seconds) =>
      seconds === 0
        ? 'بلا سكوت'
        : seconds < 120
          ? count(seconds, {
              one: 'ثانية واحدة',
              two: 'ثانيتين',
              few: '# ثوانٍ',
              other: '# ثانية',
            })
          : count(Math.round(seconds / 60), {
              one: 'دقيقة واحدة',
              two: 'دقيقتين',
              few: '# دقائق',
              other: '# دقيقة',
            }),
    quiet: 'ساعات الهدوء',
    from: 'من',
    to: 'إلى',
    removeRule: 'إزالة هذه القاعدة',
  },
};
