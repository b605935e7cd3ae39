import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { KioskSettings } from '../../services/kiosk/kiosk-settings.ts';
import { KIOSK_SHARES } from '../../services/kiosk/kiosk-settings.ts';
import { patchSettings, readSettingsFile } from '../../services/settings-file.ts';
import { Follow } from '../../ui/follow.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons, cards, fields } from '../../ui/tokens.ts';
import type { Visit } from '../visit.ts';
import { proseStyles } from './prose-styles.ts';
import { shrinkLogo } from './shrink-logo.ts';

/** The settings of a kiosk whose values are of one kind. */
type Named<Kind> = {
  [Name in keyof KioskSettings]: KioskSettings[Name] extends Kind ? Name : never;
}[keyof KioskSettings];

const POLICIES: readonly KioskSettings['policy'][] = ['enforce', 'remind', 'count'];
const NUMBERS = [
  'occupancyLimit',
  'welcomeS',
  'remindS',
  'repeatS',
  'dimAfterS',
  'restartHour',
] as const;
const SHARES = ['regionWidth', 'leastFace', 'volume'] as const;
const SWITCHES = ['isMuted', 'hasLanguages'] as const;

/** How the screen at the door behaves, its PIN, and the ways to start it and to check its place. */
@customElement('kiosk-settings')
export class KioskSettingsScreen extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    cards,
    proseStyles,
    css`
      fieldset {
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      .wrong {
        color: var(--no-mask-ink);
      }
    `,
  ];

  @property({ attribute: false }) visit: Visit | undefined;
  /** The setting that was given a value which it cannot have. */
  @state() private _wrong = '';
  @state() private _pinNews = '';
  readonly #pin = createRef<HTMLInputElement>();
  readonly #locale = new Localized(this);

  constructor() {
    super();
    new Follow(this, () => [this.visit?.settings, this.visit?.kioskLock]);
  }

  override render(): TemplateResult | typeof nothing {
    const { visit } = this;
    if (visit === undefined) return nothing;
    const { settings: texts } = this.#locale.texts.kiosk;
    const { kiosk } = visit.settings.value;
    return html`<div class="page">
      <h1>${texts.title}</h1>
      <div class="row">
        <a class="button primary large" href="?station=kiosk">${texts.start}</a>
        <a class="button secondary large" href="?screen=kiosk-setup">${texts.setUp}</a>
      </div>
      <div class="card stack">
        ${this.#policy(kiosk)} ${this.#text('greeting', kiosk)}
        ${this.#field(
          'logo',
          html`<input id="logo" type="file" accept="image/*" @change=${this.#pickLogo} /> ${
              kiosk.logo === ''
                ? nothing
                : html`<button class="button secondary" type="button" @click=${this.#removeLogo}>
                    ${texts.noLogo}
                  </button>`
            }`,
        )}
        ${SHARES.map((name) => this.#share(name, kiosk))}
        ${NUMBERS.map((name) => this.#number(name, kiosk))}
        ${SWITCHES.map((name) => this.#switch(name, kiosk))} ${this.#text('configuration', kiosk)}
      </div>
      ${this.#renderPin(visit.kioskLock.hasPin)}
    </div>`;
  }

  /** Each with its words whole: a list that drops down cuts them off on a phone. */
  #policy(kiosk: KioskSettings): TemplateResult {
    const { settings: texts } = this.#locale.texts.kiosk;
    const choice = (policy: KioskSettings['policy']): TemplateResult =>
      html`<label class="check">
        <input
          type="radio"
          name="policy"
          ?checked=${policy === kiosk.policy}
          @change=${() => this.#set('policy', policy)}
        />
        ${texts.policies[policy]}
      </label>`;
    return html`<fieldset>
      <legend>${texts.policy}</legend>
      ${POLICIES.map(choice)}
    </fieldset>`;
  }

  #field(name: keyof KioskSettings, control: TemplateResult): TemplateResult {
    const { settings: texts } = this.#locale.texts.kiosk;
    return html`<div class="field">
      <label for=${name}>${texts[name]}</label>
      ${control}
      ${
        this._wrong === name
          ? html`<p class="hint wrong" role="alert">${texts.impossible}</p>`
          : nothing
      }
    </div>`;
  }

  #text(name: 'greeting' | 'configuration', kiosk: KioskSettings): TemplateResult {
    return this.#field(
      name,
      html`<input
        id=${name}
        type="text"
        dir="auto"
        .value=${kiosk[name]}
        @change=${({ target }: Event) =>
          target instanceof HTMLInputElement && this.#set(name, target.value.trim())}
      />`,
    );
  }

  #number(name: (typeof NUMBERS)[number], kiosk: KioskSettings): TemplateResult {
    return this.#field(
      name,
      html`<input
        id=${name}
        type="number"
        .value=${String(kiosk[name])}
        @change=${this.#count(name)}
      />`,
    );
  }

  #share(name: (typeof SHARES)[number], kiosk: KioskSettings): TemplateResult {
    const { least, most } = KIOSK_SHARES[name];
    return this.#field(
      name,
      html`<input
        id=${name}
        type="range"
        min=${least}
        max=${most}
        step="0.01"
        .value=${String(kiosk[name])}
        @change=${this.#count(name)}
      />`,
    );
  }

  #switch(name: Named<boolean>, kiosk: KioskSettings): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        ?checked=${kiosk[name]}
        @change=${({ target }: Event) =>
          target instanceof HTMLInputElement && this.#set(name, target.checked)}
      />
      ${this.#locale.texts.kiosk.settings[name]}
    </label>`;
  }

  #renderPin(hasPin: boolean): TemplateResult {
    const { settings: texts } = this.#locale.texts.kiosk;
    return html`<div class="card stack">
      <div class="field">
        <label for="pin">${texts.pin}</label>
        <input
          ${ref(this.#pin)}
          id="pin"
          type="password"
          inputmode="numeric"
          autocomplete="new-password"
          maxlength="8"
          aria-describedby="pin-help"
        />
        <p class="hint" id="pin-help">${texts.pinHelp}</p>
      </div>
      <div class="row">
        <button class="button secondary" type="button" @click=${this.#setPin}>
          ${texts.setPin}
        </button>
        ${
          hasPin
            ? html`<button class="button secondary" type="button" @click=${this.#removePin}>
                ${texts.removePin}
              </button>`
            : nothing
        }
      </div>
      <p role="status">
        ${this._pinNews === '' ? (hasPin ? texts.pinSet : texts.pinRemoved) : this._pinNews}
      </p>
    </div>`;
  }

  #count(name: Named<number>): (event: Event) => void {
    return ({ target }) => {
      if (target instanceof HTMLInputElement) this.#set(name, target.valueAsNumber);
    };
  }

  async #pickLogo({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file === undefined) return;
    this.#set('logo', await shrinkLogo(file).catch(() => undefined));
  }

  #removeLogo(): void {
    this.#set('logo', '');
  }

  /** Takes a value as a settings file would: strictly. */
  #set(name: keyof KioskSettings, value: unknown): void {
    const { settings } = this.visit ?? {};
    // JSON leaves out what is undefined; null is no value of any setting
    const read = readSettingsFile(JSON.stringify({ kiosk: { [name]: value ?? null } }));
    this._wrong = 'fault' in read ? name : '';
    if (settings !== undefined && 'settings' in read) {
      settings.change(patchSettings(settings.value, read.settings));
    }
  }

  async #setPin(): Promise<void> {
    const { settings: texts } = this.#locale.texts.kiosk;
    const input = this.#pin.value;
    const pin = input?.value ?? '';
    const isSet = pin !== '' && (await this.visit?.kioskLock.setPin(pin)) === true;
    this._pinNews = isSet ? texts.pinSet : texts.pinWrong;
    if (input !== undefined && isSet) input.value = '';
  }

  async #removePin(): Promise<void> {
    await this.visit?.kioskLock.setPin('');
    this._pinNews = this.#locale.texts.kiosk.settings.pinRemoved;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-settings': KioskSettingsScreen;
  }
}
