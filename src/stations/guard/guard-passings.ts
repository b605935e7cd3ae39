import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Localized } from '../../ui/localized.ts';
import { base } from '../../ui/tokens.ts';
import '../../ui/verdict-mark.ts';
import type { Passing } from './passings.ts';
import { oppositeOf, verdictOf } from './passings.ts';

/** What a tap on a passing says: the detail of a `correct` event. */
export interface Correction extends Pick<Passing, 'id'> {
  /** What it was; absent to take a correction back. */
  readonly verdict: ReturnType<typeof oppositeOf>;
}

/** Those who have passed last, newest first, each corrected by one tap and taken back by another. */
@customElement('guard-passings')
export class GuardPassings extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        min-inline-size: 0;
        color: var(--stage-text);
      }
      ul {
        display: flex;
        gap: var(--space-2);
        padding: var(--space-2) max(var(--space-3), env(safe-area-inset-right)) var(--space-1)
          max(var(--space-3), env(safe-area-inset-left));
        overflow-x: auto;
        list-style: none;
        scrollbar-width: none;
      }
      li {
        flex: none;
      }
      button {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        inline-size: 100%;
        min-block-size: var(--target);
        padding: var(--space-1) var(--space-3) var(--space-1) var(--space-2);
        border: 1.5px solid var(--stage-line);
        border-radius: var(--radius-round);
        background: none;
        color: inherit;
        font: var(--weight) var(--text-small) / 1.3 var(--font);
        text-align: start;
        cursor: pointer;
        touch-action: manipulation;
        --icon-size: 1.5rem;
      }
      button:hover,
      .corrected {
        background: var(--stage-line);
      }
      button:focus-visible {
        outline-color: var(--stage-text);
        outline-offset: -3px;
        border-radius: var(--radius-round);
      }
      .time {
        color: var(--stage-text-quiet);
        font-variant-numeric: tabular-nums;
      }
      .act {
        display: block;
        font-weight: var(--weight-strong);
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      @media (orientation: landscape) and (max-height: 34rem),
        (orientation: landscape) and (min-width: 60rem) {
        ul {
          display: grid;
          grid-template-columns: minmax(0, 1fr);
          max-block-size: inherit;
          padding: var(--space-2);
          overflow: hidden auto;
        }
        button {
          border-radius: var(--radius);
        }
      }
    `,
  ];

  @property({ attribute: false }) passings: readonly Passing[] = [];
  readonly #locale = new Localized(this);

  override render(): TemplateResult | typeof nothing {
    if (this.passings.length === 0) return nothing;
    return html`<ul aria-label=${this.#locale.texts.guard.passed}>
      ${repeat(
        this.passings,
        ({ id }) => id,
        (passing) => html`<li>${this.#chip(passing)}</li>`,
      )}
    </ul>`;
  }

  #chip(passing: Passing): TemplateResult {
    const { guard, verdicts } = this.#locale.texts;
    const verdict = verdictOf(passing);
    const opposite = oppositeOf(passing);
    const act =
      opposite === undefined ? guard.takeBack : opposite === 'mask' ? guard.wasFine : guard.wasNot;
    return html`<button
      class=${opposite === undefined ? 'corrected' : ''}
      @click=${() => this.#correct({ id: passing.id, verdict: opposite })}
    >
      <verdict-mark .verdict=${verdict}></verdict-mark>
      <span
        >${verdicts[verdict]}
        <span class="time"
          >${opposite === undefined ? guard.corrected : this.#timeOf(passing)}</span
        >
        <span class="act">${act}</span></span
      >
    </button>`;
  }

  #timeOf({ atMs }: Passing): string {
    return new Intl.DateTimeFormat(this.#locale.language, { timeStyle: 'short' }).format(
      performance.timeOrigin + atMs,
    );
  }

  #correct(detail: Correction): void {
    this.dispatchEvent(new CustomEvent<Correction>('correct', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guard-passings': GuardPassings;
  }
}
