import type { Texts } from './en.ts';
import { about, privacy } from './hi/about.ts';
import { advanced } from './hi/advanced.ts';
import { app, first, install, update } from './hi/app.ts';
import { dayBook } from './hi/day-book.ts';
import { faults } from './hi/faults.ts';
import { guard } from './hi/guard.ts';
import { kiosk } from './hi/kiosk.ts';
import { live } from './hi/live.ts';
import { photo } from './hi/photo.ts';
import { selfTest } from './hi/self-test.ts';
import { settings } from './hi/settings.ts';
import { spoken } from './hi/spoken.ts';
import { verdicts, doubts } from './hi/verdicts.ts';

/** The texts in Hindi. */
export const hi: Texts = {
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
