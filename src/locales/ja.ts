import type { Texts } from './en.ts';
import { about, privacy } from './ja/about.ts';
import { advanced } from './ja/advanced.ts';
import { app, first, install, update } from './ja/app.ts';
import { dayBook } from './ja/day-book.ts';
import { faults } from './ja/faults.ts';
import { guard } from './ja/guard.ts';
import { kiosk } from './ja/kiosk.ts';
import { live } from './ja/live.ts';
import { photo } from './ja/photo.ts';
import { selfTest } from './ja/self-test.ts';
import { settings } from './ja/settings.ts';
import { spoken } from './ja/spoken.ts';
import { verdicts, doubts } from './ja/verdicts.ts';

/** The texts in Japanese. */
export const ja: Texts = {
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
