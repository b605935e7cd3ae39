import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Users } from 'lucide';
import { CLASSES } from '../../core/verdict.ts';
import '../../ui/line-icon.ts';
import { Localized } from '../../ui/localized.ts';
import { base } from '../../ui/tokens.ts';
import '../../ui/verdict-mark.ts';
import type { Tally } from './passings.ts';

/** What stands in the upper corners of the picture: that the camera is on, and how many there are. */
@customElement('guard-signs')
export class GuardSigns extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        align-items: start;
        justify-content: space-between;
        gap: var(--space-2);
        color: var(--stage-text);
        pointer-events: none;
      }
      .sign {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: 2rem;
        padding: var(--space-1) var(--space-3);
        border-radius: 1rem;
        background: var(--stage-veil);
        font-size: var(--text-small);
        font-weight: var(--weight-medium);
        line-height: 1.25;
      }
      .count {
        flex: none;
        gap: var(--space-1);
        font-size: var(--text-body);
        font-variant-numeric: tabular-nums;
      }
      .counts {
        display: grid;
        flex: none;
        justify-items: end;
        gap: var(--space-2);
      }
      .tally {
        gap: var(--space-1) var(--space-2);
        font-variant-numeric: tabular-nums;
        --icon-size: 1.1em;
      }
      .dot {
        flex: none;
        inline-size: 0.625rem;
        block-size: 0.625rem;
        border: 2px solid var(--stage-text-quiet);
        border-radius: var(--radius-round);
      }
      .on .dot {
        border-color: var(--stage-live);
        background: var(--stage-live);
      }
    `,
  ];

  /** Whether the camera is on. */
  @property({ type: Boolean }) on = false;
  /** How many people are in view; absent while nothing is looked at. */
  @property({ attribute: false }) people: number | undefined;
  /** How many passed since the start; only in memory, gone with the screen. */
  @property({ attribute: false }) tally: Tally | undefined;
  readonly #locale = new Localized(this);

  override render(): TemplateResult {
    const { live } = this.#locale.texts;
    return html`<p class="sign ${this.on ? 'on' : ''}">
        <span class="dot" aria-hidden="true"></span>${this.on ? live.cameraOn : live.cameraOff}
      </p>
      ${
        this.people === undefined
          ? nothing
          : html`<div class="counts">
              <p class="sign count">
                <line-icon .icon=${Users}></line-icon>
                <span aria-hidden="true">${this.people}</span>
                <span class="visually-hidden">${live.people(this.people)}</span>
              </p>
              ${this.#tally()}
            </div>`
      }`;
  }

  #tally(): TemplateResult | typeof nothing {
    const { app, live, verdicts } = this.#locale.texts;
    const { tally } = this;
    if (tally === undefined || CLASSES.every((name) => tally[name] === 0)) return nothing;
    const words = CLASSES.map((name) => `${verdicts[name]} ${tally[name]}`).join(', ');
    return html`<p class="sign tally" title=${live.sinceStart}>
      <span class="visually-hidden">${app.joins.pair(live.sinceStart, words)}</span>
      ${CLASSES.map(
        (name) =>
          html`<verdict-mark .verdict=${name}></verdict-mark
            ><span aria-hidden="true">${tally[name]}</span>`,
      )}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guard-signs': GuardSigns;
  }
}
