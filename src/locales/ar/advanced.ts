import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count } = countingIn('ar-u-nu-latn');

/** Settings that few people need, and the exchange of settings between devices. */
export const advanced: Texts['advanced'] = {
  title: 'متقدم',
  sureness: 'درجة التأكد قبل إعطاء النتيجة',
  surenessHelp:
    'نحو «أسرع» تأتي النتيجة أبكر ويكثر الخطأ، ونحو «أدق» تأتي متأخرة ويقل الخطأ. القيمة الأولى اختيرت بالقياس وتناسب معظم الأماكن.',
  surenessEnds: ['أسرع', 'أدق'],
  looks: (looks) =>
    `من يصعب تمييزه تأتي نتيجته بعد نحو ${count(looks, {
      one: 'نظرة واحدة',
      two: 'نظرتين',
      few: '# نظرات',
      other: '# نظرة',
    })}.`,
  leastFace: 'المسافة التي يُحسب فيها الأشخاص',
  leastFaceHelp: 'من هم أبعد لا يُحسبون، كمن يمرّ في الشارع. ومن حُسب من قبل يبقى محسوبًا.',
  leastFaceEnds: ['الجميع', 'القريب فقط'],
  everybody: 'يُحسب كل من يستطيع الفحص تمييز وجهه.',
  upTo: (metres) => `يُحسب الأشخاص حتى مسافة ${metres} تقريبًا بكاميرا عادية.`,
  preview: {
    start: 'التجربة بالكاميرا',
    stop: 'إيقاف الكاميرا',
    nobody: 'لا أحد في الصورة.',
    face: (share) => `أكبر وجه يشغل ${share} من العرض.`,
    tooSmall: 'صغير جدًا: لا يُحسب',
  },
  exchange: {
    export: 'حفظ الإعدادات',
    import: 'تحميل إعدادات',
    reset: 'إعادة ضبط الإعدادات',
    imported: 'حُمّلت الإعدادات.',
    wasReset: 'عادت الإعدادات إلى ما كانت عليه في البداية.',
    faults: {
      no_json: 'ليس هذا ملف إعدادات.',
      no_settings: 'ليس هذا ملف إعدادات.',
      unknown: (field) => `لم يُحمَّل شيء: «${field}» ليس من إعدادات هذا الإصدار.`,
      not_allowed: (field) => `لم يُحمَّل شيء: قيمة «${field}» غير مسموح بها.`,
    },
    ask: 'إعادة ضبط كل الإعدادات؟',
    askHelp: 'تعود اللغة والتنبيهات والكاميرا وكل ما اختير هنا إلى ما كانت عليه في البداية.',
    cancel: 'إلغاء',
  },
};
