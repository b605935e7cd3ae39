import { en } from '../../locales/watch/en.ts';
import type { WatchTexts } from '../../locales/watch/en.ts';
import { LateTexts } from '../late-texts.ts';
import type { Language } from '../locale.ts';
import { locale } from '../locale.ts';

const LOAD: Readonly<Partial<Record<Language, () => Promise<WatchTexts>>>> = {
  de: async () => (await import('../../locales/watch/de.ts')).de,
};

/** The texts of the wall of cameras, of reporting and of the fleet, in the page's language. */
export const watchTexts = new LateTexts<WatchTexts>(
  locale,
  en,
  async (language) => (await LOAD[language]?.()) ?? en,
);
