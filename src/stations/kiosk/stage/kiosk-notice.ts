import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Coffee } from 'lucide';
import '../../../ui/line-icon.ts';
import { Localized } from '../../../ui/localized.ts';
import { base } from '../../../ui/tokens.ts';

/** Says kindly to visitors that the check stands still, and in small print to staff why. */
@customElement('kiosk-notice')
export class KioskNotice extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        align-content: center;
        justify-items: center;
        gap: min(4vmin, 3dvh);
        padding: 6vmin;
        background: var(--page);
        color: var(--text);
        text-align: center;
      }
      line-icon {
        color: var(--accent);
        --icon-size: min(30vmin, 24dvh);
      }
      h2 {
        max-inline-size: 90vmin;
        font-size: clamp(2rem, 9vmin, 7rem);
        letter-spacing: -0.025em;
      }
      .help {
        max-inline-size: 80vmin;
        font-size: clamp(1.25rem, 4.6vmin, 3.5rem);
        line-height: 1.3;
        text-wrap: balance;
      }
      .cause {
        max-inline-size: var(--measure);
        padding-block-start: 3vmin;
        color: var(--text-quiet);
      }
    `,
  ];

  /** What happened, for staff. */
  @property() cause = '';
  /** What staff can do. */
  @property() way = '';
  readonly #locale = new Localized(this);

  override render(): TemplateResult {
    const { broken } = this.#locale.texts.kiosk;
    return html`
      <line-icon .icon=${Coffee}></line-icon>
      <h2>${broken.title}</h2>
      <p class="help">${broken.help}</p>
      <div class="cause">
        <p><strong>${this.cause}</strong></p>
        <p>${this.way}</p>
        <p>${broken.again}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-notice': KioskNotice;
  }
}
