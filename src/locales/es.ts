import type { Texts } from './en.ts';
import { about, privacy } from './es/about.ts';
import { app, first, install, update } from './es/app.ts';
import { faults } from './es/faults.ts';
import { live } from './es/live.ts';
import { photo } from './es/photo.ts';
import { settings } from './es/settings.ts';
import { spoken } from './es/spoken.ts';
import { verdicts, doubts } from './es/verdicts.ts';

/** The texts in Spanish. */
export const es: Texts = {
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
