import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('ar-u-nu-latn');

/** The guard's own words: who is in view, who has passed, and the alerts. */
export const guard: Texts['guard'] = {
  inView: 'أمام الكاميرا',
  // the plus stands left of its number in Arabic, too
  more: (rest) => `\u200e+${number(rest)}`,
  moreLong: (rest) =>
    count(rest, {
      one: 'وشخص آخر',
      two: 'وشخصان آخران',
      few: 'و# أشخاص آخرين',
      many: 'و# شخصًا آخر',
      other: 'و# شخص آخر',
    }),
  passed: 'آخر من مرّوا',
  wasFine: 'كان ملتزمًا',
  wasNot: 'لم يكن ملتزمًا',
  takeBack: 'تراجع',
  corrected: 'مصحّح',
  sound: 'صوت التنبيه',
  alerts: {
    title: 'التنبيهات',
    help: 'مرة واحدة لكل شخص بلا كمامة أو بكمامة في وضع خاطئ.',
    sound: 'الصوت',
    volume: 'مستوى الصوت',
    vibration: 'الاهتزاز',
    noVibration: 'لا يستطيع هذا الجهاز الاهتزاز.',
    flash: 'وميض على حافة الشاشة',
    try: 'تجربة',
    tryNamed: (name) => `تجربة: ${name}`,
    silent: 'يحجب المتصفح الصوت. هل الجهاز في الوضع الصامت؟',
  },
};
