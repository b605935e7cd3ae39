import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number, summary } = countingIn('ar-u-nu-latn');

/** The check of photos. */
export const photo: Texts['photo'] = {
  title: 'فحص صورة',
  private: 'تبقى الصور على هذا الجهاز.',
  choose: 'اختيار صور',
  take: 'التقاط صورة',
  dropHint: 'يمكنك أيضًا إفلات الصور هنا أو لصقها.',
  waiting: 'في الانتظار…',
  checking: 'جارٍ الفحص…',
  progress: 'الصور المفحوصة',
  checked: (done, all) => `فُحص ${number(done)} من ${number(all)}`,
  summary: (tally) =>
    summary(tally, {
      none: 'لم يُعثر على وجه',
      all: {
        one: 'وجه واحد',
        two: 'وجهان',
        few: '# وجوه',
        many: '# وجهًا',
        other: '# وجه',
      },
      mask: { other: '# بكمامة' },
      no_mask: { other: '# بلا كمامة' },
      incorrect: { other: '# بوضع خاطئ' },
      unsure: { other: '# غير مؤكد' },
      comma: '، ',
    }),
  face: (index) => `الوجه ${number(index)}`,
  save: 'حفظ الصورة',
  saveNamed: (name) => `حفظ الصورة: ${name}`,
  saveTable: 'حفظ الجدول',
  cancel: 'إيقاف',
  clear: 'مسح الكل',
  noFace: {
    title: 'لم يُعثر على وجه',
    help: 'يجب ألا يقل ارتفاع الوجه عن 16 بكسل تقريبًا وأن يتجه نحو الكاميرا تقريبًا. قد تفيد صورة أقرب.',
  },
  doubts: {
    too_far: 'الوجه صغير جدًا',
    turned_away: 'الوجه ملتفت',
    too_dark: 'الوجه مظلم جدًا',
    blurred: 'الوجه غير واضح',
    undecided: 'كلا الأمرين ممكن',
  },
  faults: {
    heic: {
      title: 'لا يفتح هذا المتصفح صور HEIC',
      help: 'شارك الصورة بصيغة JPEG، أو افتح هذه الصفحة في Safari.',
    },
    unreadable: {
      title: 'لا يمكن فتح هذه الصورة',
      help: 'قد يكون الملف تالفًا أو من نوع آخر. الصيغ JPEG وPNG وWebP وAVIF مدعومة.',
    },
  },
};
