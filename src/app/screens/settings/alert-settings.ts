import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, queryAll, state } from 'lit/decorators.js';
import type { SettingsStore } from '../../../services/settings.ts';
import { browserSoundPlatform, Sound } from '../../../services/alert/sound.ts';
import { browserVibration, canVibrate, vibrate } from '../../../services/alert/vibration.ts';
import type { Flash } from '../../../ui/alerts/edge-flash.ts';
import '../../../ui/alerts/edge-flash.ts';
import { Follow } from '../../../ui/follow.ts';
import { Localized } from '../../../ui/localized.ts';
import { base, buttons, cards, fields } from '../../../ui/tokens.ts';
import { proseStyles } from '../prose-styles.ts';

type AlertSetting = 'alertSound' | 'alertVibration' | 'alertFlash';

/** How the live check alerts: each way on or off, and to try at once. */
@customElement('alert-settings')
export class AlertSettings extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    cards,
    proseStyles,
    css`
      h2 {
        font-size: var(--text-large);
      }
      .way {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
      }
      .way .button {
        flex: none;
      }
    `,
  ];

  @property({ attribute: false }) settings: SettingsStore | undefined;
  @state() private _flash: Flash | undefined;
  @state() private _isSilent = false;
  @queryAll('input[type=checkbox]') private readonly _boxes:
    NodeListOf<HTMLInputElement> | undefined;
  readonly #sound = new Sound(browserSoundPlatform());
  readonly #locale = new Localized(this);

  constructor() {
    super();
    new Follow(this, () => [this.settings]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sound.end();
  }

  override render(): TemplateResult | typeof nothing {
    const { settings } = this;
    if (settings === undefined) return nothing;
    const { alerts } = this.#locale.texts.guard;
    const { alertVolume } = settings.value;
    const hasVibration = canVibrate(browserVibration());
    return html`<section class="card stack">
        <div>
          <h2>${alerts.title}</h2>
          <p class="hint">${alerts.help}</p>
        </div>
        ${this.#way('alertSound', alerts.sound, () => void this.#trySound())}
        <div class="field">
          <label for="volume">${alerts.volume}</label>
          <input
            id="volume"
            type="range"
            min="0.1"
            max="1"
            step="0.1"
            .value=${String(alertVolume)}
            @change=${this.#volumeChosen}
          />
        </div>
        <p class="hint" role="status" ?hidden=${!this._isSilent}>${alerts.silent}</p>
        ${
          hasVibration
            ? this.#way('alertVibration', alerts.vibration, () =>
                vibrate('no_mask', browserVibration()),
              )
            : html`<p class="hint">${alerts.noVibration}</p>`
        }
        ${this.#way('alertFlash', alerts.flash, () => this.#tryFlash())}
      </section>
      <edge-flash .flash=${this._flash}></edge-flash>`;
  }

  // a box that a person has ticked follows its attribute no more: settings may come from a file
  protected override updated(): void {
    const chosen = new Map<string, unknown>(Object.entries(this.settings?.value ?? {}));
    for (const box of this._boxes ?? []) box.checked = chosen.get(box.id) === true;
  }

  #way(name: AlertSetting, label: string, tryIt: () => void): TemplateResult {
    const { alerts } = this.#locale.texts.guard;
    const choose = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement) this.settings?.change({ [name]: target.checked });
    };
    return html`<div class="way">
      <label class="check"> <input id=${name} type="checkbox" @change=${choose} />${label} </label>
      <button
        class="button quiet"
        type="button"
        aria-label=${alerts.tryNamed(label)}
        @click=${tryIt}
      >
        ${alerts.try}
      </button>
    </div>`;
  }

  #volumeChosen({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.settings?.change({ alertVolume: target.valueAsNumber });
    void this.#trySound();
  }

  #tryFlash(): void {
    this._flash = { kind: 'no_mask' };
  }

  async #trySound(): Promise<void> {
    const volume = this.settings?.value.alertVolume ?? 0;
    this._isSilent = !(await this.#sound.play('no_mask', volume));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alert-settings': AlertSettings;
  }
}
