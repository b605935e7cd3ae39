import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count, number } = countingIn('ar-u-nu-latn');

/** The page of all stations. */
export const fleet: WatchTexts['fleet'] = {
  title: 'المحطات',
  lead: 'كل محطة تُبلغ وسيط MQTT، بحسب آخر ما ورد منها.',
  login: {
    title: 'الاتصال بالوسيط',
    path: 'مسار الوسيط على هذا الخادم',
    user: 'المستخدم',
    password: 'كلمة المرور',
    remember: 'تذكّر كلمة المرور على هذا الجهاز',
    connect: 'اتصال',
    leave: 'قطع الاتصال',
  },
  states: {
    apart: 'غير متصل.',
    connecting: 'جارٍ الاتصال…',
    connected: 'متصل.',
  },
  stale: 'تُعرض المحطات بحسب آخر ما ورد منها.',
  notCurrent: 'ليست حديثة',
  none: 'لم تُبلغ أي محطة بعد.',
  status: { alive: 'تعمل', lost: 'منقطعة', off: 'لم تعد تُبلغ' },
  strange: {
    future: 'إصدار هذه المحطة أحدث من هذه الصفحة. حدّث هذا الجهاز.',
    spoilt: 'ما يصل من هذه المحطة لا يمكن قراءته.',
  },
  engine: {
    idle: 'لا يجري أي فحص',
    starting: 'جارٍ التحضير',
    ready: 'يجري الفحص',
    fault: 'الفحص لا يبدأ',
  },
  since: 'آخر خبر',
  check: 'الفحص',
  version: 'الإصدار',
  light: 'الإضاءة',
  speed: 'السرعة',
  lookMs: (ms) => `${number(Math.round(ms))} مللي ثانية لكل نظرة`,
  stalls: 'انقطاعات اليوم',
  stallsOf: (stalls, minutes) =>
    stalls === 0 ? 'لا انقطاع' : `${number(stalls)}، مجموعها ${number(minutes)} د`,
  today: 'اليوم',
  properly: 'بكمامة صحيحة',
  outbox: 'بانتظار الإرسال',
  outboxOf: (waiting, aside, lost) =>
    [
      waiting === 0 ? 'لا شيء في الانتظار' : `في الانتظار: ${number(waiting)}`,
      ...(aside > 0 ? [`مرفوضة: ${number(aside)}`] : []),
      ...(lost > 0 ? [`ضائعة: ${number(lost)}`] : []),
    ].join('، '),
  push: {
    title: 'إرسال إعدادات',
    help: 'ملف إعدادات كما تحفظه صفحة الإعدادات. تفحصه كل محطة وتخبر هل طبّقته؛ والمحطة الغائبة تتلقاه عند عودتها. لا يحتوي ملف كهذا على رمز PIN أبدًا.',
    file: 'ملف الإعدادات',
    to: 'إلى',
    all: 'كل المحطات',
    send: 'إرسال',
    broken: 'لا يحتوي هذا الملف على إعدادات.',
    pushed: (stations) =>
      `سُلّم إلى الوسيط من أجل ${count(stations, {
        one: 'محطة واحدة',
        two: 'محطتين',
        few: '# محطات',
        other: '# محطة',
      })}.`,
    untaken: (names) => `لم يقبله الوسيط من أجل: ${names}`,
  },
  answers: {
    title: 'آخر إعدادات',
    none: 'لا شيء',
    applied: 'سارية',
    refused: (field) => (field === '' ? 'مرفوضة' : `مرفوضة بسبب «${field}»`),
    future: 'لإصدار أحدث؛ مرفوضة',
    spoilt: 'الجواب لا يمكن قراءته',
  },
};
