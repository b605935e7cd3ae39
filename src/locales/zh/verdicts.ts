import type { Texts } from '../en.ts';

/** What is said of a face. */
export const verdicts: Texts['verdicts'] = {
  mask: '已戴口罩',
  no_mask: '未戴口罩',
  incorrect: '佩戴不当',
  unsure: '无法确定',
};

/** What a person can do so that a verdict becomes possible. */
export const doubts: Texts['doubts'] = {
  too_far: '请靠近一些',
  turned_away: '请看摄像头',
  too_dark: '请增加光线',
  blurred: '请保持不动',
  undecided: '请稍候…',
};
