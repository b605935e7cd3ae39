import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EngineKeeper } from '../../engine/keeper.ts';
import type { KioskLock } from '../../services/kiosk/kiosk-lock.ts';
import type { Journal } from '../../services/journal/journal.ts';
import { browserWakeLock, ScreenLock } from '../../services/lock.ts';
import type { SettingsStore } from '../../services/settings.ts';
import type { Speech } from '../../services/speech/speech.ts';
import type { Updates } from '../../services/updates/updates.ts';
import type { Camera } from '../../sources/camera.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons } from '../../ui/tokens.ts';
import { isMirrored, wantedCameraOf } from '../live/camera-settings.ts';
import { faultTextOf } from '../live/fault-text.ts';
import './stage/kiosk-idle.ts';
import './stage/kiosk-notice.ts';
import { KioskLog } from './kiosk-log.ts';
import { KioskSession } from './kiosk-session.ts';
import './staff/kiosk-staff.ts';
import './stage/kiosk-stage.ts';
import { configurationTextOf } from './kiosk-texts.ts';
import type { Prompt } from './prompt.ts';
import { refuseGestures, takeWholeScreen, wantsTap } from './unattended.ts';

/** What speaks. */
export type Speaker = Pick<Speech, 'volume' | 'prime' | 'preload' | 'say'>;

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
      kiosk-staff {
        position: absolute;
        inset-block-start: max(var(--space-1), env(safe-area-inset-top));
        inset-inline-end: max(var(--space-1), env(safe-area-inset-right));
        color: var(--text);
      }
      kiosk-staff.welcome {
        color: var(--mask-on-fill);
      }
      kiosk-staff.put_on {
        color: var(--no-mask-on-fill);
      }
      kiosk-staff.cover_nose {
        color: var(--incorrect-on-fill);
      }
      kiosk-staff.wait {
        color: var(--unsure-on-fill);
      }
      :host([data-dim])::after {
        content: '';
        position: absolute;
        inset: 0;
        background: var(--stage);
        opacity: 0.86;
        pointer-events: none;
      }
    `,
  ];

  @property({ attribute: false }) keeper: EngineKeeper | undefined;
  @property({ attribute: false }) camera: Camera | undefined;
  @property({ attribute: false }) settings: SettingsStore | undefined;
  /** `front`, `rear`, an id or a part of a name: goes before the camera remembered. */
  @property({ attribute: false }) wantedCamera: string | undefined;
  /** Where the settings are read on the server: goes before the address in the settings. */
  @property({ attribute: false }) wantedConfiguration: string | undefined;
  @property({ attribute: false }) lock: KioskLock | undefined;
  /** A new version is put to use with the day's fresh start. */
  @property({ attribute: false }) updates: Pick<Updates, 'update' | 'apply'> | undefined;
  @property({ attribute: false }) speaker: Speaker | undefined;
  /** Where it is written who passes; nothing is written without one. */
  @property({ attribute: false }) journal: Journal | undefined;
  @state() private _taps = wantsTap();
  readonly #session = new KioskSession(this, {
    say: (prompt) => this.#say(prompt),
    log: (entry) => this.#log?.take(entry),
    deserted: () => this.#endGuest(),
  });
  readonly #awake = new ScreenLock(browserWakeLock());
  readonly #locale = new Localized(this);
  #hasGuest = false;
  #log: KioskLog | undefined;
  /** Whose prompts have been fetched. */
  #spoken: string | undefined;
  #ends: readonly (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('pointerdown', this.#touched);
    document.addEventListener('keydown', this.#pressed);
    this.#ends = [
      refuseGestures(this),
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
    this.#log?.session('stop');
    this.#log = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('camera') || changed.has('keeper') || changed.has('settings')) this.#begin();
  }

  override render(): TemplateResult | typeof nothing {
    const { settings, camera } = this;
    if (settings === undefined) return nothing;
    const { view, turn, inside } = this.#session.kiosk;
    return html`
      <h1 class="visually-hidden">${this.#locale.texts.kiosk.title}</h1>
      <kiosk-stage
        .shown=${view}
        .turn=${turn}
        .video=${camera?.video}
        ?mirrored=${isMirrored(settings.value, camera?.facing)}
      ></kiosk-stage>
      ${this.#cover(settings)}
      <kiosk-staff
        class=${view.kind}
        .lock=${this.lock}
        .inside=${inside}
        .limit=${settings.value.kiosk.occupancyLimit}
        .configuration=${configurationTextOf(this.#session.remote, this.#locale)}
        @moved=${this.#moved}
      ></kiosk-staff>
    `;
  }

  protected override updated(): void {
    const { view, looks, inside, isDim } = this.#session.kiosk;
    this.dataset['looks'] = String(looks);
    this.dataset['view'] = view.kind;
    this.dataset['inside'] = String(inside);
    this.dataset['phase'] = this.#session.phase.kind;
    this.dataset['backend'] = this.keeper?.engine?.info.backend ?? '';
    this.toggleAttribute('data-dim', isDim);
    this.#fetchPrompts();
  }

  #begin(): void {
    const { camera, keeper, settings, journal, wantedConfiguration, updates } = this;
    if (camera === undefined || keeper === undefined || settings === undefined) return;
    const preference = wantedCameraOf(settings.value, this.wantedCamera);
    const lock = this.#awake;
    if (journal !== undefined && this.#log === undefined) {
      this.#log = new KioskLog({ journal, camera, epochMs: () => Date.now() });
      this.#log.session('start');
    }
    // a kiosk counts turns, not everybody in view: it writes its own entries
    const parts = { camera, keeper, settings, updates, wantedConfiguration, lock, preference };
    this.#session.begin({ ...parts, log: undefined });
  }

  #say(prompt: Prompt): void {
    const { speaker, settings } = this;
    if (speaker === undefined || settings === undefined) return;
    speaker.volume = settings.value.kiosk.volume;
    void speaker.say(prompt);
  }

  #fetchPrompts(): void {
    const { language } = this.#locale;
    if (this.speaker === undefined || this.#spoken === language) return;
    this.#spoken = language;
    void this.speaker.preload();
  }

  /** What covers the stage while nobody has a turn. */
  #cover({ value: { kiosk: rules } }: SettingsStore): TemplateResult | typeof nothing {
    const { phase, kiosk } = this.#session;
    const { view, inside, isDim } = kiosk;
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
        @guest-language=${this.#greeted}
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
    this.#session.input({ kind: 'touched' });
    if (!this._taps) return;
    this._taps = false;
    void this.speaker?.prime();
    void takeWholeScreen(document);
  };

  readonly #pressed = ({ key, repeat }: KeyboardEvent): void => {
    this.#session.input({ kind: 'touched' });
    if (key === '-' && !repeat) this.#left();
  };

  #left(): void {
    this.#session.input({ kind: 'moved', by: -1 });
  }

  #moved({ detail }: CustomEvent<number>): void {
    this.#session.input({ kind: 'moved', by: detail });
  }

  #greeted(): void {
    this.#hasGuest = true;
  }

  #endGuest(): void {
    if (!this.#hasGuest) return;
    this.#hasGuest = false;
    this.dispatchEvent(new CustomEvent('guest-language', { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-screen': KioskScreen;
  }
}
