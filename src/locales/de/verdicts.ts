import type { Texts } from '../en.ts';

/** Was von einem Gesicht gesagt wird. */
export const verdicts: Texts['verdicts'] = {
  mask: 'Maske auf',
  no_mask: 'Keine Maske',
  incorrect: 'Falsch getragen',
  unsure: 'Nicht sicher',
};

/** Was jemand tun kann, damit ein Urteil möglich wird. */
export const doubts: Texts['doubts'] = {
  too_far: 'Bitte näher kommen',
  turned_away: 'Bitte in die Kamera schauen',
  too_dark: 'Bitte mehr Licht',
  blurred: 'Bitte stillhalten',
  undecided: 'Einen Moment…',
};
