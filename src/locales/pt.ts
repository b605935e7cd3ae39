import type { Texts } from './en.ts';
import { about, privacy } from './pt/about.ts';
import { advanced } from './pt/advanced.ts';
import { app, first, install, update } from './pt/app.ts';
import { dayBook } from './pt/day-book.ts';
import { faults } from './pt/faults.ts';
import { guard } from './pt/guard.ts';
import { kiosk } from './pt/kiosk.ts';
import { live } from './pt/live.ts';
import { photo } from './pt/photo.ts';
import { selfTest } from './pt/self-test.ts';
import { settings } from './pt/settings.ts';
import { spoken } from './pt/spoken.ts';
import { verdicts, doubts } from './pt/verdicts.ts';

/** The texts in Portuguese. */
export const pt: Texts = {
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
