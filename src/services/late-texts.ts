import { Listeners } from './listeners.ts';
import type { Language, Locale } from './locale.ts';

/** Texts in the language in use, and who wants to hear when they change. */
export interface TextSource<Texts> {
  readonly texts: Texts;
  readonly language: Language;
  /** Calls `listener` after every change; the result ends that. */
  subscribe(listener: () => void): () => void;
}

/**
 * Texts that are fetched apart from the page's, by those alone who go where they are read. They
 * follow the page's language; where they cannot be fetched, they stay as they were.
 */
export class LateTexts<Texts> implements TextSource<Texts> {
  readonly #locale: Locale;
  readonly #load: (language: Language) => Promise<Texts>;
  readonly #listeners = new Listeners();
  #texts: Texts;
  #language: Language = 'en';
  #following: Promise<void> | undefined;

  /** @param english what there is until another language has come */
  constructor(locale: Locale, english: Texts, load: (language: Language) => Promise<Texts>) {
    this.#locale = locale;
    this.#texts = english;
    this.#load = load;
  }

  get texts(): Texts {
    return this.#texts;
  }

  get language(): Language {
    return this.#language;
  }

  /** Follows the page's language from now on; resolves when its texts are there or cannot be had. */
  ready(): Promise<void> {
    if (this.#following === undefined) {
      this.#locale.subscribe(() => void this.#follow());
      this.#following = this.#follow();
    }
    return this.#following;
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  async #follow(): Promise<void> {
    const { language } = this.#locale;
    if (language === this.#language) return;
    let texts: Texts;
    try {
      texts = await this.#load(language);
    } catch {
      return;
    }
    // another language may have been chosen meanwhile
    if (language !== this.#locale.language) return;
    this.#language = language;
    this.#texts = texts;
    this.#listeners.tell();
  }
}
