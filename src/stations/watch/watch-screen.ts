import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, queryAll, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Cctv, Maximize, Pause, Play, SlidersHorizontal, Volume2, VolumeX } from 'lucide';
import type { EngineKeeper } from '../../engine/keeper.ts';
import { browserSoundPlatform, Sound } from '../../services/alert/sound.ts';
import type { Journal } from '../../services/journal/journal.ts';
import { browserWakeLock, ScreenLock } from '../../services/lock.ts';
import type { SettingsStore } from '../../services/settings.ts';
import { keepWatchPacks } from '../../services/watch/watch-packs.ts';
import type { WatchStore } from '../../services/watch/watch-store.ts';
import { watchTexts } from '../../services/watch/watch-texts.ts';
import { isGiving } from '../../sources/feeds/feed.ts';
import { Follow } from '../../ui/follow.ts';
import '../../ui/line-icon.ts';
import { Localized, LocalizedBy } from '../../ui/localized.ts';
import { base, buttons } from '../../ui/tokens.ts';
import { faultTextOf } from '../live/fault-text.ts';
import './setup/watch-setup.ts';
import type { FeedTile } from './wall/feed-tile.ts';
import './wall/feed-tile.ts';
import { spansOf } from './wall/spans.ts';
import './wall/wall-alerts.ts';
import './wall/wall-findings.ts';
import { watchLayout } from './watch-layout.ts';
import { WatchSession } from './watch-session.ts';
import type { Raised } from './watch.ts';
import { watchedAt } from './watch.ts';

/**
 * The wall of cameras: every feed with who is in it, the alerts, and the list of those without a
 * proper mask; behind one button its cameras and rules.
 *
 * For tests and for the curious, the element carries `data-phase`, `data-looks` and `data-backend`,
 * each `<feed-tile>` its own `data-state`, `data-looks` and `data-verdicts`.
 */
@customElement('watch-screen')
export class WatchScreen extends LitElement {
  static override styles = [base, buttons, watchLayout];

  @property({ attribute: false }) keeper: EngineKeeper | undefined;
  @property({ attribute: false }) store: WatchStore | undefined;
  @property({ attribute: false }) settings: SettingsStore | undefined;
  /** Where it is written who passes; nothing is written without one. */
  @property({ attribute: false }) journal: Journal | undefined;
  @queryAll('feed-tile') private readonly _tiles: NodeListOf<FeedTile> | undefined;
  @state() private _isSettingUp = false;
  readonly #session = new WatchSession(this, (alert) => this.#alerted(alert));
  readonly #sound = new Sound(browserSoundPlatform());
  readonly #lock = new ScreenLock(browserWakeLock());
  readonly #words = new LocalizedBy(this, watchTexts);
  readonly #locale = new Localized(this);

  constructor() {
    super();
    new Follow(this, () => [this.store]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const press of PRESSES) document.addEventListener(press, this.#touched);
    // back on the page with everything still there
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const press of PRESSES) document.removeEventListener(press, this.#touched);
    this.#sound.end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('keeper') || changed.has('store') || changed.has('journal')) this.#begin();
  }

  override render(): TemplateResult | typeof nothing {
    const { store } = this;
    if (store === undefined) return nothing;
    if (this._isSettingUp) {
      return html`<watch-setup
        .store=${store}
        .feedOf=${(feed: string) => this.#session.feedOf(feed)}
        .watch=${this.#session.watch}
        @done=${this.#setUpDone}
      ></watch-setup>`;
    }
    const { feeds } = store.value;
    return html`
      ${this.#bar()} ${feeds.length === 0 ? this.#none() : this.#wall()}
      ${feeds.length === 0 ? nothing : this.#side()}
    `;
  }

  protected override updated(): void {
    this.toggleAttribute('data-setting-up', this._isSettingUp);
    this.dataset['phase'] = this.#session.phase.kind;
    this.dataset['looks'] = String(this.#session.watch.looks);
    this.dataset['backend'] = this.keeper?.engine?.info.backend ?? '';
    const { wide, upright } = spansOf(this._tiles?.length ?? 0);
    this._tiles?.forEach(({ style }, index) => {
      style.setProperty('--span-wide', String(wide[index]));
      style.setProperty('--span-upright', String(upright[index]));
    });
  }

  #bar(): TemplateResult {
    const { wall } = this.#words.texts;
    const feeds = this.store?.value.feeds ?? [];
    const giving = feeds.filter(({ id }) => {
      const { state } = this.#session.feedOf(id) ?? {};
      return state !== undefined && isGiving(state);
    });
    return html`<div class="bar">
      <h1>${this.#locale.texts.app.titles.watch}</h1>
      ${
        // without a camera there is one thing to do, and the page says it large
        feeds.length === 0
          ? nothing
          : html`<p class="summary" role="status">${wall.summary(giving.length, feeds.length)}</p>
              ${this.#tools()} ${this.#note()}`
      }
    </div>`;
  }

  #tools(): TemplateResult {
    const { wall } = this.#words.texts;
    const sound = this.store?.value.sound === true;
    const isPaused = this.#session.phase.kind === 'paused';
    const round = (
      label: string,
      icon: typeof Pause,
      act: () => void,
      pressed: 'true' | 'false' | 'undefined' = 'undefined',
    ): TemplateResult =>
      html`<button
        class="button round"
        type="button"
        aria-label=${label}
        title=${label}
        aria-pressed=${pressed}
        @click=${act}
      >
        <line-icon .icon=${icon}></line-icon>
      </button>`;
    return html`<div class="tools">
      ${round(wall.sound, sound ? Volume2 : VolumeX, () => this.store?.change({ sound: !sound }), sound ? 'true' : 'false')}
      ${round(isPaused ? wall.resume : wall.pause, isPaused ? Play : Pause, () => this.#session.togglePause())}
      ${
        document.fullscreenEnabled
          ? round(wall.fullScreen, Maximize, () => void this.#fillScreen())
          : nothing
      }
      <button
        class="button secondary set-up"
        type="button"
        aria-label=${wall.setUp}
        @click=${this.#setUp}
      >
        <line-icon .icon=${SlidersHorizontal}></line-icon><span>${wall.setUp}</span>
      </button>
    </div>`;
  }

  #wall(): TemplateResult {
    const { wall } = this.#words.texts;
    const { watch } = this.#session;
    return html`<section class="wall" aria-label=${wall.cameras}>
      ${repeat(
        this.store?.value.feeds ?? [],
        ({ id }) => id,
        (feed) =>
          html`<feed-tile
            data-feed=${feed.name}
            .settings=${feed}
            .feed=${this.#session.feedOf(feed.id)}
            .watched=${watchedAt(watch, feed.id)}
          ></feed-tile>`,
      )}
    </section>`;
  }

  #side(): TemplateResult {
    const { watch } = this.#session;
    return html`<div class="side">
      <wall-alerts
        .raised=${watch.raised}
        .nameOf=${this.#session.nameOf}
        @dismiss=${({ detail }: CustomEvent<number>) =>
          this.#session.input({ kind: 'dismiss', number: detail })}
      ></wall-alerts>
      <wall-findings .findings=${watch.findings} .nameOf=${this.#session.nameOf}></wall-findings>
    </div>`;
  }

  #none(): TemplateResult {
    const { none } = this.#words.texts.wall;
    return html`<div class="none">
      <line-icon .icon=${Cctv}></line-icon>
      <h2>${none.title}</h2>
      <p>${none.help}</p>
      <button class="button primary large" type="button" @click=${this.#setUp}>${none.add}</button>
    </div>`;
  }

  /** What keeps the check from running, if anything. */
  #note(): TemplateResult | typeof nothing {
    const { wall } = this.#words.texts;
    const { phase } = this.#session;
    switch (phase.kind) {
      case 'watching':
        return nothing;
      case 'paused':
        return html`<p class="note" role="status">${wall.paused}</p>`;
      case 'starting': {
        const keeper = this.keeper?.state;
        const progress = keeper?.kind === 'starting' ? keeper.progress : 1;
        return html`<p class="note" role="status">
          ${wall.starting} <progress value=${progress} aria-label=${wall.starting}></progress>
        </p>`;
      }
      case 'fault': {
        const { title, help } = faultTextOf(phase.fault, this.#locale.texts);
        return html`<div class="note" role="alert">
          <span><strong>${title}</strong> ${help}</span>
          <button class="button secondary" type="button" @click=${() => this.#session.retry()}>
            ${wall.retryNow}
          </button>
        </div>`;
      }
    }
  }

  #begin(): void {
    const { keeper, store, journal } = this;
    if (keeper === undefined || store === undefined) return;
    this.#session.begin({ keeper, store, lock: this.#lock, journal });
    const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
    keepWatchPacks(store, watchTexts, worker);
  }

  #alerted({ rule }: Raised): void {
    if (this.store?.value.sound !== true) return;
    const volume = this.settings?.value.alertVolume ?? 0;
    void this.#sound.play(rule.kind === 'crowd' ? 'incorrect' : 'no_mask', volume);
  }

  /** Browsers let a page sound once it was touched. */
  readonly #touched = (): void => {
    if (this.store?.value.sound === true) void this.#sound.prime();
  };

  #setUp(): void {
    this._isSettingUp = true;
  }

  #setUpDone(): void {
    this._isSettingUp = false;
  }

  async #fillScreen(): Promise<void> {
    try {
      await (document.fullscreenElement === null
        ? document.documentElement.requestFullscreen()
        : document.exitFullscreen());
    } catch {
      // refused: the wall goes on as it is
    }
  }
}

/** What counts as touching a page, where sounds are concerned. */
const PRESSES = ['pointerup', 'keydown'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'watch-screen': WatchScreen;
  }
}
