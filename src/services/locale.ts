import type { Texts } from '../locales/en.ts';
import { en } from '../locales/en.ts';
import { Listeners } from './listeners.ts';

interface Speech {
  /** What the language calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly load: () => Promise<Texts>;
}

/** Every language that the app speaks; all but English are fetched when asked for. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', load: () => Promise.resolve(en) },
  de: {
    name: 'Deutsch',
    direction: 'ltr',
    load: async () => (await import('../locales/de.ts')).de,
  },
  fr: {
    name: 'Français',
    direction: 'ltr',
    load: async () => (await import('../locales/fr.ts')).fr,
  },
  es: {
    name: 'Español',
    direction: 'ltr',
    load: async () => (await import('../locales/es.ts')).es,
  },
  pt: {
    name: 'Português',
    direction: 'ltr',
    load: async () => (await import('../locales/pt.ts')).pt,
  },
  it: {
    name: 'Italiano',
    direction: 'ltr',
    load: async () => (await import('../locales/it.ts')).it,
  },
  tr: { name: 'Türkçe', direction: 'ltr', load: async () => (await import('../locales/tr.ts')).tr },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    load: async () => (await import('../locales/ar.ts')).ar,
  },
  hi: { name: 'हिन्दी', direction: 'ltr', load: async () => (await import('../locales/hi.ts')).hi },
  zh: {
    name: '简体中文',
    direction: 'ltr',
    load: async () => (await import('../locales/zh.ts')).zh,
  },
  ja: { name: '日本語', direction: 'ltr', load: async () => (await import('../locales/ja.ts')).ja },
} satisfies Readonly<Record<string, Speech>>;

/** A language that the app speaks. */
export type Language = keyof typeof LANGUAGES;

/** The codes of all languages, for a list to choose from. */
// `Object.keys` forgets the type of what it lists
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly Language[];

/** The texts in use. Elements read them through `ui/localized.ts`, which follows the changes. */
export class Locale {
  readonly #listeners = new Listeners();
  #language: Language = 'en';
  #texts: Texts = en;
  #wanted: Language = 'en';

  get language(): Language {
    return this.#language;
  }

  get texts(): Texts {
    return this.#texts;
  }

  /**
   * Changes the language once its texts are there; the last call wins. Where the texts cannot be
   * fetched, the language stays as it was.
   *
   * @param root its `lang` and `dir` follow the language
   */
  async use(language: Language, root?: HTMLElement): Promise<void> {
    this.#wanted = language;
    const { direction, load } = LANGUAGES[language];
    let texts: Texts;
    try {
      texts = await load();
    } catch {
      return;
    }
    if (this.#wanted !== language) return;
    this.#language = language;
    this.#texts = texts;
    if (root !== undefined) {
      root.lang = language;
      root.dir = direction;
    }
    this.#listeners.tell();
  }

  /** Calls `listener` after every change of language; the result ends that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }
}

/** The language of this page. */
export const locale = new Locale();

/**
 * The first language of a person's list that the app speaks, English without one. Regions are
 * passed over: `de-AT` is German.
 *
 * @param preferred BCP 47 tags, the dearest first, as `navigator.languages` has them
 */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = languageOf(tag);
    if (language !== undefined) return language;
  }
  return 'en';
}

/** The language of a BCP 47 tag, when the app speaks it. */
export function languageOf(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return LANGUAGE_CODES.find((code) => code === primary);
}
