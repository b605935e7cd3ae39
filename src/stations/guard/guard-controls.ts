import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { customElement, property } from 'lit/decorators.js';
import {
  ArrowLeft,
  Flashlight,
  FlashlightOff,
  TrianglesCenterlineDashedVertical,
  Pause,
  Play,
  SwitchCamera,
  Volume2,
  VolumeX,
} from 'lucide';
import type { CameraControls } from '../../sources/camera-controls.ts';
import '../../ui/line-icon.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons } from '../../ui/tokens.ts';

/** What a press on a control asks for: the detail of a `command` event. */
export type GuardCommand =
  | { readonly kind: 'back' }
  | { readonly kind: 'toggle_pause' }
  | { readonly kind: 'pick_camera' }
  | { readonly kind: 'mirror'; readonly isOn: boolean }
  | { readonly kind: 'toggle_sound' }
  | { readonly kind: 'torch'; readonly isOn: boolean }
  | { readonly kind: 'zoom'; readonly value: number };

/** The bar under (upright) or beside (sideways) the live picture, within reach of one thumb. */
@customElement('guard-controls')
export class GuardControls extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        color: var(--stage-text);
      }
      .bar {
        display: flex;
        align-items: center;
        justify-content: space-evenly;
        max-inline-size: 34rem;
        margin-inline: auto;
      }
      .button {
        color: inherit;
        --icon-size: 1.5rem;
      }
      .button.quiet {
        color: var(--stage-text);
      }
      .button.quiet:hover:not(:disabled),
      .button[aria-pressed='true'] {
        background: var(--stage-line);
      }
      .button.main {
        inline-size: var(--target-large);
        block-size: var(--target-large);
        border: 2px solid var(--stage-text);
        --icon-size: 1.75rem;
      }
      .button:focus-visible {
        outline-color: var(--stage-text);
      }
      .zoom {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: 0 var(--space-4) var(--space-2);
        font-variant-numeric: tabular-nums;
      }
      .zoom input {
        flex: 1;
        min-inline-size: 0;
        block-size: var(--target);
        margin: 0;
        accent-color: var(--stage-text);
      }
      output {
        min-inline-size: 3.5em;
        text-align: end;
      }
      @media (orientation: landscape) and (max-height: 34rem) {
        :host,
        .controls {
          block-size: 100%;
        }
        .controls {
          display: flex;
          gap: var(--space-2);
        }
        .bar {
          flex-direction: column;
        }
        .zoom {
          flex-direction: column-reverse;
          padding: var(--space-2) 0;
        }
        .zoom input {
          inline-size: var(--target);
          block-size: auto;
          min-block-size: 0;
          writing-mode: vertical-lr;
          direction: rtl;
        }
        output {
          min-inline-size: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) controls: CameraControls = {};
  @property({ type: Boolean }) paused = false;
  @property({ type: Boolean }) mirrored = false;
  /** Whether alerts sound. */
  @property({ type: Boolean }) sounding = false;
  /** Whether there is anything to pause, light or turn round. */
  @property({ type: Boolean }) running = false;
  readonly #locale = new Localized(this);

  override render(): TemplateResult {
    const { live, guard } = this.#locale.texts;
    const { torch } = this.controls;
    return html`
      <div class="controls" role="group" aria-label=${live.controls}>
        ${this.#zoom()}
        <div class="bar">
          ${this.#button(live.back, ArrowLeft, { kind: 'back' })}
          ${this.#button(live.chooseCamera, SwitchCamera, { kind: 'pick_camera' })}
          <button
            class="button round main"
            aria-label=${this.paused ? live.resume : live.pause}
            title=${this.paused ? live.resume : live.pause}
            ?disabled=${!this.running && !this.paused}
            @click=${() => this.#command({ kind: 'toggle_pause' })}
          >
            <line-icon .icon=${this.paused ? Play : Pause}></line-icon>
          </button>
          ${this.#button(
            live.mirror,
            TrianglesCenterlineDashedVertical,
            { kind: 'mirror', isOn: !this.mirrored },
            this.mirrored,
          )}
          ${this.#button(
            guard.sound,
            this.sounding ? Volume2 : VolumeX,
            { kind: 'toggle_sound' },
            this.sounding,
          )}
          ${
            torch === undefined
              ? nothing
              : this.#button(
                  live.torch,
                  torch ? Flashlight : FlashlightOff,
                  { kind: 'torch', isOn: !torch },
                  torch,
                )
          }
        </div>
      </div>
    `;
  }

  #button(
    label: string,
    icon: typeof ArrowLeft,
    command: GuardCommand,
    isPressed?: boolean,
  ): TemplateResult {
    return html`<button
      class="button quiet round"
      aria-label=${label}
      title=${label}
      aria-pressed=${ifDefined(isPressed === undefined ? undefined : isPressed ? 'true' : 'false')}
      @click=${() => this.#command(command)}
    >
      <line-icon .icon=${icon} ?directional=${icon === ArrowLeft}></line-icon>
    </button>`;
  }

  #zoom(): TemplateResult | typeof nothing {
    const { zoom } = this.controls;
    if (zoom === undefined) return nothing;
    const { live } = this.#locale.texts;
    return html`<div class="zoom">
      <input
        type="range"
        aria-label=${live.zoom}
        min=${zoom.least}
        max=${zoom.most}
        step=${zoom.step}
        .value=${String(zoom.value)}
        @input=${this.#zoomed}
      />
      <output aria-hidden="true">${live.zoomBy(zoom.value)}</output>
    </div>`;
  }

  #zoomed(event: Event): void {
    if (event.target instanceof HTMLInputElement) {
      this.#command({ kind: 'zoom', value: event.target.valueAsNumber });
    }
  }

  #command(command: GuardCommand): void {
    this.dispatchEvent(new CustomEvent<GuardCommand>('command', { detail: command }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guard-controls': GuardControls;
  }
}
