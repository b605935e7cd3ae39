import { en } from '../../locales/watch/en.ts';
import type { WatchTexts } from '../../locales/watch/en.ts';
import { LateTexts } from '../late-texts.ts';
import type { Language } from '../locale.ts';
import { locale } from '../locale.ts';

/** The texts of the wall of cameras, of reporting and of the fleet, by language. */
export const WATCH_TEXTS: Readonly<Record<Language, () => Promise<WatchTexts>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('../../locales/watch/de.ts')).de,
  fr: async () => (await import('../../locales/watch/fr.ts')).fr,
  es: async () => (await import('../../locales/watch/es.ts')).es,
  pt: async () => (await import('../../locales/watch/pt.ts')).pt,
  it: async () => (await import('../../locales/watch/it.ts')).it,
  tr: async () => (await import('../../locales/watch/tr.ts')).tr,
  ar: async () => (await import('../../locales/watch/ar.ts')).ar,
  hi: async () => (await import('../../locales/watch/hi.ts')).hi,
  zh: async () => (await import('../../locales/watch/zh.ts')).zh,
  ja: async () => (await import('../../locales/watch/ja.ts')).ja,
};

/** The same texts in the page's language. */
export const watchTexts = new LateTexts<WatchTexts>(locale, en, (language) =>
  WATCH_TEXTS[language](),
);
