import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { LockKeyhole, Minus, Plus, X } from 'lucide';
import type { KioskLock } from '../../../services/kiosk/kiosk-lock.ts';
import '../../../ui/line-icon.ts';
import { Localized } from '../../../ui/localized.ts';
import { base, buttons, dialogs } from '../../../ui/tokens.ts';
import { afterWhile, onLongPress } from './long-press.ts';
import './pin-pad.ts';

/** Where staff may go from the kiosk: the detail of its `navigate` event. */
interface Way {
  readonly screen: 'kiosk-settings' | 'first';
}

/** A dialog that nobody touches closes after this long: staff are called away. */
const FORGOTTEN_MS = 60_000;
const SECOND_MS = 1000;

/**
 * The way of staff out of a kiosk: a small sign in the corner or a long press anywhere, the PIN where
 * one is set, then what they may do. It fires `moved` with how many people more are inside, and `navigate`.
 */
@customElement('kiosk-staff')
export class KioskStaff extends LitElement {
  static override styles = [
    base,
    buttons,
    dialogs,
    css`
      .button.corner {
        color: inherit;
        opacity: 0.55;
      }
      .button.corner:is(:hover, :focus-visible) {
        background: none;
        outline-color: currentcolor;
        opacity: 1;
      }
      dialog {
        inline-size: min(24rem, calc(100vi - 2rem));
        padding: var(--space-4);
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding-inline-start: var(--space-2);
      }
      h2 {
        font-size: var(--text-large);
      }
      .panel {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-2);
      }
      .inside {
        display: flex;
        align-items: center;
        justify-content: space-between;
        font-size: var(--text-large);
        font-variant-numeric: tabular-nums;
      }
      small {
        display: block;
        padding: var(--space-2);
        color: var(--text-quiet);
        font-size: var(--text-small);
      }
    `,
  ];

  @property({ attribute: false }) lock: KioskLock | undefined;
  @property({ type: Number }) inside = 0;
  @property({ type: Number }) limit = 0;
  /** How the settings on the server stand, in words. */
  @property() configuration = '';
  @state() private _stage: 'closed' | 'pin' | 'panel' = 'closed';
  @state() private _message = '';
  @state() private _isBusy = false;
  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #locale = new Localized(this);
  #forgetting: ReturnType<typeof setTimeout> | undefined;
  #waiting: ReturnType<typeof setInterval> | undefined;
  #endPresses: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endPresses = onLongPress(document, () => this.#pressed(), afterWhile);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endPresses?.();
    this.#close();
  }

  override render(): TemplateResult {
    const { kiosk, app } = this.#locale.texts;
    return html`
      <button
        class="corner button quiet round"
        type="button"
        aria-label=${kiosk.staff.open}
        @click=${this.#open}
      >
        <line-icon .icon=${LockKeyhole}></line-icon>
      </button>
      <dialog
        ${ref(this.#dialog)}
        aria-labelledby="title"
        @close=${this.#close}
        @pointerdown=${this.#remember}
        @keydown=${this.#remember}
      >
        <header>
          <h2 id="title">${kiosk.staff.open}</h2>
          <button
            class="button quiet round"
            type="button"
            aria-label=${app.close}
            @click=${this.#close}
          >
            <line-icon .icon=${X}></line-icon>
          </button>
        </header>
        ${this._stage === 'pin' ? this.#pin() : this._stage === 'panel' ? this.#panel() : nothing}
      </dialog>
    `;
  }

  protected override updated(): void {
    const dialog = this.#dialog.value;
    if (this._stage !== 'closed' && dialog?.open === false) dialog.showModal();
    if (this._stage === 'closed' && dialog?.open === true) dialog.close();
  }

  #pin(): TemplateResult {
    return html`<pin-pad
        .message=${this._message}
        ?disabled=${this._isBusy}
        @enter=${this.#entered}
      ></pin-pad>
      <small>${this.#locale.texts.kiosk.staff.forgotten}</small>`;
  }

  #panel(): TemplateResult {
    const { kiosk } = this.#locale.texts;
    const { staff } = kiosk;
    return html`<div class="panel">
      ${
        this.limit === 0
          ? nothing
          : html`<div class="inside">
              ${this.#mover(staff.fewer, Minus, -1)}
              <span role="status">${kiosk.inside(this.inside, this.limit)}</span>
              ${this.#mover(staff.more, Plus, 1)}
            </div>`
      }
      <button
        class="button primary"
        type="button"
        @click=${() => this.#leave({ screen: 'kiosk-settings' })}
      >
        ${staff.settings}
      </button>
      <button
        class="button secondary"
        type="button"
        @click=${() => this.#leave({ screen: 'first' })}
      >
        ${staff.quit}
      </button>
      <small>${this.configuration}</small>
    </div>`;
  }

  #mover(label: string, icon: typeof Plus, by: number): TemplateResult {
    const move = (): boolean =>
      this.dispatchEvent(new CustomEvent<number>('moved', { detail: by }));
    return html`<button
      class="button secondary round"
      type="button"
      aria-label=${label}
      @click=${move}
    >
      <line-icon .icon=${icon}></line-icon>
    </button>`;
  }

  #pressed(): void {
    if (this._stage === 'closed') this.#open();
  }

  #open(): void {
    this._stage = this.lock?.hasPin === true ? 'pin' : 'panel';
    this.#remember();
    this.#showWait();
  }

  readonly #close = (): void => {
    this._stage = 'closed';
    clearTimeout(this.#forgetting);
    clearInterval(this.#waiting);
  };

  readonly #remember = (): void => {
    clearTimeout(this.#forgetting);
    this.#forgetting = setTimeout(this.#close, FORGOTTEN_MS);
  };

  async #entered({ detail }: CustomEvent<string>): Promise<void> {
    this._isBusy = true;
    const answer = await this.lock?.try(detail);
    this._isBusy = false;
    // closed meanwhile: an answer that comes now opens nothing
    if (this._stage !== 'pin') return;
    if (answer?.kind === 'right') this._stage = 'panel';
    else if (answer?.kind === 'wrong') {
      this._message = this.#locale.texts.kiosk.staff.wrong(answer.left);
    } else this.#showWait();
  }

  /** Counts the wait down, second by second. */
  #showWait(): void {
    clearInterval(this.#waiting);
    const show = (): void => {
      const seconds = Math.ceil((this.lock?.restMs ?? 0) / SECOND_MS);
      this._isBusy = seconds > 0;
      this._message = seconds > 0 ? this.#locale.texts.kiosk.staff.wait(seconds) : '';
      if (seconds === 0) clearInterval(this.#waiting);
    };
    this.#waiting = setInterval(show, SECOND_MS);
    show();
  }

  #leave(detail: Way): void {
    this.lock?.open();
    this.#close();
    this.dispatchEvent(new CustomEvent('navigate', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-staff': KioskStaff;
  }
}
