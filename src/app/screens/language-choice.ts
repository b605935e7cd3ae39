import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LANGUAGE_CODES, LANGUAGES } from '../../services/locale.ts';
import type { SettingsStore } from '../../services/settings.ts';
import { Follow } from '../../ui/follow.ts';
import { Localized } from '../../ui/localized.ts';
import { base, fields } from '../../ui/tokens.ts';

/** The choice of the language, each by its own name. `compact` hides the label from the eye. */
@customElement('language-choice')
export class LanguageChoice extends LitElement {
  static override styles = [
    base,
    fields,
    css`
      :host([compact]) select {
        inline-size: auto;
        border-color: transparent;
        background: none;
        color: var(--text-quiet);
      }
      :host([compact]) select:hover {
        border-color: var(--line-strong);
      }
      option {
        background: var(--surface);
        color: var(--text);
      }
    `,
  ];

  @property({ attribute: false }) settings: SettingsStore | undefined;
  @property({ type: Boolean, reflect: true }) compact = false;

  readonly #locale = new Localized(this);

  constructor() {
    super();
    new Follow(this, () => [this.settings]);
  }

  override render(): TemplateResult {
    const { settings: texts } = this.#locale.texts;
    const chosen = this.settings?.value.language ?? 'auto';
    // where only languages are listed, "as the browser" is shown as the language that means
    const shown = this.compact ? this.#locale.language : chosen;
    return html`<div class="field">
      <label for="language" class=${this.compact ? 'visually-hidden' : ''}>${texts.language}</label>
      <select id="language" @change=${this.#choose}>
        ${
          this.compact
            ? ''
            : html`<option value="auto" ?selected=${shown === 'auto'}>
                ${texts.languageAuto}
              </option>`
        }
        ${LANGUAGE_CODES.map(
          (code) =>
            html`<option value=${code} lang=${code} ?selected=${shown === code}>
              ${LANGUAGES[code].name}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #choose(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    const language = LANGUAGE_CODES.find((code) => code === value) ?? 'auto';
    this.settings?.change({ language });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'language-choice': LanguageChoice;
  }
}
