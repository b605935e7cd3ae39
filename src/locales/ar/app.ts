import type { Texts } from '../en.ts';

/** The shell: its header, loading and failing screens. */
export const app: Texts['app'] = {
  name: 'Maskcheck',
  skip: 'الانتقال إلى المحتوى',
  navigation: 'القائمة الرئيسية',
  home: 'الصفحة الرئيسية',
  about: 'حول',
  settings: 'الإعدادات',
  loading: 'لحظة…',
  gettingReady: 'جارٍ التحضير…',
  gettingReadyHelp: 'يستغرق التشغيل الأول وقتًا أطول قليلًا.',
  tryAgain: 'إعادة المحاولة',
  close: 'إغلاق',
  details: 'تفاصيل للإبلاغ عن مشكلة',
  titles: {
    guard: 'الفحص المباشر',
    photo: 'فحص الصور',
    watch: 'عدّة كاميرات',
    reporting: 'الإبلاغ',
    fleet: 'المحطات',
  },
  joins: {
    pair: (name, value) => `${name}: ${value}`,
    titled: (title, text) => `${title}. ${text}`,
    sentences: (first, second) => `${first} ${second}`,
  },
  screenFailed: {
    title: 'تعذّر تحميل هذه الصفحة',
    help: 'ربما انقطع الاتصال. تحقّق منه ثم حاول مرة أخرى.',
  },
};

/** The first screen. */
export const first: Texts['first'] = {
  title: 'هل الكمامة في مكانها الصحيح؟',
  lead: 'ينظر Maskcheck من خلال الكاميرا ويبيّن من يرتدي الكمامة بشكل صحيح، ومن لا يرتديها، ومن يرتديها بشكل خاطئ.',
  private: 'لا تغادر أي صورة هذا الجهاز ولا تُحفَظ.',
  startLive: 'بدء الفحص المباشر',
  checkPhoto: 'فحص صورة',
  languageLabel: 'اللغة',
  limits: 'تذكير لطيف عند الباب، وليس نظامًا للتحكم في الدخول ولا جهازًا طبيًا.',
  seesLabel: 'ما الذي يميّزه',
};

/** The offer to install the app. */
export const install: Texts['install'] = {
  button: 'تثبيت التطبيق',
  iosTitle: 'إبقاؤه على الشاشة الرئيسية',
  iosHelp: 'اضغط «مشاركة» في المتصفح، ثم «إضافة إلى الشاشة الرئيسية».',
  installed: 'مثبّت على هذا الجهاز',
};

/** The notices of new versions and of use without a network. */
export const update: Texts['update'] = {
  offered: 'يتوفر إصدار جديد.',
  apply: 'استخدامه الآن',
  later: 'لاحقًا',
  applying: 'جارٍ التبديل…',
  offlineReady: 'من الآن يعمل التطبيق دون شبكة أيضًا.',
};
