import type { Texts } from './en.ts';
import { about, privacy } from './hi/about.ts';
import { app, first, install, update } from './hi/app.ts';
import { faults } from './hi/faults.ts';
import { live } from './hi/live.ts';
import { photo } from './hi/photo.ts';
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
  install,
  update,
};
