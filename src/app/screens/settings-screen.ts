import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { browserStorageAccess, readStorage } from '../../services/storage.ts';
import type { StorageState } from '../../services/storage.ts';
import type { Settings } from '../../services/settings.ts';
import { Follow } from '../../ui/follow.ts';
import { Localized } from '../../ui/localized.ts';
import { base, cards, fields } from '../../ui/tokens.ts';
import './install-offer.ts';
import './language-choice.ts';
import { proseStyles } from './prose-styles.ts';
import './settings/alert-settings.ts';
import './settings/settings-exchange.ts';
import './settings/tuning-preview.ts';
import './settings/tuning-settings.ts';
import type { Visit } from '../visit.ts';

const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'dark'];
const BACKENDS: readonly Settings['backend'][] = ['auto', 'webgl', 'wasm'];
const MIRRORS: readonly Settings['mirror'][] = ['auto', 'on', 'off'];

/** What a person can choose, and how the app is kept on this device. */
@customElement('settings-screen')
export class SettingsScreen extends LitElement {
  static override styles = [
    base,
    fields,
    cards,
    proseStyles,
    css`
      summary {
        min-block-size: var(--target);
        align-content: center;
        font-size: var(--text-large);
        font-weight: var(--weight-strong);
        cursor: pointer;
      }
      details {
        padding-block: var(--space-3);
      }
      details > .stack {
        padding-block: var(--space-4) var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) visit: Visit | undefined;
  @state() private storage: StorageState = 'unknown';

  readonly #locale = new Localized(this);

  constructor() {
    super();
    new Follow(this, () => [this.visit?.settings, this.visit?.updates]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void readStorage(browserStorageAccess()).then((state) => {
      this.storage = state;
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { visit } = this;
    if (visit === undefined) return nothing;
    const { app, settings: texts, about, advanced, selfTest, kiosk } = this.#locale.texts;
    const backends = { auto: texts.automatic, ...about.versions.backend };
    const { theme, mirror, backend } = visit.settings.value;
    return html`<div class="page">
      <h1>${texts.title}</h1>
      <div class="card stack">
        <language-choice .settings=${visit.settings}></language-choice>
        ${this.#renderChoice('theme', texts.theme, THEMES, theme, texts.themes)}
        <div class="field">
          ${this.#renderChoice('mirror', texts.mirror, MIRRORS, mirror, texts.mirrors)}
          <p class="hint">${texts.mirrorHelp}</p>
        </div>
      </div>
      <alert-settings .settings=${visit.settings}></alert-settings>
      <details class="card">
        <summary>${advanced.title}</summary>
        <div class="stack">
          <tuning-settings .settings=${visit.settings}></tuning-settings>
          <tuning-preview .visit=${visit}></tuning-preview>
          <div class="field">
            ${this.#renderChoice('backend', texts.backend, BACKENDS, backend, backends)}
            <p class="hint">${texts.backendHelp}</p>
          </div>
          <settings-exchange .settings=${visit.settings}></settings-exchange>
        </div>
      </details>
      <dl class="card stack">
        <div>
          <dt>${texts.offline}</dt>
          <dd data-offline=${visit.updates.offline}>
            ${texts.offlineStates[visit.updates.offline]}
          </dd>
        </div>
        <div>
          <dt>${texts.storage}</dt>
          <dd>${texts.storageStates[this.storage]}</dd>
        </div>
      </dl>
      <p><a href="?screen=kiosk-settings">${kiosk.settings.title}</a></p>
      <p><a href="?screen=reporting">${app.titles.reporting}</a></p>
      <p><a href="?screen=selftest">${selfTest.title}</a></p>
      <install-offer .install=${visit.install}></install-offer>
      <p class="hint">${texts.stayedHere}</p>
    </div>`;
  }

  /** A setting with a few values: a select that writes what is chosen. */
  #renderChoice<Name extends 'theme' | 'mirror' | 'backend'>(
    name: Name,
    label: string,
    values: readonly Settings[Name][],
    chosen: Settings[Name],
    names: Readonly<Record<Settings[Name], string>>,
  ): TemplateResult {
    const choose = ({ target }: Event): void => {
      if (!(target instanceof HTMLSelectElement)) return;
      const value = values[target.selectedIndex];
      if (value !== undefined) this.visit?.settings.change({ [name]: value });
    };
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} @change=${choose}>
        ${values.map(
          (value) => html`<option ?selected=${value === chosen}>${names[value]}</option>`,
        )}
      </select>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-screen': SettingsScreen;
  }
}
