import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Plus } from 'lucide';
import type {
  AlertRule,
  FeedSettings,
  WatchSettings,
} from '../../../services/watch/watch-settings.ts';
import { MOST_FEEDS, MOST_NAME, WHOLE_AREA } from '../../../services/watch/watch-settings.ts';
import type { WatchStore } from '../../../services/watch/watch-store.ts';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import type { Feed } from '../../../sources/feeds/feed.ts';
import { Follow } from '../../../ui/follow.ts';
import '../../../ui/line-icon.ts';
import { LocalizedBy } from '../../../ui/localized.ts';
import { base, buttons, cards, fields } from '../../../ui/tokens.ts';
import type { Watch } from '../watch.ts';
import { watchedAt } from '../watch.ts';
import type { NewFeed } from './add-feed.ts';
import './add-feed.ts';
import './feed-setup.ts';
import { newRule } from './rule-shape.ts';
import './rule-setup.ts';

/** The cameras of a wall and its rules; everything holds at once. An event `done` leads back. */
@customElement('watch-setup')
export class WatchSetup extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    cards,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
        inline-size: 100%;
        max-inline-size: 60rem;
        margin-inline: auto;
        padding: var(--space-4) var(--space-4) var(--space-8);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
      }
      section {
        display: grid;
        gap: var(--space-4);
      }
      h2 {
        font-size: var(--text-title);
      }
      details > summary {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        min-block-size: var(--target);
        font-weight: var(--weight-strong);
        cursor: pointer;
      }
      details[open] > summary {
        margin-block-end: var(--space-4);
      }
      .card {
        padding-block: var(--space-3);
      }
      .add {
        justify-self: start;
      }
      .undo {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding-inline: var(--space-4);
        border-radius: var(--radius-small);
        background: var(--surface-sunken);
      }
    `,
  ];

  @property({ attribute: false }) store: WatchStore | undefined;
  @property({ attribute: false }) watch: Watch | undefined;
  /** The running feed of a camera. */
  @property({ attribute: false }) feedOf: (feed: string) => Feed | undefined = () => undefined;
  @state() private _opened: string | undefined;
  /** What was there before a camera was taken off the wall. */
  @state() private _before: { readonly settings: WatchSettings; readonly name: string } | undefined;

  readonly #words = new LocalizedBy(this, watchTexts);

  constructor() {
    super();
    new Follow(this, () => [this.store]);
  }

  override render(): TemplateResult | typeof nothing {
    const { store } = this;
    if (store === undefined) return nothing;
    const { setup, done } = this.#words.texts.wall;
    const { feeds, rules } = store.value;
    return html`
      <header>
        <h1>${setup.title}</h1>
        <button class="button primary" type="button" @click=${this.#done}>${done}</button>
      </header>
      <section aria-labelledby="cameras">
        <h2 id="cameras">${setup.cameras}</h2>
        ${repeat(
          feeds,
          ({ id }) => id,
          (feed) => this.#feed(feed),
        )}
        ${this.#undo()}
        <div class="card">
          ${
            feeds.length >= MOST_FEEDS
              ? html`<p>${setup.full}</p>`
              : html`<add-feed
                  .taken=${feeds.flatMap(({ origin }) => (origin.kind === 'camera' ? origin.id : []))}
                  @add=${this.#add}
                ></add-feed>`
          }
        </div>
      </section>
      <section aria-labelledby="rules">
        <div>
          <h2 id="rules">${setup.rules}</h2>
          <p class="hint">${setup.rulesHint}</p>
        </div>
        ${repeat(
          rules,
          ({ id }) => id,
          (rule) =>
            html`<rule-setup
              class="card"
              .rule=${rule}
              .feeds=${feeds}
              @change=${({ detail }: CustomEvent<AlertRule>) => this.#changeRule(detail)}
              @remove=${() =>
                store.change({ rules: store.value.rules.filter(({ id }) => id !== rule.id) })}
            ></rule-setup>`,
        )}
        <button class="button secondary add" type="button" @click=${this.#addRule}>
          <line-icon .icon=${Plus}></line-icon>${setup.addRule}
        </button>
      </section>
    `;
  }

  #feed(feed: FeedSettings): TemplateResult {
    const { states } = this.#words.texts.wall;
    const running = this.feedOf(feed.id);
    const isOpen = this._opened === feed.id;
    const toggled = ({ target }: Event): void => {
      if (!(target instanceof HTMLDetailsElement)) return;
      // one at a time: a camera's picture can stand in one place alone
      if (target.open) this._opened = feed.id;
      else if (isOpen) this._opened = undefined;
    };
    return html`<details class="card" ?open=${isOpen} @toggle=${toggled}>
      <summary>
        ${feed.name}<span class="hint">${states[running?.state.kind ?? 'idle']}</span>
      </summary>
      ${
        isOpen
          ? html`<feed-setup
              .settings=${feed}
              .feed=${running}
              .frame=${this.watch && watchedAt(this.watch, feed.id).frame}
              @change=${({ detail }: CustomEvent<Partial<FeedSettings>>) =>
                this.#changeFeed(feed.id, detail)}
              @remove=${() => this.#remove(feed)}
            ></feed-setup>`
          : nothing
      }
    </details>`;
  }

  #undo(): TemplateResult | typeof nothing {
    const { setup } = this.#words.texts.wall;
    const { _before: before } = this;
    if (before === undefined) return nothing;
    return html`<div class="undo" role="status">
      <span>${setup.removed(before.name)}</span>
      <button class="button quiet" type="button" @click=${this.#takeBack}>${setup.undo}</button>
    </div>`;
  }

  #add({ detail: { origin, name } }: CustomEvent<NewFeed>): void {
    const { store } = this;
    if (store === undefined) return;
    const { feeds } = store.value;
    const id = crypto.randomUUID();
    const fallback = this.#words.texts.wall.setup.unnamed(feeds.length + 1);
    const feed = {
      id,
      // a longer one would not be read again
      name: (name === '' ? fallback : name).slice(0, MOST_NAME),
      origin,
      area: WHOLE_AREA,
      leastFace: 0,
    };
    store.change({ feeds: [...feeds, feed] });
    this._opened = id;
    this._before = undefined;
  }

  #changeFeed(id: string, patch: Partial<FeedSettings>): void {
    const { store } = this;
    store?.change({
      feeds: store.value.feeds.map((feed) => (feed.id === id ? { ...feed, ...patch } : feed)),
    });
  }

  /** The rules about a camera go with it: about all cameras would be something else. */
  #remove({ id, name }: FeedSettings): void {
    const { store } = this;
    if (store === undefined) return;
    this._before = { settings: store.value, name };
    const { feeds, rules } = store.value;
    store.change({
      feeds: feeds.filter((feed) => feed.id !== id),
      rules: rules.filter(({ feed }) => feed !== id),
    });
  }

  #takeBack(): void {
    if (this._before !== undefined) this.store?.change(this._before.settings);
    this._before = undefined;
  }

  #addRule(): void {
    const { store } = this;
    store?.change({ rules: [...store.value.rules, newRule('anyone', crypto.randomUUID())] });
  }

  #changeRule(changed: AlertRule): void {
    const { store } = this;
    store?.change({
      rules: store.value.rules.map((rule) => (rule.id === changed.id ? changed : rule)),
    });
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('done'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'watch-setup': WatchSetup;
  }
}
