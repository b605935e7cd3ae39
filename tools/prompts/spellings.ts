import type { Prompts } from './voices.ts';

/** The Arabic prompts with their vowels, which texts leave out and a synthesiser cannot guess. */
export const ARABIC: Prompts = {
  welcome: 'شُكْرًا. أَهْلًا وَسَهْلًا.',
  put_on: 'يُرْجَى اِرْتِدَاءُ الكِمَامَة.',
  cover_nose: 'يُرْجَى تَغْطِيَةُ الفَمِ وَالأَنْفِ بِالكِمَامَة.',
  come_closer: 'يُرْجَى الاِقْتِرَاب.',
  look_here: 'يُرْجَى النَّظَرُ إِلَى الكَامِيرَا.',
  hand_away: 'يُرْجَى إِبْعَادُ اليَدِ عَنِ الوَجْه.',
  wait: 'يُرْجَى الاِنْتِظَار. المَكَانُ مُمْتَلِئ.',
};
