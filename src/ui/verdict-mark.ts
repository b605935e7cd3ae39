import type { SVGTemplateResult, TemplateResult } from 'lit';
import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { VerdictKind } from '../core/verdict.ts';

/** Outline and sign of each verdict in a square of 32: four shapes nobody confuses without colour. */
const MARKS: Readonly<Record<VerdictKind, SVGTemplateResult>> = {
  mask: svg`<circle class="fill" cx="16" cy="16" r="15" /><path class="sign" d="m9 16.5 5 5 9-10.5" />`,
  no_mask: svg`<path class="fill" d="M10 1.5h12L30.5 10v12L22 30.5H10L1.5 22V10Z" /><path class="sign" d="m11 11 10 10m0-10L11 21" />`,
  incorrect: svg`<path class="fill" d="M13.4 3.2a3 3 0 0 1 5.2 0l12 21.8a3 3 0 0 1-2.6 4.5H4A3 3 0 0 1 1.4 25Z" /><path class="sign" d="M16 11.5v7.5m0 5v.01" />`,
  unsure: svg`<rect class="fill" x="2" y="2" width="28" height="28" rx="7" /><path class="sign" d="M11.8 12.3c.4-2.3 2-3.8 4.3-3.8 2.5 0 4.4 1.6 4.4 3.9 0 3-4.4 3.6-4.4 6.6m0 4.5v.01" />`,
};

/**
 * The mark of a verdict: its shape, colour and sign, as large as the text round it. Decoration by
 * default; with `label` it is an image of that name.
 */
@customElement('verdict-mark')
export class VerdictMark extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: var(--icon-size, 1.25em);
      block-size: var(--icon-size, 1.25em);
      vertical-align: -0.25em;
      --fill: var(--unsure-fill);
      --on-fill: var(--unsure-on-fill);
    }
    :host([verdict='mask']) {
      --fill: var(--mask-fill);
      --on-fill: var(--mask-on-fill);
    }
    :host([verdict='no_mask']) {
      --fill: var(--no-mask-fill);
      --on-fill: var(--no-mask-on-fill);
    }
    :host([verdict='incorrect']) {
      --fill: var(--incorrect-fill);
      --on-fill: var(--incorrect-on-fill);
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
    .fill {
      fill: var(--fill);
    }
    .sign {
      fill: none;
      stroke: var(--on-fill);
      stroke-width: 3.4;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    :host([inverted]) .fill {
      fill: var(--on-fill);
    }
    :host([inverted]) .sign {
      stroke: var(--fill);
    }
  `;

  @property({ reflect: true }) verdict: VerdictKind = 'unsure';
  /** Sign and shape change colours, for a mark that stands on its verdict's own fill. */
  @property({ type: Boolean, reflect: true }) inverted = false;
  /** Name for a screen reader; empty where a text beside the mark says the same. */
  @property() label = '';

  override render(): TemplateResult {
    const mark = MARKS[this.verdict];
    return this.label === ''
      ? html`<svg viewBox="0 0 32 32" aria-hidden="true">${mark}</svg>`
      : html`<svg viewBox="0 0 32 32" role="img" aria-label=${this.label}>${mark}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verdict-mark': VerdictMark;
  }
}
