import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Users } from 'lucide';
import { CLASSES } from '../../core/verdict.ts';
import type { EngineKeeper } from '../../engine/keeper.ts';
import type { Journal } from '../../services/journal/journal.ts';
import { browserWakeLock, ScreenLock } from '../../services/lock.ts';
import type { SettingsStore } from '../../services/settings.ts';
import type { Camera } from '../../sources/camera.ts';
import '../../ui/camera-picker.ts';
import type { CameraChoice } from '../../ui/camera-picker.ts';
import '../../ui/face-boxes.ts';
import '../../ui/fault-panel.ts';
import '../../ui/line-icon.ts';
import '../../ui/live-view.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons } from '../../ui/tokens.ts';
import '../../ui/verdict-banner.ts';
import '../../ui/verdict-mark.ts';
import { isMirrored, wantedCameraOf } from '../live/camera-settings.ts';
import { faultTextOf } from '../live/fault-text.ts';
import type { LiveFault } from '../live/live.ts';
import { liveLog } from '../live/live-log.ts';
import { LiveSession } from '../live/live-session.ts';
import type { GuardInput } from './guard.ts';
import { INITIAL_GUARD, stepGuard } from './guard.ts';
import type { GuardCommand } from './guard-controls.ts';
import './guard-controls.ts';
import { layout } from './guard-layout.ts';
import { bannerTextOf } from './guard-texts.ts';

/**
 * The live check: the camera's picture, boxes round the faces, one large verdict, and the controls.
 *
 * For tests and for the curious, the element carries `data-looks` (answered looks), `data-people`,
 * `data-phase` and `data-backend`. Keys: space pauses, C chooses a camera, Escape goes back.
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
  #guard = INITIAL_GUARD;
  readonly #session = new LiveSession(this, {
    reported: (report, isWatching) => this.#step({ kind: 'report', report, isWatching }),
    interrupted: () => this.#step({ kind: 'interrupted' }),
  });
  readonly #lock = new ScreenLock(browserWakeLock());
  readonly #locale = new Localized(this);
  #endSettings: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#pressed);
    // back on the page with everything still there
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#pressed);
    this.#endSettings?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('camera') || changed.has('keeper') || changed.has('settings')) this.#begin();
  }

  override render(): TemplateResult {
    const { live } = this.#locale.texts;
    const { phase } = this.#session;
    const { people, frame, banner } = this.#guard;
    const isMirrored = this.#isMirrored;
    return html`
      <h1 class="visually-hidden">${live.title}</h1>
      <live-view
        .video=${this.camera?.video}
        .frame=${frame}
        ?mirrored=${isMirrored}
        ?dimmed=${phase.kind === 'paused' || phase.kind === 'fault'}
      >
        <face-boxes .people=${people} .frame=${frame} ?mirrored=${isMirrored}></face-boxes>
        <div class="signs">
          ${this.#cameraSign()}
          <div class="counts" ?hidden=${phase.kind !== 'watching'}>
            <p class="sign count">
              <line-icon .icon=${Users}></line-icon>
              <span aria-hidden="true">${people.length}</span>
              <span class="visually-hidden">${live.people(people.length)}</span>
            </p>
            ${this.#tally()}
          </div>
        </div>
        <div class="middle">${this.#message()}</div>
      </live-view>
      <verdict-banner
        .verdict=${banner.shown.kind}
        .text=${bannerTextOf(phase, banner.shown, this.#locale.texts)}
      ></verdict-banner>
      <guard-controls
        .controls=${this.camera?.controls ?? {}}
        ?paused=${phase.kind === 'paused'}
        ?running=${phase.kind === 'watching' || phase.kind === 'starting'}
        ?mirrored=${isMirrored}
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
    this.#session.begin({
      camera,
      keeper,
      lock: this.#lock,
      preference: wantedCameraOf(settings.value, this.wantedCamera),
      log: journal === undefined ? undefined : liveLog('guard', journal, camera),
    });
  }

  #step(input: GuardInput): void {
    this.#guard = stepGuard(this.#guard, input);
  }

  get #isMirrored(): boolean {
    const { settings, camera } = this;
    return settings !== undefined && isMirrored(settings.value, camera?.facing);
  }

  #cameraSign(): TemplateResult {
    const { live } = this.#locale.texts;
    const isOn = this.camera?.stream !== undefined;
    return html`<p class="sign ${isOn ? 'on' : ''}">
      <span class="dot" aria-hidden="true"></span>${isOn ? live.cameraOn : live.cameraOff}
    </p>`;
  }

  /** How many people had which verdict since the start; only in memory, gone with the screen. */
  #tally(): TemplateResult | typeof nothing {
    const { live, verdicts } = this.#locale.texts;
    const { tally } = this.#guard;
    if (CLASSES.every((name) => tally[name] === 0)) return nothing;
    const words = CLASSES.map((name) => `${verdicts[name]} ${tally[name]}`).join(', ');
    return html`<p class="sign tally" title=${live.sinceStart}>
      <span class="visually-hidden">${live.sinceStart}: ${words}</span>
      ${CLASSES.map(
        (name) =>
          html`<verdict-mark .verdict=${name}></verdict-mark
            ><span aria-hidden="true">${tally[name]}</span>`,
      )}
    </p>`;
  }

  #message(): TemplateResult | typeof nothing {
    const { live } = this.#locale.texts;
    const { phase } = this.#session;
    switch (phase.kind) {
      case 'watching':
        return nothing;
      case 'paused':
        return html`<button class="button primary large" @click=${this.#togglePause}>
          ${live.resume}
        </button>`;
      case 'starting':
        return html`<div class="waiting">${this.#waiting(phase.hasPicture)}</div>`;
      case 'fault':
        return this.#faultPanel(phase.fault);
    }
  }

  /** The camera comes first: a person may have to allow it, which no bar can foresee. */
  #waiting(hasPicture: boolean): TemplateResult {
    const { app, live } = this.#locale.texts;
    const state = this.keeper?.state;
    const share = state?.kind === 'starting' ? state.progress : 1;
    return hasPicture
      ? html`<progress max="1" value=${share} aria-label=${app.gettingReady}></progress>
          <p>${app.gettingReadyHelp}</p>`
      : html`<span class="ring" aria-hidden="true"></span>
          <p>${live.allowCamera}</p>`;
  }

  #faultPanel(fault: LiveFault): TemplateResult {
    const { live, app } = this.#locale.texts;
    const { title, help } = faultTextOf(fault, this.#locale.texts);
    const hasChoice = (this.camera?.devices.length ?? 0) > 0;
    return html`<fault-panel .heading=${title} .help=${help}>
      <button class="button primary" @click=${this.#retry}>${app.tryAgain}</button>
      ${
        hasChoice
          ? html`<button class="button secondary" @click=${this.#pick}>
              ${live.chooseAnother}
            </button>`
          : nothing
      }
      <button class="button secondary" @click=${this.#goToPhoto}>${live.photoInstead}</button>
    </fault-panel>`;
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
      case 'torch':
        void this.camera?.setTorch(detail.isOn);
        break;
      case 'zoom':
        void this.camera?.setZoom(detail.value);
        break;
    }
  }

  #chosen({ detail }: CustomEvent<CameraChoice>): void {
    this._isPicking = false;
    this.settings?.change({ cameraId: detail.id, cameraLabel: detail.label });
    if (this.camera?.state.kind === 'live' && this.camera.device.id === detail.id) return;
    void this.camera?.choose({ id: detail.id, label: detail.label });
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    // a dialog, a button and a slider have their own use for these keys
    const isTaken = event
      .composedPath()
      .some((part) => part instanceof HTMLElement && isOwnKey(part));
    if (this._isPicking || isTaken || event.repeat || event.ctrlKey || event.metaKey) return;
    if (event.altKey || event.defaultPrevented) return;
    if (event.key === ' ') this.#togglePause();
    else if (event.key === 'c' || event.key === 'C') this.#pick();
    else if (event.key === 'Escape') this.#navigate({ screen: 'first' });
    else return;
    event.preventDefault();
  };

  #togglePause(): void {
    this.#session.togglePause();
  }

  #retry(): void {
    this.#session.retry();
  }

  #pick(): void {
    this._isPicking = true;
  }

  #dismissed(): void {
    this._isPicking = false;
  }

  #goToPhoto(): void {
    this.#navigate({ station: 'photo' });
  }

  #navigate(detail: { readonly station: 'photo' } | { readonly screen: 'first' }): void {
    this.dispatchEvent(new CustomEvent('navigate', { detail, bubbles: true, composed: true }));
  }
}

function isOwnKey(part: HTMLElement): boolean {
  return part.matches('button, input, select, textarea, a, dialog');
}

declare global {
  interface HTMLElementTagNameMap {
    'guard-screen': GuardScreen;
  }
}
