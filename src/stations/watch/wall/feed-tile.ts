import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { RefreshCw, TriangleAlert } from 'lucide';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import type { FeedSettings } from '../../../services/watch/watch-settings.ts';
import type { Feed } from '../../../sources/feeds/feed.ts';
import { isGiving } from '../../../sources/feeds/feed.ts';
import '../../../ui/face-boxes.ts';
import { Follow } from '../../../ui/follow.ts';
import '../../../ui/line-icon.ts';
import '../../../ui/live-view.ts';
import { LocalizedBy } from '../../../ui/localized.ts';
import { base, buttons } from '../../../ui/tokens.ts';
import type { Watched } from '../watch.ts';
import { Countdown } from './countdown.ts';

/** One camera on the wall: its picture, who is in it, its name and how it stands. */
@customElement('feed-tile')
export class FeedTile extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        position: relative;
        overflow: hidden;
        container-type: size;
        min-block-size: 7.5rem;
        border-radius: var(--radius-small);
        background: #000;
        color: var(--stage-text);
      }
      live-view {
        position: absolute;
        inset: 0;
      }
      /* somebody without a proper mask is in view: seen from across the room */
      :host([alarming])::after {
        content: '';
        position: absolute;
        inset: 0;
        border: 0.375rem solid var(--no-mask-fill);
        border-radius: inherit;
        pointer-events: none;
      }
      :host([alarming='incorrect'])::after {
        border-color: var(--incorrect-fill);
        border-style: dashed;
      }
      .foot {
        position: absolute;
        inset-inline: 0;
        inset-block-end: 0;
        display: flex;
        align-items: center;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-3);
        background: linear-gradient(transparent, rgb(0 0 0 / 78%) 45%);
        font-size: var(--text-small);
      }
      .name {
        overflow: hidden;
        flex: 1;
        font-weight: var(--weight-strong);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .state {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        flex: none;
      }
      .state::before {
        content: '';
        inline-size: 0.625rem;
        block-size: 0.625rem;
        border-radius: var(--radius-round);
        background: var(--stage-text-quiet);
      }
      .state[data-state='live']::before {
        background: var(--stage-live);
      }
      .state[data-state='slow']::before {
        border-radius: 2px;
        background: var(--incorrect-fill);
      }
      .state[data-state='lost']::before {
        border-radius: 0;
        clip-path: polygon(50% 0, 100% 100%, 0 100%);
        background: #ff9d93;
      }
      .middle {
        position: absolute;
        inset: 0 0 2.25rem;
        display: grid;
        place-content: safe center;
        justify-items: center;
        gap: var(--space-1);
        overflow: auto;
        padding: var(--space-3);
        background: var(--stage-veil);
        text-align: center;
        text-wrap: balance;
        --icon-size: 1.5rem;
      }
      .middle line-icon {
        color: #ff9d93;
      }
      .quiet {
        color: var(--stage-text-quiet);
        font-size: var(--text-small);
      }
      .button {
        border-color: var(--stage-line);
        background: rgb(255 255 255 / 12%);
        color: var(--stage-text);
        font-size: var(--text-small);
        --icon-size: 1.25em;
      }
      .button line-icon {
        color: inherit;
      }
      .button:focus-visible {
        outline-color: var(--stage-text);
      }
      @container (max-height: 11rem) {
        .middle {
          font-size: var(--text-small);
          line-height: 1.25;
        }
        .middle {
          grid-template-columns: minmax(0, 1fr) auto;
          align-items: center;
          gap: var(--space-2);
          padding: var(--space-2);
          text-wrap: wrap;
        }
        .button {
          inline-size: 2.75rem;
          padding: 0;
        }
        .middle > line-icon,
        .middle .quiet {
          display: none;
        }
        .button span {
          display: none;
        }
      }
      @container (max-width: 14rem) {
        .people {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) settings: FeedSettings | undefined;
  @property({ attribute: false }) feed: Feed | undefined;
  @property({ attribute: false }) watched: Watched | undefined;

  readonly #words = new LocalizedBy(this, watchTexts);
  readonly #countdown = new Countdown(this, () =>
    this.feed?.state.kind === 'lost' ? this.feed.state.retryAtMs : undefined,
  );

  constructor() {
    super();
    new Follow(this, () => [this.feed]);
  }

  override render(): TemplateResult | typeof nothing {
    const { settings, feed, watched } = this;
    if (settings === undefined) return nothing;
    const { wall } = this.#words.texts;
    const kind = feed?.state.kind ?? 'idle';
    const hasPicture = feed !== undefined && isGiving(feed.state);
    return html`
      <live-view .picture=${feed?.view} .frame=${watched?.frame} ?dimmed=${!hasPicture}>
        <face-boxes
          .people=${hasPicture ? (watched?.people ?? []) : []}
          .frame=${watched?.frame}
          compact
        ></face-boxes>
      </live-view>
      ${this.#lost()}
      <div class="foot">
        <span class="name">${settings.name}</span>
        ${
          hasPicture && watched !== undefined && watched.people.length > 0
            ? html`<span class="people">${wall.people(watched.people.length)}</span>`
            : nothing
        }
        <span class="state" data-state=${kind}>${wall.states[kind]}</span>
      </div>
    `;
  }

  protected override updated(): void {
    const people = this.watched?.people ?? [];
    const worst = ALARMING.find((kind) => people.some(({ verdict }) => verdict.kind === kind));
    if (worst === undefined) this.removeAttribute('alarming');
    else this.setAttribute('alarming', worst);
    this.dataset['state'] = this.feed?.state.kind ?? 'idle';
    this.dataset['looks'] = String(this.watched?.looks ?? 0);
    this.dataset['verdicts'] = people.map(({ verdict }) => verdict.kind).join(' ');
  }

  #lost(): TemplateResult | typeof nothing {
    const state = this.feed?.state;
    if (state?.kind !== 'lost') return nothing;
    const { wall } = this.#words.texts;
    const { seconds } = this.#countdown;
    return html`<div class="middle">
      <line-icon .icon=${TriangleAlert}></line-icon>
      <strong>${wall.why[state.why]}</strong>
      ${
        // by itself at once: nothing to count down to
        seconds === 0 ? nothing : html`<span class="quiet">${wall.retryIn(seconds)}</span>`
      }
      <button
        class="button"
        type="button"
        aria-label=${wall.retryNow}
        @click=${() => this.feed?.retry()}
      >
        <line-icon .icon=${RefreshCw}></line-icon><span>${wall.retryNow}</span>
      </button>
    </div>`;
  }
}

/** Verdicts that a tile is framed for, the graver first. */
const ALARMING = ['no_mask', 'incorrect'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'feed-tile': FeedTile;
  }
}
