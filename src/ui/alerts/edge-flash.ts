import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { VerdictKind } from '../../core/verdict.ts';
import '../verdict-mark.ts';

/** Something to flash for; another object flashes anew. */
export interface Flash {
  readonly kind: VerdictKind;
}

/** One fade: far from three flashes a second, which could cause a seizure (WCAG 2.3.1). */
const FADE_MS = 1600;

/**
 * A glow round the edge of the screen, once for each new `flash`: in the verdict's colour, with the
 * line of its box and its mark at both sides, since a colour alone tells not everybody. Where less
 * motion is wished it stands still and goes.
 */
@customElement('edge-flash')
export class EdgeFlash extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      inset: 0;
      z-index: 5;
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding-inline: var(--space-3);
      border: 0.75rem double var(--fill);
      box-shadow: inset 0 0 4rem 0.5rem var(--fill);
      opacity: 0;
      pointer-events: none;
      --fill: var(--no-mask-fill);
      --icon-size: 3rem;
    }
    :host([data-kind='incorrect']) {
      border-style: dashed;
      border-width: 0.5rem;
      --fill: var(--incorrect-fill);
    }
  `;

  @property({ attribute: false }) flash: Flash | undefined;

  override render(): TemplateResult {
    const kind = this.flash?.kind ?? 'no_mask';
    return html`<verdict-mark .verdict=${kind}></verdict-mark
      ><verdict-mark .verdict=${kind}></verdict-mark>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { flash } = this;
    if (!changed.has('flash') || flash === undefined) return;
    this.dataset['kind'] = flash.kind;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const earlier of this.getAnimations()) earlier.cancel();
    this.animate(
      { opacity: isStill ? [0.8, 0.8] : [0, 1, 0.7, 0] },
      { duration: FADE_MS, easing: isStill ? 'linear' : 'ease-out' },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'edge-flash': EdgeFlash;
  }
}
