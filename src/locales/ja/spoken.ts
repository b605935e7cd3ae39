import type { Texts } from '../en.ts';

/** What a screen at the door says aloud. */
export const spoken: Texts['spoken'] = {
  welcome: 'ありがとうございます。ようこそ。',
  put_on: 'マスクを着けてください。',
  cover_nose: 'マスクで口と鼻を覆ってください。',
  come_closer: '近づいてください。',
  look_here: 'カメラを見てください。',
  hand_away: '顔から手を離してください。',
  wait: 'お待ちください。満員です。',
};
