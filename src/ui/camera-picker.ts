import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { Check, X } from 'lucide';
import { Localized } from './localized.ts';
import { base, buttons, dialogs } from './tokens.ts';
import './line-icon.ts';

/** A camera to choose. */
export interface CameraChoice {
  readonly id: string;
  /** The maker's name for it; may be empty. */
  readonly label: string;
  readonly facing: 'user' | 'environment' | 'unknown';
}

/**
 * A sheet that lists the cameras. It fires `choose` with the `CameraChoice` as its detail, and
 * `dismiss` when it is closed without one.
 */
@customElement('camera-picker')
export class CameraPicker extends LitElement {
  static override styles = [
    base,
    buttons,
    dialogs,
    css`
      dialog {
        inline-size: min(100%, 30rem);
        max-inline-size: none;
        max-block-size: min(80dvh, 40rem);
        margin: auto auto 0;
        padding: var(--space-4) var(--space-4) max(var(--space-5), env(safe-area-inset-bottom));
        border-radius: var(--radius-large) var(--radius-large) 0 0;
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-4);
        padding-inline-start: var(--space-2);
      }
      h2 {
        font-size: var(--text-large);
      }
      ul {
        padding: 0;
        list-style: none;
      }
      .camera {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: center;
        inline-size: 100%;
        min-block-size: var(--target-large);
        padding: var(--space-2) var(--space-3);
        border: 0;
        border-radius: var(--radius-small);
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      .camera:hover {
        background: var(--accent-soft);
      }
      .name,
      .kind {
        grid-column: 1;
        overflow-wrap: anywhere;
      }
      .name {
        font-weight: var(--weight-medium);
      }
      .kind {
        color: var(--text-quiet);
        font-size: var(--text-small);
      }
      .camera line-icon {
        grid-area: 1 / 2 / span 2;
        color: var(--accent);
        --icon-size: 1.5rem;
      }
      @media (min-width: 45rem) {
        dialog {
          margin-block: auto;
          border-radius: var(--radius-large);
        }
      }
    `,
  ];

  @property({ attribute: false }) cameras: readonly CameraChoice[] = [];
  /** Id of the camera that runs. */
  @property() current = '';
  @property({ type: Boolean }) open = false;
  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #locale = new Localized(this);

  override render(): TemplateResult {
    const { live, app } = this.#locale.texts;
    return html`
      <dialog
        ${ref(this.#dialog)}
        aria-labelledby="title"
        @close=${this.#closed}
        @pointerdown=${this.#touched}
      >
        <header>
          <h2 id="title">${live.chooseCamera}</h2>
          <button class="button quiet round" aria-label=${app.close} @click=${this.#dismiss}>
            <line-icon .icon=${X}></line-icon>
          </button>
        </header>
        ${
          this.cameras.length === 0
            ? html`<p>${live.noCameras}</p>`
            : html`<ul>
                ${this.cameras.map((camera, index) => this.#row(camera, index))}
              </ul>`
        }
      </dialog>
    `;
  }

  protected override updated(): void {
    const dialog = this.#dialog.value;
    if (this.open && dialog?.open === false) dialog.showModal();
    if (!this.open && dialog?.open === true) dialog.close();
  }

  #row(camera: CameraChoice, index: number): TemplateResult {
    const { live } = this.#locale.texts;
    const isCurrent = camera.id === this.current;
    return html`
      <li>
        <button
          class="camera"
          aria-pressed=${isCurrent ? 'true' : 'false'}
          @click=${() => this.#choose(camera)}
        >
          <span class="name">${camera.label === '' ? live.unnamed(index + 1) : camera.label}</span>
          ${
            camera.facing === 'unknown'
              ? nothing
              : html`<span class="kind">${live.facing[camera.facing]}</span>`
          }
          ${isCurrent ? html`<line-icon .icon=${Check}></line-icon>` : nothing}
        </button>
      </li>
    `;
  }

  #choose(camera: CameraChoice): void {
    this.dispatchEvent(new CustomEvent<CameraChoice>('choose', { detail: camera }));
  }

  #dismiss(): void {
    this.#dialog.value?.close();
  }

  // Escape closes the dialog by itself
  #closed(): void {
    if (this.open) this.dispatchEvent(new CustomEvent('dismiss'));
  }

  // the backdrop belongs to the dialog
  #touched(event: PointerEvent): void {
    if (event.target === this.#dialog.value && !isInside(event, this.#dialog.value))
      this.#dismiss();
  }
}

function isInside({ clientX, clientY }: PointerEvent, element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

declare global {
  interface HTMLElementTagNameMap {
    'camera-picker': CameraPicker;
  }
}
