import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { SettingsStore } from '../../../services/settings.ts';
import { DEFAULT_SETTINGS } from '../../../services/settings.ts';
import {
  patchSettings,
  readSettingsFile,
  writeSettingsFile,
} from '../../../services/settings-file.ts';
import { saveFile } from '../../../services/save-file.ts';
import { Localized } from '../../../ui/localized.ts';
import { base, buttons, dialogs, fields } from '../../../ui/tokens.ts';
import { proseStyles } from '../prose-styles.ts';

const FILE_NAME = 'maskcheck-settings.json';

/** Settings as a file, from a file, and back to the start. */
@customElement('settings-exchange')
export class SettingsExchange extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    proseStyles,
    dialogs,
    css`
      dialog {
        max-inline-size: min(100% - 2rem, 26rem);
        padding: var(--space-5);
        border-radius: var(--radius);
      }
      h2 {
        font-size: var(--text-large);
      }
      form {
        display: grid;
        gap: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) settings: SettingsStore | undefined;
  @state() private _told = '';
  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #file = createRef<HTMLInputElement>();
  readonly #locale = new Localized(this);

  override render(): TemplateResult {
    const { exchange } = this.#locale.texts.advanced;
    return html`<div class="row">
        <button class="button secondary" type="button" @click=${this.#export}>
          ${exchange.export}
        </button>
        <button class="button secondary" type="button" @click=${() => this.#file.value?.click()}>
          ${exchange.import}
        </button>
        <button
          class="button secondary"
          type="button"
          @click=${() => this.#dialog.value?.showModal()}
        >
          ${exchange.reset}
        </button>
      </div>
      <input
        ${ref(this.#file)}
        type="file"
        accept="application/json,.json"
        aria-label=${exchange.import}
        hidden
        @change=${this.#chosen}
      />
      <p class="hint" role="status">${this._told}</p>
      <dialog ${ref(this.#dialog)} aria-labelledby="ask" @close=${this.#answered}>
        <form method="dialog">
          <h2 id="ask">${exchange.ask}</h2>
          <p>${exchange.askHelp}</p>
          <div class="row">
            <button class="button secondary" value="cancel">${exchange.cancel}</button>
            <button class="button primary" value="reset">${exchange.reset}</button>
          </div>
        </form>
      </dialog>`;
  }

  #export(): void {
    const text = writeSettingsFile(this.settings?.value ?? DEFAULT_SETTINGS);
    saveFile(new Blob([text], { type: 'application/json' }), FILE_NAME);
  }

  async #chosen(): Promise<void> {
    const input = this.#file.value;
    const file = input?.files?.[0];
    if (input === undefined || file === undefined) return;
    const read = readSettingsFile(await file.text());
    // so that the same file can be chosen again
    input.value = '';
    const { exchange } = this.#locale.texts.advanced;
    if ('settings' in read) {
      const { settings } = this;
      settings?.change(patchSettings(settings.value, read.settings));
      this._told = exchange.imported;
      return;
    }
    const { why, field } = read.fault;
    const fault = exchange.faults[why];
    this._told = typeof fault === 'string' ? fault : fault(field);
  }

  #answered(): void {
    const dialog = this.#dialog.value;
    if (dialog?.returnValue !== 'reset') return;
    dialog.returnValue = '';
    this.settings?.change(DEFAULT_SETTINGS);
    this._told = this.#locale.texts.advanced.exchange.wasReset;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-exchange': SettingsExchange;
  }
}
