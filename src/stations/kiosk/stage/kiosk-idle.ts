import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Hand, Users } from 'lucide';
import type { KioskSettings } from '../../../services/kiosk/kiosk-settings.ts';
import type { Language } from '../../../services/locale.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../../../services/locale.ts';
import '../../../ui/face-drawing.ts';
import '../../../ui/line-icon.ts';
import { Localized } from '../../../ui/localized.ts';
import { base, buttons } from '../../../ui/tokens.ts';
import { Logo } from './logo.ts';

/**
 * What is shown while nobody is there: the house's logo and words. It fires `guest-language` with
 * the `Language` that a visitor chose as its detail.
 */
@customElement('kiosk-idle')
export class KioskIdle extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
        box-sizing: border-box;
        min-block-size: 100%;
        padding: max(var(--space-4), 3vmin) max(var(--space-5), 4vmin) var(--foot, 5vmin);
        background: radial-gradient(circle at 50% 38%, var(--surface), var(--page) 70%);
        color: var(--text);
        text-align: center;
      }
      .top {
        display: flex;
        justify-content: center;
        min-block-size: var(--target);
        margin-inline: var(--target);
      }
      .logo {
        max-inline-size: 44vmin;
        max-block-size: 14vmin;
        object-fit: contain;
      }
      .middle {
        display: grid;
        align-content: center;
        justify-items: center;
        gap: min(3.5vmin, 2.5dvh);
      }
      face-drawing {
        inline-size: min(46vmin, 30dvh);
        border-radius: 50%;
        box-shadow: var(--shadow);
      }
      h2 {
        max-inline-size: 92vmin;
        font-size: clamp(2.25rem, 10vmin, 8rem);
        letter-spacing: -0.03em;
        line-height: 1.05;
        overflow-wrap: anywhere;
      }
      h2.long {
        font-size: clamp(1.75rem, 6.5vmin, 5rem);
      }
      .invite {
        max-inline-size: 80vmin;
        color: var(--text-quiet);
        font-size: clamp(1.25rem, 4.6vmin, 3.5rem);
        line-height: 1.3;
        text-wrap: balance;
      }
      .signs {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: var(--space-2) var(--space-5);
        color: var(--text-quiet);
        font-size: clamp(1rem, 2.2vmin, 1.5rem);
      }
      .inside {
        color: var(--text);
        font-weight: var(--weight-medium);
        font-variant-numeric: tabular-nums;
      }
      .tap {
        display: inline-flex;
        align-items: center;
        gap: 0.5em;
        padding: 0.35em 1em;
        border-radius: var(--radius-round);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: var(--weight-medium);
      }
      .languages {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-1);
      }
      .languages .button {
        font-size: clamp(1rem, 2.4vmin, 1.75rem);
        padding-inline: 0.9em;
      }
      .languages [aria-pressed='true'] {
        background: var(--accent-soft);
      }
      .bottom {
        display: grid;
        gap: min(2.5vmin, 2dvh);
      }
      /* against burn-in: from time to time everything stands a little elsewhere */
      :host([dim]) :is(.middle, .top, .bottom) {
        animation: drift 8min step-end infinite;
      }
      @keyframes drift {
        0% {
          translate: 0 0;
        }
        20% {
          translate: 2vmin -2vmin;
        }
        40% {
          translate: -2vmin -1vmin;
        }
        60% {
          translate: -1vmin 2vmin;
        }
        80% {
          translate: 2vmin 1vmin;
        }
      }
      @media (orientation: landscape) {
        face-drawing {
          inline-size: min(36vmin, 32dvh);
        }
        h2 {
          max-inline-size: 80vw;
        }
        .bottom {
          display: flex;
          flex-wrap: wrap;
          align-items: center;
          justify-content: center;
          gap: var(--space-2) var(--space-6);
        }
      }
    `,
  ];

  @property({ attribute: false }) settings: KioskSettings | undefined;
  /** How many people are inside. */
  @property({ type: Number }) inside = 0;
  /** What is being waited for, in words; empty when the check runs. */
  @property() waiting = '';
  /** Whether a tap still brings something: sound, the whole screen. */
  @property({ type: Boolean }) taps = false;
  /** Nobody has come for a while. */
  @property({ type: Boolean, reflect: true }) dim = false;
  @state() private _logo = '';
  readonly #logo = new Logo((address) => {
    this._logo = address;
  });
  readonly #locale = new Localized(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#logo.show('');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('settings')) this.#logo.show(this.settings?.logo ?? '');
  }

  override render(): TemplateResult | typeof nothing {
    const { settings } = this;
    if (settings === undefined) return nothing;
    const { kiosk } = this.#locale.texts;
    const greeting = settings.greeting === '' ? kiosk.greeting : settings.greeting;
    return html`
      <div class="top">
        ${this._logo === '' ? nothing : html`<img class="logo" src=${this._logo} alt="" />`}
      </div>
      <div class="middle">
        <face-drawing kind="mask"></face-drawing>
        <h2 class=${greeting.length > 24 ? 'long' : ''}>${greeting}</h2>
        <p class="invite">
          ${this.waiting !== '' ? this.waiting : settings.policy === 'count' ? kiosk.counting : kiosk.invite}
        </p>
      </div>
      <div class="bottom">
        <div class="signs">
          ${
            settings.occupancyLimit === 0
              ? nothing
              : html`<span class="inside"
                  ><line-icon .icon=${Users}></line-icon> ${kiosk.inside(
                    this.inside,
                    settings.occupancyLimit,
                  )}</span
                >`
          }
          <span>${kiosk.private}</span>
          ${
            this.taps
              ? html`<span class="tap"><line-icon .icon=${Hand}></line-icon>${kiosk.tap}</span>`
              : nothing
          }
        </div>
        ${settings.hasLanguages ? this.#languages() : nothing}
      </div>
    `;
  }

  #languages(): TemplateResult {
    return html`<div class="languages" role="group" aria-label=${this.#locale.texts.kiosk.language}>
      ${LANGUAGE_CODES.map(
        (code) =>
          html`<button
            class="button quiet"
            type="button"
            lang=${code}
            aria-pressed=${code === this.#locale.language ? 'true' : 'false'}
            @click=${() => this.#choose(code)}
          >
            ${LANGUAGES[code].name}
          </button>`,
      )}
    </div>`;
  }

  #choose(language: Language): void {
    const options = { detail: language, bubbles: true, composed: true };
    this.dispatchEvent(new CustomEvent<Language>('guest-language', options));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-idle': KioskIdle;
  }
}
