import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Download, Share } from 'lucide';
import type { Install } from '../../services/install.ts';
import { Follow } from '../../ui/follow.ts';
import '../../ui/line-icon.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons } from '../../ui/tokens.ts';

/** A button that installs the app, or a hint how to do it; nothing where neither helps. */
@customElement('install-offer')
export class InstallOffer extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      details {
        max-inline-size: 20rem;
      }
      summary {
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      details p {
        padding: var(--space-2) var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) install: Install | undefined;

  readonly #locale = new Localized(this);

  constructor() {
    super();
    new Follow(this, () => [this.install]);
  }

  override render(): TemplateResult | typeof nothing {
    const { install: texts } = this.#locale.texts;
    switch (this.install?.state) {
      case 'offered':
        return html`<button
          class="button quiet"
          type="button"
          @click=${() => this.install?.prompt()}
        >
          <line-icon .icon=${Download}></line-icon>${texts.button}
        </button>`;
      case 'by_hand':
        return html`<details>
          <summary class="button quiet">
            <line-icon .icon=${Share}></line-icon>${texts.iosTitle}
          </summary>
          <p>${texts.iosHelp}</p>
        </details>`;
      case 'installed':
      case 'none':
      case undefined:
        return nothing;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'install-offer': InstallOffer;
  }
}
