import type { Texts } from './en.ts';
import { about, privacy } from './fr/about.ts';
import { advanced } from './fr/advanced.ts';
import { app, first, install, update } from './fr/app.ts';
import { dayBook } from './fr/day-book.ts';
import { faults } from './fr/faults.ts';
import { guard } from './fr/guard.ts';
import { kiosk } from './fr/kiosk.ts';
import { live } from './fr/live.ts';
import { photo } from './fr/photo.ts';
import { selfTest } from './fr/self-test.ts';
import { settings } from './fr/settings.ts';
import { spoken } from './fr/spoken.ts';
import { verdicts, doubts } from './fr/verdicts.ts';

/** The texts in French. */
export const fr: Texts = {
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
