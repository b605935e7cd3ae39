import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('ar-u-nu-latn');

/** The live check. */
export const live: Texts['live'] = {
  title: 'الفحص المباشر',
  cameraOn: 'الكاميرا تعمل · لا صورة تغادر هذا الجهاز',
  cameraOff: 'الكاميرا متوقفة',
  allowCamera: 'اسمح بالكاميرا إذا طلب المتصفح ذلك.',
  nobody: 'لا أحد أمام الكاميرا',
  paused: 'متوقف مؤقتًا',
  stopped: 'متوقف',
  sinceStart: 'منذ البداية',
  people: (all) =>
    count(all, {
      zero: 'لا أحد',
      one: 'شخص واحد',
      two: 'شخصان',
      few: '# أشخاص',
      many: '# شخصًا',
      other: '# شخص',
    }),
  controls: 'أدوات التحكم',
  back: 'رجوع',
  pause: 'إيقاف مؤقت',
  resume: 'متابعة',
  mirror: 'عكس الصورة',
  torch: 'الضوء',
  zoom: 'التكبير',
  zoomBy: (factor) => `${number(factor, 1)} ×`,
  chooseCamera: 'اختيار كاميرا',
  chooseAnother: 'اختيار كاميرا أخرى',
  noCameras: 'لا توجد كاميرا معروفة بعد. اسمح بواحدة أولًا.',
  unnamed: (index) => `الكاميرا ${number(index)}`,
  facing: { user: 'الكاميرا الأمامية', environment: 'الكاميرا الخلفية' },
  photoInstead: 'فحص صورة بدلًا من ذلك',
  muted: {
    title: 'لا تصل صورة من الكاميرا',
    help: 'تحجزها مكالمة أو برنامج آخر أو مفتاح الكاميرا نفسها. يُستأنف الفحص تلقائيًا عند عودة الصورة.',
  },
};
