import { about, privacy } from './de/about.ts';
import { advanced } from './de/advanced.ts';
import { app, first, install, update } from './de/app.ts';
import { dayBook } from './de/day-book.ts';
import { faults } from './de/faults.ts';
import { guard } from './de/guard.ts';
import { kiosk } from './de/kiosk.ts';
import { live } from './de/live.ts';
import { photo } from './de/photo.ts';
import { selfTest } from './de/self-test.ts';
import { settings } from './de/settings.ts';
import { spoken } from './de/spoken.ts';
import { verdicts, doubts } from './de/verdicts.ts';
import type { Texts } from './en.ts';

/** Die Texte auf Deutsch. */
export const de: Texts = {
  app,
  first,
  about,
  privacy,
  settings,
  verdicts,
  doubts,
  faults,
  live,
  photo,
  spoken,
  dayBook,
  guard,
  advanced,
  selfTest,
  kiosk,
  install,
  update,
};
