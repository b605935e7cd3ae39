import type { Texts } from './en.ts';
import { about, privacy } from './it/about.ts';
import { advanced } from './it/advanced.ts';
import { app, first, install, update } from './it/app.ts';
import { dayBook } from './it/day-book.ts';
import { faults } from './it/faults.ts';
import { guard } from './it/guard.ts';
import { kiosk } from './it/kiosk.ts';
import { live } from './it/live.ts';
import { photo } from './it/photo.ts';
import { selfTest } from './it/self-test.ts';
import { settings } from './it/settings.ts';
import { spoken } from './it/spoken.ts';
import { verdicts, doubts } from './it/verdicts.ts';

/** The texts in Italian. */
export const it: Texts = {
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
