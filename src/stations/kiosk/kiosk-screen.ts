import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EngineKeeper } from '../../engine/keeper.ts';
import { browserWakeLock, ScreenLock } from '../../services/lock.ts';
import type { SettingsStore } from '../../services/settings.ts';
import type { Camera } from '../../sources/camera.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons } from '../../ui/tokens.ts';
import { isMirrored, wantedCameraOf } from '../live/camera-settings.ts';
import { faultTextOf } from '../live/fault-text.ts';
import { LiveSession } from '../live/live-session.ts';
import type { KioskEffect, KioskEntry, KioskInput } from './kiosk.ts';
import { newKiosk, stepKiosk } from './kiosk.ts';
import './kiosk-idle.ts';
import './kiosk-notice.ts';
import './kiosk-stage.ts';
import type { Prompt } from './prompt.ts';
import { refuseGestures, takeWholeScreen, wantsTap } from './unattended.ts';

/** What speaks. */
export interface Speaker {
  /** Makes sound possible; called at the first tap. */
  prime(): void;
  say(prompt: Prompt): void;
}

const TICK_MS = 250;

/**
 * The screen at the door, which nobody attends: it invites, helps to a verdict, and shows it.
 *
 * For tests and for the curious, the element carries `data-looks` (answered looks), `data-view`,
 * `data-inside`, `data-phase` and `data-backend`. Key: minus says that somebody has left.
 */
@customElement('kiosk-screen')
export class KioskScreen extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        position: relative;
        overflow: clip;
        block-size: 100dvh;
        touch-action: none;
        user-select: none;
        -webkit-user-select: none;
        -webkit-touch-callout: none;
      }
      kiosk-stage,
      kiosk-idle,
      kiosk-notice {
        grid-area: 1 / 1;
        min-block-size: 0;
      }
      .leave {
        position: absolute;
        inset-block-end: max(2.5vmin, env(safe-area-inset-bottom));
        inset-inline: 0;
        margin-inline: auto;
        inline-size: fit-content;
        min-block-size: clamp(3.25rem, 8vmin, 6rem);
        font-size: clamp(1.125rem, 3vmin, 2rem);
      }
      kiosk-idle.leaving {
        --foot: calc(clamp(3.25rem, 8vmin, 6rem) + 5vmin);
      }
      :host([data-dim])::after {
        content: '';
        position: absolute;
        inset: 0;
        background: rgb(0 0 0 / 86%);
        pointer-events: none;
      }
    `,
  ];

  @property({ attribute: false }) keeper: EngineKeeper | undefined;
  @property({ attribute: false }) camera: Camera | undefined;
  @property({ attribute: false }) settings: SettingsStore | undefined;
  /** `front`, `rear`, an id or a part of a name: goes before the camera remembered. */
  @property({ attribute: false }) wantedCamera: string | undefined;
  @property({ attribute: false }) speaker: Speaker | undefined;
  /** Hears what the journal may keep. */
  @property({ attribute: false }) log: ((entry: KioskEntry) => void) | undefined;
  @state() private _kiosk = newKiosk(performance.now(), 0);
  @state() private _taps = wantsTap();
  readonly #session = new LiveSession(this, {
    reported: (report, isWatching) => this.#step({ kind: 'report', report, isWatching }),
    interrupted: () => this.#step({ kind: 'interrupted' }),
  });
  readonly #lock = new ScreenLock(browserWakeLock());
  readonly #locale = new Localized(this);
  #ends: readonly (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const tick = (): void => this.#step({ kind: 'tick', atMs: performance.now() });
    const ticking = setInterval(tick, TICK_MS);
    this.addEventListener('pointerdown', this.#touched);
    document.addEventListener('keydown', this.#pressed);
    this.#ends = [
      refuseGestures(this),
      () => clearInterval(ticking),
      () => this.removeEventListener('pointerdown', this.#touched),
      () => document.removeEventListener('keydown', this.#pressed),
    ];
    // back on the page with everything still there
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
    this.#ends = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('camera') || changed.has('keeper') || changed.has('settings')) this.#begin();
  }

  override render(): TemplateResult | typeof nothing {
    const { settings, camera } = this;
    if (settings === undefined) return nothing;
    const { view, turn } = this._kiosk;
    return html`
      <h1 class="visually-hidden">${this.#locale.texts.kiosk.title}</h1>
      <kiosk-stage
        .shown=${view}
        .turn=${turn}
        .video=${camera?.video}
        ?mirrored=${isMirrored(settings.value, camera?.facing)}
      ></kiosk-stage>
      ${this.#cover(settings)}
    `;
  }

  protected override updated(): void {
    const { view, looks, inside, isDim } = this._kiosk;
    this.dataset['looks'] = String(looks);
    this.dataset['view'] = view.kind;
    this.dataset['inside'] = String(inside);
    this.dataset['phase'] = this.#session.phase.kind;
    this.dataset['backend'] = this.keeper?.engine?.info.backend ?? '';
    this.toggleAttribute('data-dim', isDim);
  }

  #begin(): void {
    const { camera, keeper, settings } = this;
    if (camera === undefined || keeper === undefined || settings === undefined) return;
    this._kiosk = newKiosk(performance.now(), this._kiosk.inside);
    this.#session.begin({
      camera,
      keeper,
      lock: this.#lock,
      preference: wantedCameraOf(settings.value, this.wantedCamera),
    });
  }

  #step(input: KioskInput): void {
    if (this.settings === undefined) return;
    const { kiosk, effects } = stepKiosk(this._kiosk, input, this.settings.value.kiosk);
    this._kiosk = kiosk;
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: KioskEffect): void {
    switch (effect.kind) {
      case 'say':
        this.speaker?.say(effect.prompt);
        break;
      case 'log':
        this.log?.(effect.entry);
        break;
    }
  }

  /** What covers the stage while nobody has a turn. */
  #cover({ value: { kiosk: rules } }: SettingsStore): TemplateResult | typeof nothing {
    const { phase } = this.#session;
    const { view, inside, isDim } = this._kiosk;
    if (phase.kind === 'fault') {
      const { title, help } = faultTextOf(phase.fault, this.#locale.texts);
      return html`<kiosk-notice role="alert" .cause=${title} .way=${help}></kiosk-notice>`;
    }
    if (view.kind !== 'idle') return nothing;
    const isLimited = rules.occupancyLimit > 0;
    return html`<kiosk-idle
        class=${isLimited ? 'leaving' : ''}
        .settings=${rules}
        .inside=${inside}
        .waiting=${this.#waiting()}
        ?taps=${this._taps}
        ?dim=${isDim}
      ></kiosk-idle>
      ${
        isLimited
          ? html`<button class="button secondary leave" type="button" @click=${this.#left}>
              ${this.#locale.texts.kiosk.leave}
            </button>`
          : nothing
      }`;
  }

  #waiting(): string {
    const { kiosk, live } = this.#locale.texts;
    const { phase } = this.#session;
    switch (phase.kind) {
      case 'watching':
      case 'fault':
        return '';
      case 'paused':
        return kiosk.paused;
      case 'starting':
        return phase.hasPicture ? kiosk.getReady : live.allowCamera;
    }
  }

  readonly #touched = (): void => {
    this.#step({ kind: 'touched' });
    if (!this._taps) return;
    this._taps = false;
    this.speaker?.prime();
    void takeWholeScreen(document);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    this.#step({ kind: 'touched' });
    if (event.key === '-' && !event.repeat) this.#left();
  };

  #left(): void {
    this.#step({ kind: 'moved', by: -1 });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-screen': KioskScreen;
  }
}
