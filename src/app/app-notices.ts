import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Check, X } from 'lucide';
import type { Updates } from '../services/updates/updates.ts';
import { Follow } from '../ui/follow.ts';
import '../ui/line-icon.ts';
import { Localized } from '../ui/localized.ts';
import { base, buttons } from '../ui/tokens.ts';

/**
 * Small notices at the foot of the window, which wait: a new version, and once that the app is stored
 * for use without a network. The live check is left in peace: there the header has a dot.
 */
@customElement('app-notices')
export class AppNotices extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      /* in the flow of the page, so that nothing lies under it for good */
      :host {
        position: sticky;
        inset-block-end: 0;
        z-index: 5;
        display: grid;
        justify-items: center;
        padding-inline: var(--space-4);
        pointer-events: none;
      }
      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: var(--space-1) var(--space-4);
        max-inline-size: 34rem;
        margin-block: var(--space-2) max(var(--space-4), env(safe-area-inset-bottom));
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius-large);
        background: var(--surface-raised);
        box-shadow: var(--shadow-raised);
        pointer-events: auto;
        animation: rise var(--calm) var(--ease);
      }
      .actions {
        display: flex;
        gap: var(--space-2);
      }
      .notice.applying {
        padding-inline-end: var(--space-5);
        min-block-size: var(--target-large);
      }
      .news {
        flex-wrap: nowrap;
        color: var(--text-quiet);
        font-size: var(--text-small);
      }
      .news line-icon {
        color: var(--mask-ink);
      }
      @keyframes rise {
        from {
          opacity: 0;
          translate: 0 0.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) updates: Updates | undefined;

  readonly #locale = new Localized(this);

  constructor() {
    super();
    new Follow(this, () => [this.updates]);
  }

  override render(): TemplateResult {
    return html`<div role="status">${this.#renderNotice()}</div>`;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    const { update: texts, app } = this.#locale.texts;
    const { updates } = this;
    if (updates === undefined) return nothing;
    if (updates.update === 'applying') {
      return html`<div class="notice applying">${texts.applying}</div>`;
    }
    if (updates.update === 'offered') {
      return html`<div class="notice" data-notice="update">
        <span>${texts.offered}</span>
        <span class="actions">
          <button class="button quiet" type="button" @click=${() => updates.postpone()}>
            ${texts.later}
          </button>
          <button class="button primary" type="button" @click=${() => updates.apply()}>
            ${texts.apply}
          </button>
        </span>
      </div>`;
    }
    if (!updates.isOfflineNews) return nothing;
    return html`<div class="notice news" data-notice="offline">
      <span><line-icon .icon=${Check}></line-icon> ${texts.offlineReady}</span>
      <button
        class="button quiet round"
        type="button"
        aria-label=${app.close}
        @click=${() => updates.readNews()}
      >
        <line-icon .icon=${X}></line-icon>
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-notices': AppNotices;
  }
}
