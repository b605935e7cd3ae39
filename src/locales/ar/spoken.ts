import type { Texts } from '../en.ts';

/** What a screen at the door says aloud. */
export const spoken: Texts['spoken'] = {
  welcome: 'شكرًا. أهلًا وسهلًا.',
  put_on: 'يُرجى ارتداء الكمامة.',
  cover_nose: 'يُرجى تغطية الفم والأنف بالكمامة.',
  come_closer: 'يُرجى الاقتراب.',
  look_here: 'يُرجى النظر إلى الكاميرا.',
  hand_away: 'يُرجى إبعاد اليد عن الوجه.',
  wait: 'يُرجى الانتظار: المكان ممتلئ.',
};
