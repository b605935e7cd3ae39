import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { VerdictKind } from '../core/verdict.ts';
import { base } from './tokens.ts';
import './verdict-mark.ts';

/**
 * The verdict on everybody in view, readable from two metres and told to screen readers whenever it
 * changes. The element that shows it carries `data-verdict`.
 */
@customElement('verdict-banner')
export class VerdictBanner extends LitElement {
  static override styles = [
    base,
    css`
      .banner {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: 0.25em;
        min-block-size: 1.9em;
        padding: 0.25em max(var(--space-2), env(safe-area-inset-left)) 0.25em
          max(var(--space-2), env(safe-area-inset-right));
        background: var(--fill);
        color: var(--on-fill);
        font-size: max(2.5rem, var(--text-verdict));
        font-weight: var(--weight-strong);
        line-height: 1.1;
        letter-spacing: -0.02em;
        text-align: center;
        text-wrap: balance;
        overflow-wrap: anywhere;
        transition: background-color var(--calm) var(--ease);
        --fill: var(--surface-raised);
        --on-fill: var(--text);
        --icon-size: 1.05em;
      }
      .banner[data-verdict='mask'] {
        --fill: var(--mask-fill);
        --on-fill: var(--mask-on-fill);
      }
      .banner[data-verdict='no_mask'] {
        --fill: var(--no-mask-fill);
        --on-fill: var(--no-mask-on-fill);
      }
      .banner[data-verdict='incorrect'] {
        --fill: var(--incorrect-fill);
        --on-fill: var(--incorrect-on-fill);
      }
      .banner[data-verdict='unsure'] {
        --fill: var(--unsure-fill);
        --on-fill: var(--unsure-on-fill);
      }
      .banner[data-verdict='none'] {
        font-weight: var(--weight-medium);
      }
    `,
  ];

  /** What is said; `none` while nobody is there or nothing is looked at. */
  @property() verdict: VerdictKind | 'none' = 'none';
  /** The words for it, in the language in use. */
  @property() text = '';

  override render(): TemplateResult {
    return html`
      <div class="banner" role="status" aria-live="polite" data-verdict=${this.verdict}>
        ${
          this.verdict === 'none'
            ? nothing
            : html`<verdict-mark .verdict=${this.verdict} inverted></verdict-mark>`
        }
        <span>${this.text}</span>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verdict-banner': VerdictBanner;
  }
}
