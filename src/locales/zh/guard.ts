import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('zh');

/** The guard's own words: who is in view, who has passed, and the alerts. */
export const guard: Texts['guard'] = {
  inView: '画面中的人',
  more: (rest) => `+${number(rest)}`,
  moreLong: (rest) => `另有 ${number(rest)} 人`,
  passed: '最近经过',
  wasFine: '其实戴好了',
  wasNot: '其实没戴好',
  takeBack: '撤销',
  corrected: '已更正',
  sound: '提醒声音',
  alerts: {
    title: '提醒',
    help: '每个未戴口罩或佩戴不当的人提醒一次。',
    sound: '声音',
    volume: '音量',
    vibration: '振动',
    noVibration: '此设备无法振动。',
    flash: '屏幕边缘发光',
    try: '试一下',
    tryNamed: (name) => `试一下：${name}`,
    silent: '浏览器阻止了声音。设备是否已静音？',
  },
};
