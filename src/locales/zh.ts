import type { Texts } from './en.ts';
import { about, privacy } from './zh/about.ts';
import { advanced } from './zh/advanced.ts';
import { app, first, install, update } from './zh/app.ts';
import { dayBook } from './zh/day-book.ts';
import { faults } from './zh/faults.ts';
import { guard } from './zh/guard.ts';
import { kiosk } from './zh/kiosk.ts';
import { live } from './zh/live.ts';
import { photo } from './zh/photo.ts';
import { selfTest } from './zh/self-test.ts';
import { settings } from './zh/settings.ts';
import { spoken } from './zh/spoken.ts';
import { verdicts, doubts } from './zh/verdicts.ts';

/** The texts in simplified Chinese. */
export const zh: Texts = {
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
