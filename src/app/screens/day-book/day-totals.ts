import type { TemplateResult } from 'lit';
import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Tally } from '../../../core/day-book/tally.ts';
import { countOf, EMPTY_TALLY, properShareOf } from '../../../core/day-book/tally.ts';
import { CLASSES } from '../../../core/verdict.ts';
import { Localized } from '../../../ui/localized.ts';
import { base } from '../../../ui/tokens.ts';
import '../../../ui/verdict-mark.ts';

/** A day in four numbers: the share with a proper mask, as large as it goes, and who makes it up. */
@customElement('day-totals')
export class DayTotals extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        container-type: inline-size;
        font-variant-numeric: tabular-nums;
      }
      .share {
        display: grid;
        gap: var(--space-2);
      }
      .share strong {
        font-size: clamp(4.5rem, 30cqi, 9rem);
        font-weight: var(--weight-strong);
        line-height: 0.95;
        letter-spacing: -0.05em;
      }
      .share span {
        color: var(--text-quiet);
        font-size: var(--text-large);
        line-height: 1.3;
        text-wrap: balance;
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: 0.75rem;
        margin-block: var(--space-5);
        border-radius: var(--radius-round);
      }
      :host(:dir(rtl)) svg {
        scale: -1 1;
      }
      .mask {
        fill: var(--mask-fill);
      }
      .no_mask {
        fill: var(--no-mask-fill);
      }
      .incorrect {
        fill: var(--incorrect-fill);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--space-3);
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--space-1);
        justify-items: start;
        align-content: start;
      }
      li verdict-mark {
        --icon-size: 1.75rem;
      }
      li strong {
        font-size: var(--text-title);
        font-weight: var(--weight-strong);
        line-height: 1.2;
      }
      li span {
        color: var(--text-quiet);
        font-size: var(--text-small);
        line-height: 1.3;
      }
      .nobody {
        color: var(--text-quiet);
        font-size: var(--text-title);
        text-wrap: balance;
      }
      @media (forced-colors: active) {
        rect {
          stroke: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) tally: Tally = EMPTY_TALLY;

  readonly #locale = new Localized(this);

  override render(): TemplateResult {
    const { dayBook, verdicts } = this.#locale.texts;
    const share = properShareOf(this.tally);
    if (share === undefined) return html`<p class="nobody">${dayBook.noneToday}</p>`;
    const percent = new Intl.NumberFormat(this.#locale.language, { style: 'percent' });
    const count = new Intl.NumberFormat(this.#locale.language);
    return html`<p class="share">
        <strong>${percent.format(share)}</strong> <span>${dayBook.properShare}</span>
      </p>
      ${this.#proportions()}
      <ul>
        ${CLASSES.map(
          (kind) =>
            html`<li>
              <verdict-mark .verdict=${kind}></verdict-mark>
              <strong>${count.format(this.tally[kind])}</strong> <span>${verdicts[kind]}</span>
            </li>`,
        )}
      </ul>`;
  }

  /** The numbers below say the same in words. */
  #proportions(): TemplateResult {
    const all = countOf(this.tally);
    let from = 0;
    return html`<svg aria-hidden="true">
      ${CLASSES.map((kind) => {
        const width = (this.tally[kind] / all) * 100;
        const rect = svg`<rect class=${kind} x="${from}%" width="${width}%" height="100%" />`;
        from += width;
        return rect;
      })}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'day-totals': DayTotals;
  }
}
