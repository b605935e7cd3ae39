import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { BellRing, Check } from 'lucide';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import '../../../ui/line-icon.ts';
import { Localized, LocalizedBy } from '../../../ui/localized.ts';
import { base, buttons } from '../../../ui/tokens.ts';
import type { Raised } from '../watch.ts';
import { alertTextOf } from './alert-text.ts';

/** The alerts that nobody has taken away yet; an event `dismiss` carries the number of one. */
@customElement('wall-alerts')
export class WallAlerts extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      ul {
        display: grid;
        gap: var(--space-2);
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-3);
        padding-block: var(--space-2);
        padding-inline: var(--space-3) var(--space-2);
        border-radius: var(--radius-small);
        background: var(--no-mask-soft);
        --icon-size: 1.5rem;
      }
      li > line-icon {
        color: var(--no-mask-ink);
      }
      li strong {
        display: block;
        line-height: 1.25;
      }
      time {
        color: var(--text-quiet);
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
      }
      .button {
        padding-inline: var(--space-3);
        color: var(--text);
        --icon-size: 1.25em;
      }
    `,
  ];

  @property({ attribute: false }) raised: readonly Raised[] = [];
  /** What people call a feed. */
  @property({ attribute: false }) nameOf: (feed: string) => string = (feed) => feed;

  readonly #words = new LocalizedBy(this, watchTexts);
  readonly #locale = new Localized(this);

  override render(): TemplateResult {
    const { wall } = this.#words.texts;
    const clock = new Intl.DateTimeFormat(this.#locale.language, { timeStyle: 'short' });
    return html`<div role="log" aria-label=${wall.alerts.title}>
      <ul>
        ${repeat(
          this.raised,
          ({ number }) => number,
          (alert) =>
            html`<li data-rule=${alert.rule.kind}>
              <line-icon .icon=${BellRing}></line-icon>
              <span>
                <strong>${alertTextOf(alert, wall, this.nameOf)}</strong>
                <time datetime=${new Date(alert.at).toISOString()}>${clock.format(alert.at)}</time>
              </span>
              <button class="button secondary" type="button" @click=${() => this.#dismiss(alert)}>
                <line-icon .icon=${Check}></line-icon>${wall.alerts.dismiss}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #dismiss({ number }: Raised): void {
    this.dispatchEvent(new CustomEvent<number>('dismiss', { detail: number }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wall-alerts': WallAlerts;
  }
}
