import type { Texts } from './en.ts';
import { about, privacy } from './fr/about.ts';
import { app, first, install, update } from './fr/app.ts';
import { faults } from './fr/faults.ts';
import { live } from './fr/live.ts';
import { photo } from './fr/photo.ts';
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
  install,
  update,
};
