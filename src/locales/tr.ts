import type { Texts } from './en.ts';
import { about, privacy } from './tr/about.ts';
import { app, first, install, update } from './tr/app.ts';
import { faults } from './tr/faults.ts';
import { live } from './tr/live.ts';
import { photo } from './tr/photo.ts';
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
  install,
  update,
};
