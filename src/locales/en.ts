import { about, privacy } from './en/about.ts';
import { advanced } from './en/advanced.ts';
import { app, first, install, update } from './en/app.ts';
import { dayBook } from './en/day-book.ts';
import { faults } from './en/faults.ts';
import { guard } from './en/guard.ts';
import { kiosk } from './en/kiosk.ts';
import { live } from './en/live.ts';
import { photo } from './en/photo.ts';
import { selfTest } from './en/self-test.ts';
import { settings } from './en/settings.ts';
import { spoken } from './en/spoken.ts';
import { verdicts, doubts } from './en/verdicts.ts';

/** The texts in English, one file an area; every other language is held to their shape. */
export const en = {
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

/** The shape of the texts of every language. */
export type Texts = typeof en;
