import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Texts } from '../locales/en.ts';
import type { TextSource } from '../services/late-texts.ts';
import { locale } from '../services/locale.ts';

/**
 * Texts in the language in use, for an element: it renders again when the language changes.
 *
 * ```ts
 * readonly #words = new LocalizedBy(this, watchTexts);
 * ```
 */
export class LocalizedBy<Words> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: TextSource<Words>;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, source: TextSource<Words>) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  get texts(): Words {
    return this.#source.texts;
  }

  /** The language in use as a BCP 47 tag, for `Intl`. */
  get language(): string {
    return this.#source.language;
  }

  hostConnected(): void {
    this.#unsubscribe = this.#source.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }
}

/**
 * The page's own texts, for an element.
 *
 * ```ts
 * readonly #locale = new Localized(this);
 * override render() { return html`${this.#locale.texts.app.name}`; }
 * ```
 */
export class Localized extends LocalizedBy<Texts> {
  constructor(host: ReactiveControllerHost) {
    super(host, locale);
  }
}
