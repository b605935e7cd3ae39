import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ChartColumn, Info, Settings2 } from 'lucide';
import '../ui/line-icon.ts';
import { Localized } from '../ui/localized.ts';
import { base, buttons } from '../ui/tokens.ts';
import '../ui/verdict-mark.ts';
import type { ScreenName, StationName } from './routes.ts';

/** The top of every screen: the name, which leads home, and the ways to settings and about. */
@customElement('app-header')
export class AppHeader extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      header,
      nav {
        display: flex;
        align-items: center;
      }
      header {
        justify-content: space-between;
        gap: var(--space-3);
        padding: var(--space-1) max(var(--space-4), env(safe-area-inset-right)) var(--space-1)
          max(var(--space-4), env(safe-area-inset-left));
        padding-block-start: max(var(--space-1), env(safe-area-inset-top));
      }
      .home {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: var(--target);
        padding-inline: var(--space-1);
        color: var(--text);
        font-weight: var(--weight-strong);
        letter-spacing: -0.01em;
        text-decoration: none;
      }
      nav .button[aria-current='page'] {
        background: var(--accent-soft);
      }
      /* over a live picture the top belongs to the stage */
      :host([stage]) {
        background: var(--stage);
      }
      :host([stage]) .home,
      :host([stage]) nav .button {
        color: var(--stage-text);
      }
      :host([stage]) :focus-visible {
        outline-color: var(--stage-text);
      }
      :host([stage]) nav .button:hover {
        background: var(--stage-line);
      }
      .settings {
        position: relative;
      }
      .dot {
        position: absolute;
        inset-block-start: 0.5rem;
        inset-inline-end: 0.5rem;
        inline-size: 0.625rem;
        block-size: 0.625rem;
        border: 2px solid var(--page);
        border-radius: var(--radius-round);
        background: var(--incorrect-fill);
      }
      .skip {
        position: fixed;
        inset-block-start: var(--space-2);
        inset-inline-start: var(--space-2);
        z-index: 10;
      }
      .skip:not(:focus) {
        translate: 0 -200%;
      }
      @media (max-width: 34rem) {
        nav .button {
          padding: 0;
          inline-size: var(--target);
        }
        nav span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          clip-path: inset(50%);
          overflow: hidden;
          white-space: nowrap;
        }
      }
    `,
  ];

  /** The screen that is shown. */
  @property({ attribute: false }) current: StationName | ScreenName = 'first';

  /** Dark whatever the scheme, over a live picture. */
  @property({ type: Boolean, reflect: true }) stage = false;

  /** A new version waits: the way to the settings, where it is offered, has a dot. */
  @property({ type: Boolean }) news = false;

  readonly #locale = new Localized(this);

  override render(): TemplateResult {
    const { app, dayBook, update } = this.#locale.texts;
    const currentIf = (name: ScreenName): 'page' | 'false' =>
      this.current === name ? 'page' : 'false';
    return html`<header>
      <button class="skip button primary" type="button" @click=${this.#skip}>${app.skip}</button>
      <a
        class="home"
        href="?"
        aria-label=${app.joins.pair(app.name, app.home)}
        aria-current=${currentIf('first')}
      >
        <verdict-mark verdict="mask"></verdict-mark>${app.name}
      </a>
      <nav aria-label=${app.navigation}>
        <a class="button quiet" href="?screen=daybook" aria-current=${currentIf('daybook')}>
          <line-icon .icon=${ChartColumn}></line-icon><span>${dayBook.title}</span>
        </a>
        <a
          class="button quiet settings"
          href="?screen=settings"
          aria-current=${currentIf('settings')}
        >
          <line-icon .icon=${Settings2}></line-icon><span>${app.settings}</span>
          ${this.news ? html`<i class="dot" role="img" aria-label=${update.offered}></i>` : nothing}
        </a>
        <a class="button quiet" href="?screen=about" aria-current=${currentIf('about')}>
          <line-icon .icon=${Info}></line-icon><span>${app.about}</span>
        </a>
      </nav>
    </header>`;
  }

  /** Tells the shell to move the focus past the header. */
  #skip(): void {
    this.dispatchEvent(new Event('skip'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-header': AppHeader;
  }
}
