import type { Texts } from './en.ts';
import { about, privacy } from './ar/about.ts';
import { advanced } from './ar/advanced.ts';
import { app, first, install, update } from './ar/app.ts';
import { dayBook } from './ar/day-book.ts';
import { faults } from './ar/faults.ts';
import { guard } from './ar/guard.ts';
import { kiosk } from './ar/kiosk.ts';
import { live } from './ar/live.ts';
import { photo } from './ar/photo.ts';
import { selfTest } from './ar/self-test.ts';
import { settings } from './ar/settings.ts';
import { spoken } from './ar/spoken.ts';
import { verdicts, doubts } from './ar/verdicts.ts';

/** The texts in Arabic. */
export const ar: Texts = {
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
