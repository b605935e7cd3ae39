import type { IconNode } from 'lucide';
import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A line icon of Lucide in the colour and, by default, 1.25 times the size of the text round it:
 * `<line-icon .icon=${Camera}>`, with `import { Camera } from 'lucide'`. It is decoration: the
 * button or text beside it says what it means. Drawn node by node, since the policy of the app
 * takes no markup from strings.
 */
@customElement('line-icon')
export class LineIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: var(--icon-size, 1.25em);
      block-size: var(--icon-size, 1.25em);
      vertical-align: -0.25em;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: currentcolor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    :host([directional]:dir(rtl)) svg {
      scale: -1 1;
    }
  `;

  @property({ attribute: false }) icon: IconNode = [];
  /** It points along the line, so it is mirrored where lines run from the right. */
  @property({ type: Boolean, reflect: true }) directional = false;

  override render(): TemplateResult {
    const shapes = this.icon.map(([tag, attributes]) => {
      const shape = document.createElementNS(SVG, tag);
      for (const [name, value] of Object.entries(attributes)) {
        shape.setAttribute(name, String(value));
      }
      return shape;
    });
    return html`<svg viewBox="0 0 24 24" aria-hidden="true">${shapes}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'line-icon': LineIcon;
  }
}
