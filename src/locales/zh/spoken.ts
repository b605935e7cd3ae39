import type { Texts } from '../en.ts';

/** What a screen at the door says aloud. */
export const spoken: Texts['spoken'] = {
  welcome: '谢谢，欢迎光临。',
  put_on: '请戴上口罩。',
  cover_nose: '请用口罩遮住口鼻。',
  come_closer: '请靠近一些。',
  look_here: '请看摄像头。',
  hand_away: '请把手从脸上移开。',
  wait: '请稍候，室内已满。',
};
