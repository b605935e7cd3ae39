import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { EngineKeeper } from '../engine/keeper.ts';
import type { Language } from '../services/locale.ts';
import type { Settings } from '../services/settings.ts';
import { Follow } from '../ui/follow.ts';
import { Localized } from '../ui/localized.ts';
import '../ui/tokens.css';
import { base, buttons } from '../ui/tokens.ts';
import './app-header.ts';
import './app-notices.ts';
import { applyTheme, chooseVisitLanguage } from './appearance.ts';
import './screens/first-screen.ts';
import { Router } from './router.ts';
import type { Destination } from './routes.ts';
import { nameOf } from './routes.ts';
import type { ReadyScreen } from './load-screen.ts';
import { loadScreen } from './load-screen.ts';
import { shellStyles } from './shell-styles.ts';
import type { Visit } from './visit.ts';

type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | ({ readonly kind: 'ready' } & ReadyScreen);

const KIOSK: Destination = { station: 'kiosk' };

/**
 * The shell: which screen, which address, and what outlives screens.
 *
 * Contract with the stations. The shell fetches a station's code when somebody goes there, starts
 * the engine, and puts the screen into its `<main>`, where it fills the width and at least the
 * height that the header leaves:
 *
 * - `<guard-screen .keeper .camera .settings .journal .wantedCamera>` of `stations/guard/guard-screen.ts`
 * - `<kiosk-screen .keeper .camera .settings .journal .speaker .lock .updates .wantedCamera .wantedConfiguration>` of `stations/kiosk/kiosk-screen.ts`
 * - `<watch-screen .keeper .store .settings .journal>` of `stations/watch/watch-screen.ts`
 * - `<photo-screen .keeper .settings>` of `stations/photo/photo-screen.ts`
 *
 * `keeper: EngineKeeper` is the visit's one engine, started already; a screen draws its state
 * (`starting`, `fault` with the texts of `faults.engine` and a button for `keeper.restart()`) and
 * uses `keeper.engine` when ready, anew in every look, since a restart makes another one.
 * `camera: Camera` is the visit's one camera: a screen starts it when it appears and lets it rest
 * when it goes. `settings: SettingsStore` is read by `value` and changed by `change`.
 * `journal: Journal` is the device's one journal: a live screen writes to it by a `PassingLog`.
 * `wantedCamera` is the address's `camera` parameter or undefined. All of them are `Followable`
 * (`ui/follow.ts`). Each screen brings one `<h1>` and no `<main>`, and goes elsewhere by a plain
 * link (`<a href="?station=photo">`, `<a href="?screen=about">`, `<a href="?">`), or by
 * `new CustomEvent<Destination>('navigate', { detail: { station: 'photo' }, bubbles: true, composed: true })`
 * with `{ station: 'guard' | 'photo' | 'kiosk' | 'watch' }` or `{ screen: 'first' | 'daybook' | … }` (`routes.ts`).
 *
 * For tests: `violations` lists the policy violations of the page, and the attribute
 * `data-violations` counts them; `keeper` reaches the engine (its tensors, its worker's violations).
 */
@customElement('maskcheck-app')
export class MaskcheckApp extends LitElement {
  static override styles = [base, buttons, shellStyles];

  /** Set once, by `main.ts`. */
  @property({ attribute: false }) visit: Visit | undefined;
  @state() private shown: Shown = { kind: 'loading' };
  /** What a visitor at the door chose: until they are gone, over everything else. */
  @state() private guestLanguage: Language | undefined;
  @query('main') private readonly main: HTMLElement | null | undefined;

  readonly #locale = new Localized(this);
  readonly #router = new Router(
    this,
    () => void this.#arrive(),
    () => (this.visit?.kioskLock.isLocked === true ? KIOSK : undefined),
  );
  /** Counts the ways taken, so that a screen that comes late does not push a later one away. */
  #turn = 0;
  #chosen: Settings['language'] | undefined;

  constructor() {
    super();
    new Follow(this, () => [this.visit?.settings, this.visit?.violations, this.visit?.updates]);
  }

  get violations(): readonly string[] {
    return this.visit?.violations.list ?? [];
  }

  get keeper(): EngineKeeper | undefined {
    return this.visit?.keeper;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.visit === undefined) return;
    const { language, theme } = this.visit.settings.value;
    if (language !== (this.#chosen ?? language)) this.#router.forgetLanguage();
    this.#chosen = language;
    applyTheme(document, theme);
    const asked = this.guestLanguage ?? this.#router.route.language;
    void chooseVisitLanguage(document.documentElement, asked, language);
    if (changed.has('visit')) {
      this.#router.read();
      void this.#show();
    }
  }

  protected override updated(): void {
    this.dataset['violations'] = String(this.violations.length);
    const name = nameOf(this.#router.route.destination);
    const { app, about, dayBook, settings, kiosk, selfTest } = this.#locale.texts;
    const titles = {
      ...app.titles,
      kiosk: kiosk.title,
      'kiosk-settings': kiosk.settings.title,
      'kiosk-setup': kiosk.setup.title,
      about: about.title,
      settings: settings.title,
      daybook: dayBook.title,
      selftest: selfTest.title,
      first: undefined,
    };
    const title = titles[name];
    document.title = title === undefined ? app.name : `${title} – ${app.name}`;
  }

  override render(): TemplateResult | typeof nothing {
    const { visit } = this;
    if (visit === undefined) return nothing;
    const name = nameOf(this.#router.route.destination);
    const isLive = name === 'guard';
    // nothing lies over what people look at all day
    const isAtWork = isLive || name === 'watch';
    // a screen at the door belongs to visitors, who have nothing to do elsewhere in the app
    const isKiosk = name === 'kiosk';
    return html`
      ${
        isKiosk
          ? nothing
          : html`<app-header
              .current=${name}
              .stage=${isLive}
              .news=${isAtWork && visit.updates.update === 'offered'}
              @skip=${this.#focusMain}
            ></app-header>`
      }
      <main tabindex="-1" data-screen=${name}>${this.#renderScreen(visit)}</main>
      ${isAtWork || isKiosk ? nothing : html`<app-notices .updates=${visit.updates}></app-notices>`}
    `;
  }

  #renderScreen(visit: Visit): TemplateResult {
    const { shown } = this;
    const { keeper, settings } = visit;
    if (shown.kind === 'failed') return this.#renderFailed();
    if (shown.kind === 'loading') {
      return html`<p class="waiting" role="status">${this.#locale.texts.app.loading}</p>`;
    }
    switch (shown.name) {
      case 'guard':
        return html`<guard-screen
          .keeper=${keeper}
          .camera=${shown.camera}
          .settings=${settings}
          .journal=${shown.journal}
          .wantedCamera=${this.#router.route.camera}
        ></guard-screen>`;
      case 'kiosk':
        return html`<kiosk-screen
          .keeper=${keeper}
          .camera=${shown.camera}
          .journal=${shown.journal}
          .speaker=${shown.speaker}
          .settings=${settings}
          .lock=${visit.kioskLock}
          .updates=${visit.updates}
          .wantedCamera=${this.#router.route.camera}
          .wantedConfiguration=${this.#router.route.configuration}
          @guest-language=${this.#greet}
        ></kiosk-screen>`;
      case 'watch':
        return html`<watch-screen
          .keeper=${keeper}
          .store=${shown.store}
          .settings=${settings}
          .journal=${shown.journal}
        ></watch-screen>`;
      case 'photo':
        return html`<photo-screen .keeper=${keeper} .settings=${settings}></photo-screen>`;
      case 'daybook':
        return html`<day-book-screen .journal=${shown.journal}></day-book-screen>`;
      case 'settings':
        return html`<settings-screen .visit=${visit}></settings-screen>`;
      case 'kiosk-setup':
        return html`<kiosk-setup
          .keeper=${keeper}
          .camera=${shown.camera}
          .settings=${settings}
          .wantedCamera=${this.#router.route.camera}
        ></kiosk-setup>`;
      case 'kiosk-settings':
        return html`<kiosk-settings .visit=${visit}></kiosk-settings>`;
      case 'about':
        return html`<about-screen .keeper=${keeper}></about-screen>`;
      case 'selftest':
        return html`<self-test-screen .visit=${visit}></self-test-screen>`;
      case 'reporting':
        return html`<reporting-screen .reporting=${shown.reporting}></reporting-screen>`;
      case 'fleet':
        return html`<fleet-screen .fleet=${shown.fleet}></fleet-screen>`;
      case 'first':
        return html`<first-screen .visit=${visit}></first-screen>`;
    }
  }

  #greet({ detail }: CustomEvent<Language | undefined>): void {
    this.guestLanguage = detail;
  }

  #renderFailed(): TemplateResult {
    const { screenFailed, tryAgain } = this.#locale.texts.app;
    return html`<div class="failed" role="alert">
      <h1>${screenFailed.title}</h1>
      <p>${screenFailed.help}</p>
      <button class="button primary" type="button" @click=${() => this.#show()}>${tryAgain}</button>
    </div>`;
  }

  async #show(): Promise<void> {
    if (this.visit === undefined) return;
    this.#turn += 1;
    const turn = this.#turn;
    if (nameOf(this.#router.route.destination) === 'kiosk') this.visit.kioskLock.lock();
    this.shown = { kind: 'loading' };
    let next: Shown;
    try {
      const screen = await loadScreen(this.#router.route.destination, this.visit);
      next = { kind: 'ready', ...screen };
    } catch {
      next = { kind: 'failed' };
    }
    if (turn === this.#turn) this.shown = next;
  }

  async #arrive(): Promise<void> {
    this.visit?.updates.readNews();
    await this.#show();
    // a screen reader hears of the new page, and the keyboard goes on from its top
    this.#focusMain();
  }

  #focusMain(): void {
    this.main?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maskcheck-app': MaskcheckApp;
  }
}
