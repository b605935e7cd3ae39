import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Check, Delete } from 'lucide';
import '../../../ui/line-icon.ts';
import { Localized } from '../../../ui/localized.ts';
import { base, buttons } from '../../../ui/tokens.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const LEAST_DIGITS = 4;
const MOST_DIGITS = 8;

/**
 * Keys to enter a PIN by hand or keyboard; what was entered is never shown. It fires `enter` with
 * the digits as its detail, and is empty again.
 */
@customElement('pin-pad')
export class PinPad extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: var(--space-4);
      }
      .dots {
        min-block-size: 1.5em;
        font-size: 1.5rem;
        letter-spacing: 0.35em;
        padding-inline-start: 0.35em;
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(3, var(--target-large));
        gap: var(--space-3);
        direction: ltr;
      }
      .keys .button {
        block-size: var(--target-large);
        padding: 0;
        font-size: var(--text-title);
      }
      .message {
        min-block-size: 3em;
        max-inline-size: 18rem;
        color: var(--no-mask-ink);
        text-align: center;
        text-wrap: balance;
      }
    `,
  ];

  /** Nothing can be entered for now. */
  @property({ type: Boolean }) disabled = false;
  /** What is said under the keys. */
  @property() message = '';
  @state() private _digits = '';
  readonly #locale = new Localized(this);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#pressed);
    this._digits = '';
  }

  override render(): TemplateResult {
    const { app, kiosk } = this.#locale.texts;
    const { staff } = kiosk;
    const { length } = this._digits;
    return html`
      <p class="dots" role="img" aria-label=${app.joins.pair(staff.enter, String(length))}>
        ${'•'.repeat(length)}
      </p>
      <div class="keys" role="group" aria-label=${staff.enter}>
        ${DIGITS.map((digit) => this.#key(digit))}
        <button
          class="button quiet"
          type="button"
          aria-label=${staff.erase}
          ?disabled=${this.disabled}
          @click=${this.#erase}
        >
          <line-icon .icon=${Delete}></line-icon>
        </button>
        ${this.#key('0')}
        <button
          class="button primary"
          type="button"
          aria-label=${staff.done}
          ?disabled=${this.disabled || length < LEAST_DIGITS}
          @click=${this.#enter}
        >
          <line-icon .icon=${Check}></line-icon>
        </button>
      </div>
      <p class="message" role="status">${this.message}</p>
    `;
  }

  #key(digit: string): TemplateResult {
    return html`<button
      class="button secondary"
      type="button"
      ?disabled=${this.disabled}
      @click=${() => this.#add(digit)}
    >
      ${digit}
    </button>`;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (/^\d$/.test(event.key)) this.#add(event.key);
    else if (event.key === 'Backspace') this.#erase();
    // on a key of this pad, Enter presses that key
    else if (event.key !== 'Enter' || event.composedPath()[0] instanceof HTMLButtonElement) return;
    else this.#enter();
    event.preventDefault();
  };

  #add(digit: string): void {
    if (!this.disabled && this._digits.length < MOST_DIGITS) this._digits += digit;
  }

  #erase(): void {
    this._digits = this._digits.slice(0, -1);
  }

  #enter(): void {
    const detail = this._digits;
    if (this.disabled || detail.length < LEAST_DIGITS) return;
    this._digits = '';
    this.dispatchEvent(new CustomEvent<string>('enter', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pin-pad': PinPad;
  }
}
