import type { SVGTemplateResult, TemplateResult } from 'lit';
import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MaskClass } from '../core/verdict.ts';

/** How far down the mask sits, in units of the drawing. */
const MASK_SHIFT: Readonly<Record<MaskClass, number | undefined>> = {
  mask: 0,
  incorrect: 11,
  no_mask: undefined,
};

/** The drawing of a person who wears a mask properly, none, or under the nose. Decoration. */
@customElement('face-drawing')
export class FaceDrawing extends LitElement {
  static override styles = css`
    :host {
      display: block;
      aspect-ratio: 1;
      overflow: hidden;
      border-radius: var(--radius-large);
      background: var(--mask-soft);
      --ink: var(--drawing-mask);
    }
    :host([kind='no_mask']) {
      background: var(--no-mask-soft);
      --ink: var(--drawing-no-mask);
    }
    :host([kind='incorrect']) {
      background: var(--incorrect-soft);
      --ink: var(--drawing-incorrect);
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: var(--ink);
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .skin {
      fill: var(--drawing-skin);
    }
    .hair,
    .eye {
      fill: var(--ink);
    }
    .eye {
      stroke: none;
    }
    .coat {
      fill: var(--ink);
      fill-opacity: 0.28;
      stroke: none;
    }
    .cloth {
      fill: var(--drawing-cloth);
    }
    .pleat {
      stroke-opacity: 0.55;
    }
  `;

  @property({ reflect: true }) kind: MaskClass = 'mask';

  override render(): TemplateResult {
    const shift = MASK_SHIFT[this.kind];
    return html`<svg viewBox="0 0 96 96" aria-hidden="true">
      <path class="coat" d="M8 100c2-13 16-16 29-19h22c13 3 27 6 29 19Z" />
      <path class="skin" d="M38 74v10q10 8 20 0V74" />
      <path class="skin" d="M26 44q-5-2-5 4t6 7m43-11q5-2 5 4t-6 7" />
      <path class="skin" d="M25 43C25 27 35 18 48 18s23 9 23 25c0 20-10 37-23 37S25 63 25 43Z" />
      <path
        class="hair"
        d="M25 43C21 24 34 14 49 14s26 11 22 29c-3-9-9-13-17-14-11-1-22 3-29 14Z"
      />
      <circle class="eye" cx="39" cy="46" r="2.6" />
      <circle class="eye" cx="57" cy="46" r="2.6" />
      <path d="M48 48l-3 9.5h4.5" />
      <path d="M41 67.5q7 3.5 14 0" />
      ${shift === undefined ? nothing : renderMask(shift)}
    </svg>`;
  }
}

function renderMask(shift: number): SVGTemplateResult {
  return svg`<g transform="translate(0 ${shift})">
    <path d="M28 56Q24 52 23 ${48 - shift}M68 56Q72 52 73 ${48 - shift}" />
    <path class="cloth" d="M27.5 55.5Q38 54 48 51q10 3 20.5 4.5-1 12-5.5 17-6 7.5-15 7.5t-15-7.5q-4.5-5-5.5-17Z" />
    <path class="pleat" d="M34 62.5q14 3.5 28 0M36.5 69.5q11.5 3 23 0" />
  </g>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'face-drawing': FaceDrawing;
  }
}
