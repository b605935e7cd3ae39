import type { Texts } from './en.ts';
import { about, privacy } from './it/about.ts';
import { app, first, install, update } from './it/app.ts';
import { faults } from './it/faults.ts';
import { live } from './it/live.ts';
import { photo } from './it/photo.ts';
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
  install,
  update,
};
