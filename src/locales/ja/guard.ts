import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('ja');

/** The guard's own words: who is in view, who has passed, and the alerts. */
export const guard: Texts['guard'] = {
  inView: '映っている人',
  more: (rest) => `+${number(rest)}`,
  moreLong: (rest) => `ほか ${number(rest)} 人`,
  passed: '最近通った人',
  wasFine: '正しく着けていた',
  wasNot: '正しくなかった',
  takeBack: '取り消す',
  corrected: '訂正済み',
  sound: '警告音',
  alerts: {
    title: '警告',
    help: 'マスクなし、または着け方が違う人ごとに 1 回。',
    sound: '音',
    volume: '音量',
    vibration: '振動',
    noVibration: 'この端末は振動できません。',
    flash: '画面の縁の光',
    try: '試す',
    tryNamed: (name) => `試す：${name}`,
    silent: 'ブラウザが音を止めています。端末は消音になっていませんか？',
  },
};
