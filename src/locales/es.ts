import type { Texts } from './en.ts';
import { about, privacy } from './es/about.ts';
import { advanced } from './es/advanced.ts';
import { app, first, install, update } from './es/app.ts';
import { dayBook } from './es/day-book.ts';
import { faults } from './es/faults.ts';
import { guard } from './es/guard.ts';
import { kiosk } from './es/kiosk.ts';
import { live } from './es/live.ts';
import { photo } from './es/photo.ts';
import { selfTest } from './es/self-test.ts';
import { settings } from './es/settings.ts';
import { spoken } from './es/spoken.ts';
import { verdicts, doubts } from './es/verdicts.ts';

/** The texts in Spanish. */
export const es: Texts = {
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
