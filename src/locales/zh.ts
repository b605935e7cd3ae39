import type { Texts } from './en.ts';
import { about, privacy } from './zh/about.ts';
import { app, first, install, update } from './zh/app.ts';
import { faults } from './zh/faults.ts';
import { live } from './zh/live.ts';
import { photo } from './zh/photo.ts';
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
  install,
  update,
};
