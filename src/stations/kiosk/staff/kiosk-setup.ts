import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide';
import type { EngineKeeper } from '../../../engine/keeper.ts';
import { browserWakeLock, ScreenLock } from '../../../services/lock.ts';
import type { SettingsStore } from '../../../services/settings.ts';
import type { Camera } from '../../../sources/camera.ts';
import '../../../ui/face-boxes.ts';
import '../../../ui/line-icon.ts';
import '../../../ui/live-view.ts';
import { Localized } from '../../../ui/localized.ts';
import { base, buttons } from '../../../ui/tokens.ts';
import type { Report } from '../../../core/report.ts';
import { isMirrored, wantedCameraOf } from '../../live/camera-settings.ts';
import { faultTextOf } from '../../live/fault-text.ts';
import { LiveSession } from '../../live/live-session.ts';
import type { Check, Finding, Setup } from './setup.ts';
import { CHECKS, isGood, NEW_SETUP, stepSetup, summaryOf } from './setup.ts';

/** Looks through the camera where a kiosk is put up, and says what to change there. */
@customElement('kiosk-setup')
export class KioskSetup extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .page {
        display: grid;
        gap: var(--space-5);
        max-inline-size: 60rem;
        margin-inline: auto;
        padding: var(--space-5);
      }
      live-view {
        aspect-ratio: 4 / 3;
        inline-size: 100%;
        max-block-size: min(50dvh, 40rem);
        border-radius: var(--radius-large);
      }
      ul {
        display: grid;
        gap: var(--space-3);
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(5.5rem, auto) minmax(0, 1fr);
        gap: var(--space-3);
        --icon-size: 1.5rem;
      }
      .good line-icon {
        color: var(--mask-ink);
      }
      .change line-icon {
        color: var(--incorrect-ink);
      }
      .good span,
      .unknown {
        color: var(--text-quiet);
      }
      .news {
        min-block-size: 1.5em;
        color: var(--mask-ink);
        font-size: var(--text-large);
        font-weight: var(--weight-strong);
      }
    `,
  ];

  @property({ attribute: false }) keeper: EngineKeeper | undefined;
  @property({ attribute: false }) camera: Camera | undefined;
  @property({ attribute: false }) settings: SettingsStore | undefined;
  @property({ attribute: false }) wantedCamera: string | undefined;
  @state() private _setup: Setup = NEW_SETUP;
  @state() private _report: Report | undefined;
  readonly #session = new LiveSession(this, {
    reported: (report) => {
      this._report = report;
      const leastFace = this.settings?.value.kiosk.leastFace ?? 0;
      this._setup = stepSetup(this._setup, report, leastFace);
    },
    interrupted: () => {
      this._setup = NEW_SETUP;
    },
  });
  readonly #awake = new ScreenLock(browserWakeLock());
  readonly #locale = new Localized(this);

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#begin();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('camera') || changed.has('keeper') || changed.has('settings')) this.#begin();
  }

  override render(): TemplateResult | typeof nothing {
    const { settings, camera } = this;
    if (settings === undefined) return nothing;
    const { setup: texts } = this.#locale.texts.kiosk;
    const { phase } = this.#session;
    const findings = summaryOf(this._setup);
    const mirrored = isMirrored(settings.value, camera?.facing);
    const frame = this._report?.frame;
    return html`<div class="page">
      <h1>${texts.title}</h1>
      <p>${texts.lead}</p>
      <live-view .picture=${camera?.video} .frame=${frame} ?mirrored=${mirrored}>
        <face-boxes
          .people=${this._report?.people ?? []}
          .frame=${frame}
          ?mirrored=${mirrored}
        ></face-boxes>
      </live-view>
      ${
        phase.kind === 'fault'
          ? html`<p role="alert">${faultTextOf(phase.fault, this.#locale.texts).help}</p>`
          : nothing
      }
      <ul>
        ${CHECKS.map((check) => this.#finding(check, findings[check]))}
      </ul>
      <p class="news" role="status">${isGood(findings) ? texts.good : ''}</p>
      <a class="button primary" href="?screen=kiosk-settings">${texts.done}</a>
    </div>`;
  }

  #finding(check: Check, finding: Finding): TemplateResult {
    const { checks, findings } = this.#locale.texts.kiosk.setup;
    const known = finding === 'good' || finding === 'unknown' ? finding : 'change';
    const icon = { good: CircleCheck, unknown: CircleDashed, change: CircleAlert }[known];
    return html`<li class=${known}>
      <line-icon .icon=${icon}></line-icon><strong>${checks[check]}</strong>
      <span>${findings[finding]}</span>
    </li>`;
  }

  #begin(): void {
    const { camera, keeper, settings } = this;
    if (camera === undefined || keeper === undefined || settings === undefined) return;
    const preference = wantedCameraOf(settings.value, this.wantedCamera);
    this.#session.begin({ camera, keeper, lock: this.#awake, preference, log: undefined });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-setup': KioskSetup;
  }
}
