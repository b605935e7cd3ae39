import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Camera as CameraIcon, CameraOff } from 'lucide';
import type { Report } from '../../../core/report.ts';
import { browserWakeLock, ScreenLock } from '../../../services/lock.ts';
import type { Camera } from '../../../sources/camera.ts';
import { isMirrored, wantedCameraOf } from '../../../stations/live/camera-settings.ts';
import { faultTextOf } from '../../../stations/live/fault-text.ts';
import { LiveSession } from '../../../stations/live/live-session.ts';
import '../../../ui/face-boxes.ts';
import '../../../ui/line-icon.ts';
import '../../../ui/live-view.ts';
import { Localized } from '../../../ui/localized.ts';
import { base, buttons } from '../../../ui/tokens.ts';
import '../../../ui/verdict-mark.ts';
import type { Visit } from '../../visit.ts';
import type { LargestFace } from './largest-face.ts';
import { largestFaceOf, shareOf } from './largest-face.ts';

/**
 * The two thresholds at work on the camera's picture: who counts, what is said of them, and how large
 * the largest face is. The camera is asked for by a press, and rests with the next one.
 */
@customElement('tuning-preview')
export class TuningPreview extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        justify-items: start;
        gap: var(--space-3);
      }
      live-view {
        aspect-ratio: 4 / 3;
        inline-size: 100%;
        max-block-size: min(50dvh, 26rem);
        border-radius: var(--radius);
      }
      .said {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-weight: var(--weight-strong);
      }
      .size {
        color: var(--text-quiet);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) visit: Visit | undefined;
  @state() private _camera: Camera | undefined;
  @state() private _report: Report | undefined;
  readonly #session = new LiveSession(this, {
    reported: (report) => {
      this._report = report;
    },
    interrupted: () => {
      this._report = undefined;
    },
  });
  readonly #awake = new ScreenLock(browserWakeLock());
  readonly #locale = new Localized(this);
  #ends: readonly (() => void)[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override render(): TemplateResult {
    const { preview } = this.#locale.texts.advanced;
    const isOn = this._camera !== undefined;
    return html`<button
        class="button secondary"
        type="button"
        @click=${isOn ? this.#stop : this.#start}
      >
        <line-icon .icon=${isOn ? CameraOff : CameraIcon}></line-icon>
        ${isOn ? preview.stop : preview.start}
      </button>
      ${isOn ? this.#picture() : nothing}`;
  }

  #picture(): TemplateResult {
    const { visit, _camera: camera, _report: report } = this;
    const { value } = visit?.settings ?? {};
    const mirrored = value !== undefined && isMirrored(value, camera?.facing);
    const least = value?.leastFace ?? 0;
    const frame = report?.frame;
    const counted = report?.people.filter((person) => shareOf(person, report.frame) >= least);
    return html`<live-view .picture=${camera?.video} .frame=${frame} ?mirrored=${mirrored}>
        <face-boxes .people=${counted ?? []} .frame=${frame} ?mirrored=${mirrored}></face-boxes>
      </live-view>
      ${this.#words(report === undefined ? undefined : largestFaceOf(report, least))}`;
  }

  #words(face: LargestFace | undefined): TemplateResult {
    const { texts, language } = this.#locale;
    const { phase } = this.#session;
    const { preview } = texts.advanced;
    if (phase.kind === 'fault') {
      const { title, help } = faultTextOf(phase.fault, texts);
      return html`<p role="alert">${texts.app.joins.titled(title, help)}</p>`;
    }
    if (phase.kind !== 'watching') return html`<p>${texts.app.gettingReady}</p>`;
    if (face === undefined) return html`<p>${preview.nobody}</p>`;
    const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(face.share);
    return html`<p class="said">${this.#verdict(face)}</p>
      <p class="size">${preview.face(percent)}</p>`;
  }

  #verdict({ person: { verdict }, counts }: LargestFace): TemplateResult | string {
    const { advanced, verdicts, doubts } = this.#locale.texts;
    if (!counts) return advanced.preview.tooSmall;
    const word = verdict.kind === 'unsure' ? doubts[verdict.reason] : verdicts[verdict.kind];
    return html`<verdict-mark .verdict=${verdict.kind}></verdict-mark>${word}`;
  }

  async #start(): Promise<void> {
    const { visit } = this;
    if (visit === undefined) return;
    const camera = await visit.loadCamera();
    if (!this.isConnected) return;
    this._camera = camera;
    // subscribed after the visit, which tells every engine what counts: here all faces are measured
    const measureAll = (): void =>
      void visit.keeper.engine?.tune({ ...visit.settings.value, leastFace: 0 });
    const changed = (): void => {
      measureAll();
      this.requestUpdate();
    };
    this.#ends = [visit.keeper.subscribe(measureAll), visit.settings.subscribe(changed)];
    measureAll();
    const { keeper } = visit;
    const preference = wantedCameraOf(visit.settings.value, undefined);
    this.#session.begin({ camera, keeper, lock: this.#awake, preference, log: undefined });
  }

  readonly #stop = (): void => {
    if (this._camera === undefined) return;
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#session.end();
    this._camera = undefined;
    this._report = undefined;
    const { keeper, settings } = this.visit ?? {};
    if (settings !== undefined) void keeper?.engine?.tune(settings.value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tuning-preview': TuningPreview;
  }
}
