import type { Texts } from './en.ts';
import { about, privacy } from './tr/about.ts';
import { advanced } from './tr/advanced.ts';
import { app, first, install, update } from './tr/app.ts';
import { dayBook } from './tr/day-book.ts';
import { faults } from './tr/faults.ts';
import { guard } from './tr/guard.ts';
import { kiosk } from './tr/kiosk.ts';
import { live } from './tr/live.ts';
import { photo } from './tr/photo.ts';
import { selfTest } from './tr/self-test.ts';
import { settings } from './tr/settings.ts';
import { spoken } from './tr/spoken.ts';
import { verdicts, doubts } from './tr/verdicts.ts';

/** The texts in Turkish. */
export const tr: Texts = {
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
