import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { EngineKeeper } from '../../engine/keeper.ts';
import type { Journal } from '../../services/journal/journal.ts';
import { browserWakeLock, ScreenLock } from '../../services/lock.ts';
import type { SettingsStore } from '../../services/settings.ts';
import type { AlertKind } from '../../services/alert/sound.ts';
import { browserSoundPlatform, Sound } from '../../services/alert/sound.ts';
import { browserVibration, vibrate } from '../../services/alert/vibration.ts';
import type { Camera } from '../../sources/camera.ts';
import '../../ui/camera-picker.ts';
import type { CameraChoice } from '../../ui/camera-picker.ts';
import type { Flash } from '../../ui/alerts/edge-flash.ts';
import '../../ui/alerts/edge-flash.ts';
import '../../ui/face-boxes.ts';
import '../../ui/live-view.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons } from '../../ui/tokens.ts';
import '../../ui/verdict-banner.ts';
import { isMirrored, wantedCameraOf } from '../live/camera-settings.ts';
import { liveLog } from '../live/live-log.ts';
import { LiveSession } from '../live/live-session.ts';
import type { GuardEffect, GuardInput } from './guard.ts';
import { INITIAL_GUARD, stepGuard } from './guard.ts';
import { CorrectionLog } from './correction-log.ts';
import type { GuardCommand } from './guard-controls.ts';
import './guard-controls.ts';
import { layout } from './guard-layout.ts';
import { bannerTextOf, messageOf } from './guard-message.ts';
import type { Correction } from './guard-passings.ts';
import './guard-passings.ts';
import './guard-people.ts';
import './guard-signs.ts';
import { correctable } from './passings.ts';

/**
 * The live check: the camera's picture, boxes round the faces, one large verdict, who is in view and
 * who has passed, alerts, and the controls.
 *
 * For tests and for the curious, the element carries `data-looks` (answered looks), `data-people`,
 * `data-phase` and `data-backend`. Keys: space pauses, C chooses a camera, M mutes the
 * alerts, Escape goes back.
 */
@customElement('guard-screen')
export class GuardScreen extends LitElement {
  static override styles = [base, buttons, layout];

  @property({ attribute: false }) keeper: EngineKeeper | undefined;
  @property({ attribute: false }) camera: Camera | undefined;
  @property({ attribute: false }) settings: SettingsStore | undefined;
  /** Where it is written who passes; nothing is written without one. */
  @property({ attribute: false }) journal: Journal | undefined;
  /** `front`, `rear`, an id or a part of a name: goes before the camera remembered. */
  @property({ attribute: false }) wantedCamera: string | undefined;
  @state() private _isPicking = false;
  @state() private _flash: Flash | undefined;
  #guard = INITIAL_GUARD;
  #corrections: CorrectionLog | undefined;
  readonly #session = new LiveSession(this, {
    reported: (report, isWatching) => this.#step({ kind: 'report', report, isWatching }),
    interrupted: () => this.#step({ kind: 'interrupted' }),
  });
  readonly #lock = new ScreenLock(browserWakeLock());
  readonly #sound = new Sound(browserSoundPlatform());
  readonly #locale = new Localized(this);
  #endSettings: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#pressed);
    for (const press of PRESSES) document.addEventListener(press, this.#touched);
    // back on the page with everything still there
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#pressed);
    for (const press of PRESSES) document.removeEventListener(press, this.#touched);
    this.#sound.end();
    this.#endSettings?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('camera') || changed.has('keeper') || changed.has('settings')) this.#begin();
  }

  override render(): TemplateResult {
    const { live } = this.#locale.texts;
    const { phase } = this.#session;
    const { people, frame, banner, roster, atMs, passings } = this.#guard;
    const isMirrored = this.#isMirrored;
    return html`
      <h1 class="visually-hidden">${live.title}</h1>
      <live-view
        .picture=${this.camera?.video}
        .frame=${frame}
        ?mirrored=${isMirrored}
        ?dimmed=${phase.kind === 'paused' || phase.kind === 'fault'}
      >
        <face-boxes .people=${people} .frame=${frame} ?mirrored=${isMirrored}></face-boxes>
        <guard-signs
          ?on=${this.camera?.stream !== undefined}
          .people=${phase.kind === 'watching' ? people.length : undefined}
          .tally=${passings.tally}
        ></guard-signs>
        <div class="middle">${this.#message()}</div>
      </live-view>
      <guard-people .lines=${roster} .atMs=${atMs}></guard-people>
      <verdict-banner
        .verdict=${banner.shown.kind}
        .text=${bannerTextOf(phase, banner.shown, this.#locale.texts)}
      ></verdict-banner>
      <guard-passings
        .passings=${correctable(passings)}
        @correct=${this.#corrected}
      ></guard-passings>
      <p class="visually-hidden" aria-live="polite">${this.#announcement()}</p>
      <edge-flash .flash=${this._flash}></edge-flash>
      <guard-controls
        .controls=${this.camera?.controls ?? {}}
        ?paused=${phase.kind === 'paused'}
        ?running=${phase.kind === 'watching' || phase.kind === 'starting'}
        ?mirrored=${isMirrored}
        ?sounding=${this.settings?.value.alertSound === true}
        @command=${this.#commanded}
      ></guard-controls>
      <camera-picker
        .cameras=${this.camera?.devices ?? []}
        .current=${this.camera?.device.id ?? ''}
        ?open=${this._isPicking}
        @choose=${this.#chosen}
        @dismiss=${this.#dismissed}
      ></camera-picker>
    `;
  }

  protected override updated(): void {
    const { looks, people } = this.#guard;
    this.dataset['looks'] = String(looks);
    this.dataset['people'] = String(people.length);
    this.dataset['phase'] = this.#session.phase.kind;
    this.dataset['backend'] = this.keeper?.engine?.info.backend ?? '';
  }

  #begin(): void {
    const { camera, keeper, settings, journal } = this;
    if (camera === undefined || keeper === undefined || settings === undefined) return;
    this.#endSettings?.();
    this.#endSettings = settings.subscribe(() => this.requestUpdate());
    this.#guard = INITIAL_GUARD;
    const log = journal === undefined ? undefined : liveLog('guard', journal, camera);
    this.#corrections = journal && log && new CorrectionLog(journal, log);
    const preference = wantedCameraOf(settings.value, this.wantedCamera);
    this.#session.begin({ camera, keeper, lock: this.#lock, preference, log });
  }

  #step(input: GuardInput): void {
    const { guard, effects } = stepGuard(this.#guard, input);
    this.#guard = guard;
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: GuardEffect): void {
    if (effect.kind === 'note') this.#corrections?.take(effect.note);
    else this.#alert(effect.alert);
  }

  #alert(kind: AlertKind): void {
    const { value } = this.settings ?? {};
    if (value?.alertSound === true) void this.#sound.play(kind, value.alertVolume);
    if (value?.alertVibration === true) vibrate(kind, browserVibration());
    if (value?.alertFlash === true) this._flash = { kind };
  }

  get #isMirrored(): boolean {
    const { settings, camera } = this;
    return settings !== undefined && isMirrored(settings.value, camera?.facing);
  }

  /** Read out once: the same words again are another paragraph. */
  #announcement(): unknown {
    const { number, verdicts } = this.#guard.announcement;
    const texts = this.#locale.texts.verdicts;
    const words = verdicts.map((verdict) => texts[verdict]).join(', ');
    return keyed(number, html`<span>${words}</span>`);
  }

  #message(): ReturnType<typeof messageOf> {
    const state = this.keeper?.state;
    return messageOf(this.#session.phase, {
      texts: this.#locale.texts,
      progress: state?.kind === 'starting' ? state.progress : 1,
      hasChoice: (this.camera?.devices.length ?? 0) > 0,
      resume: () => this.#togglePause(),
      retry: () => this.#session.retry(),
      pick: () => this.#pick(),
      goToPhoto: () => this.#navigate({ station: 'photo' }),
    });
  }

  #commanded({ detail }: CustomEvent<GuardCommand>): void {
    switch (detail.kind) {
      case 'back':
        this.#navigate({ screen: 'first' });
        break;
      case 'toggle_pause':
        this.#togglePause();
        break;
      case 'pick_camera':
        this.#pick();
        break;
      case 'mirror':
        this.settings?.change({ mirror: detail.isOn ? 'on' : 'off' });
        break;
      case 'toggle_sound':
        this.#toggleSound();
        break;
      case 'torch':
        void this.camera?.setTorch(detail.isOn);
        break;
      case 'zoom':
        void this.camera?.setZoom(detail.value);
        break;
    }
  }

  #corrected({ detail }: CustomEvent<Correction>): void {
    this.#step({ kind: 'correct', ...detail });
    this.requestUpdate();
  }

  #chosen({ detail }: CustomEvent<CameraChoice>): void {
    this._isPicking = false;
    this.settings?.change({ cameraId: detail.id, cameraLabel: detail.label });
    if (this.camera?.state.kind === 'live' && this.camera.device.id === detail.id) return;
    void this.camera?.choose({ id: detail.id, label: detail.label });
  }

  /** Browsers let a page sound once it was touched, and some after each time the page was away. */
  readonly #touched = (): void => {
    if (this.settings?.value.alertSound === true) void this.#sound.prime();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    // a dialog, a button and a slider have their own use for these keys
    const isTaken = event
      .composedPath()
      .some((part) => part instanceof HTMLElement && isOwnKey(part));
    if (this._isPicking || isTaken || event.repeat || event.ctrlKey || event.metaKey) return;
    if (event.altKey || event.defaultPrevented) return;
    if (event.key === ' ') this.#togglePause();
    else if (event.key === 'c' || event.key === 'C') this.#pick();
    else if (event.key === 'm' || event.key === 'M') this.#toggleSound();
    else if (event.key === 'Escape') this.#navigate({ screen: 'first' });
    else return;
    event.preventDefault();
  };

  #toggleSound(): void {
    const { settings } = this;
    settings?.change({ alertSound: !settings.value.alertSound });
  }

  #togglePause(): void {
    this.#session.togglePause();
  }

  #pick(): void {
    this._isPicking = true;
  }

  #dismissed(): void {
    this._isPicking = false;
  }

  #navigate(detail: { readonly station: 'photo' } | { readonly screen: 'first' }): void {
    this.dispatchEvent(new CustomEvent('navigate', { detail, bubbles: true, composed: true }));
  }
}

/** What counts as touching a page, where sounds are concerned. */
const PRESSES = ['pointerup', 'keydown'] as const;

function isOwnKey(part: HTMLElement): boolean {
  return part.matches('button, input, select, textarea, a, dialog');
}

declare global {
  interface HTMLElementTagNameMap {
    'guard-screen': GuardScreen;
  }
}
