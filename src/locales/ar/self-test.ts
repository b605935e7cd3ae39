import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('ar-u-nu-latn');

/** The page on which the app tests itself. */
export const selfTest: Texts['selfTest'] = {
  title: 'الاختبار الذاتي',
  lead: 'هل يعمل كل شيء على هذا الجهاز؟ يجري الاختبار تلقائيًا، والكاميرا وحدها تنتظر طلبك.',
  running: 'جارٍ الاختبار…',
  marks: { pass: 'سليم', attention: 'يستحق النظر', fail: 'غير سليم', waiting: 'في الانتظار' },
  again: 'إعادة الاختبار',
  copy: 'نسخ التقرير',
  copied: 'تم النسخ',
  copyFailed: 'النسخ غير مسموح هنا. حدّد النص وانسخه يدويًا.',
  report: 'التقرير',
  startCamera: 'اختبار الكاميرا',
  lines: {
    app: 'التطبيق',
    camera: 'الكاميرا',
    engine: 'الحساب',
    golden: 'الإجابات الصحيحة',
    speed: 'السرعة',
    models: 'الشبكات العصبية',
    storage: 'التخزين',
    offline: 'الاستخدام دون شبكة',
    network: 'الصمت على الشبكة',
  },
  app: (version) => `الإصدار ${version}`,
  camera: {
    waiting: 'لم تُختبر بعد. تبقى الصورة هنا.',
    // the isolate keeps width before height where the text runs from right to left
    fine: (label, width, height, rate, devices) =>
      `\u2068${label}\u2069، \u2066${width} × ${height}\u2069، عدد الصور في الثانية: ${number(rate)}. عدد الكاميرات: ${number(devices)}.`,
    dark: 'الصورة مظلمة جدًا. أزل الغطاء أو أشعل ضوءًا.',
    small: 'الصورة صغيرة: لا يُعثر إلا على القريبين. اختر كاميرا أخرى.',
  },
  engine: {
    fine: (backend, place) => `${backend}، ${place}.`,
    passedOver: 'جُرّب شيء آخر قبل ذلك ولم يعمل؛ انظر التقرير.',
  },
  golden: {
    fine: (difference, most) =>
      `تجيب الشبكتان كما ينبغي: الفرق ${difference} على الأكثر، والمسموح ${most}.`,
    wrong: (difference, most) =>
      `تحسب الشبكتان قيمًا خاطئة: الفرق ${difference}، والمسموح ${most}. اختر طريقة حساب أخرى في الإعدادات.`,
  },
  speed: {
    fine: (ms) => `${number(ms)} مللي ثانية لكل نظرة.`,
    slow: (ms) =>
      `${number(ms)} مللي ثانية لكل نظرة: بطيء. أغلق برامج أخرى أو اختر طريقة حساب أخرى في الإعدادات.`,
  },
  models: {
    fine: (detector, classifier) =>
      `الكاشف ${detector}، المصنّف ${classifier}؛ كل الملفات كما بُنيت.`,
    changed: (files) => `ليس كما بُني: ${files}. أعد تحميل الصفحة وأنت متصل بالشبكة.`,
    unknown: (detector, classifier) =>
      `الكاشف ${detector}، المصنّف ${classifier}؛ لا يمكن مقارنة الملفات هنا.`,
  },
  storage: {
    kept: 'يحتفظ المتصفح بالتطبيق.',
    mayGo: 'قد يمسح المتصفح التطبيق إذا لم يُستخدم مدة طويلة. تثبيته يفيد.',
    unknown: 'لا يفصح المتصفح هل يحتفظ بالتطبيق.',
    used: (used, quota) => `المستخدَم ${used} من ${quota}.`,
  },
  network: {
    fine: (requests) =>
      `${count(requests, {
        zero: 'لا طلبات',
        one: 'طلب واحد',
        two: 'طلبان',
        few: '# طلبات',
        many: '# طلبًا',
        other: '# طلب',
      })}، إلى عنوان هذا التطبيق فقط. لم يُرفض شيء.`,
    elsewhere: (list) => `طلبات إلى عناوين أخرى: ${list}. يُرجى الإبلاغ عن ذلك.`,
    refused: (list) => `حاول شيء ما كسر القواعد فأُوقف: ${list}. قد يكون ذلك من إضافة في المتصفح.`,
  },
};
