import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Texts } from '../locales/en.ts';
import { locale } from '../services/locale.ts';

/**
 * The texts in the language in use, for an element: it renders again when the language changes.
 *
 * ```ts
 * readonly #locale = new Localized(this);
 * override render() { return html`${this.#locale.texts.app.name}`; }
 * ```
 */
export class Localized implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get texts(): Texts {
    return locale.texts;
  }

  /** The language in use as a BCP 47 tag, for `Intl`. */
  get language(): string {
    return locale.language;
  }

  hostConnected(): void {
    this.#unsubscribe = locale.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }
}
