import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { Camera, ImagePlus } from 'lucide';
import '../../ui/line-icon.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons } from '../../ui/tokens.ts';

/**
 * Takes pictures in: chosen, taken with the camera, dropped anywhere on the page, or pasted.
 *
 * @fires give - `detail` is the list of files
 */
@customElement('photo-intake')
export class PhotoIntake extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .intake {
        display: grid;
        justify-items: center;
        gap: var(--space-4);
        padding: var(--space-6) var(--space-5);
        border: 2px dashed var(--line-strong);
        border-radius: var(--radius-large);
        background: var(--surface);
        text-align: center;
        transition: background-color var(--quick) var(--ease);
      }
      .intake.over {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      :host([compact]) .intake {
        padding: var(--space-3);
      }
      :host([compact]) .button {
        min-block-size: var(--target);
        padding-inline: var(--space-4);
        font-size: var(--text-body);
      }
      :host([compact]) p {
        display: none;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-3);
      }
      p {
        color: var(--text-quiet);
        font-size: var(--text-small);
      }
      input {
        display: none;
      }
    `,
  ];

  /** Less tall, once there are results below. */
  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private _isOver = false;
  readonly #choose = createRef<HTMLInputElement>();
  readonly #take = createRef<HTMLInputElement>();
  readonly #locale = new Localized(this);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('paste', this.#pasted);
    document.addEventListener('dragover', this.#draggedOver);
    document.addEventListener('dragleave', this.#draggedOut);
    document.addEventListener('drop', this.#dropped);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('paste', this.#pasted);
    document.removeEventListener('dragover', this.#draggedOver);
    document.removeEventListener('dragleave', this.#draggedOut);
    document.removeEventListener('drop', this.#dropped);
  }

  protected override firstUpdated(): void {
    // the checker of templates does not know this attribute
    this.#take.value?.setAttribute('capture', 'environment');
  }

  override render(): TemplateResult {
    const { photo } = this.#locale.texts;
    return html`<div class="intake ${this._isOver ? 'over' : ''}">
      <div class="buttons">
        <button class="button primary large" @click=${this.#openChooser}>
          <line-icon .icon=${ImagePlus}></line-icon>${photo.choose}
        </button>
        <button class="button secondary large" @click=${this.#openCamera}>
          <line-icon .icon=${Camera}></line-icon>${photo.take}
        </button>
      </div>
      <p>${photo.dropHint}</p>
      <input
        ${ref(this.#choose)}
        type="file"
        accept="image/*"
        multiple
        aria-label=${photo.choose}
        @change=${this.#picked}
      />
      <input
        ${ref(this.#take)}
        type="file"
        accept="image/*"
        aria-label=${photo.take}
        @change=${this.#picked}
      />
    </div>`;
  }

  #openChooser(): void {
    this.#choose.value?.click();
  }

  #openCamera(): void {
    this.#take.value?.click();
  }

  #picked(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#give(event.target.files);
    // the same file may be chosen again
    event.target.value = '';
  }

  readonly #pasted = (event: ClipboardEvent): void => {
    this.#give(event.clipboardData?.files);
  };

  readonly #draggedOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this._isOver = true;
  };

  readonly #draggedOut = (): void => {
    this._isOver = false;
  };

  readonly #dropped = (event: DragEvent): void => {
    this._isOver = false;
    if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    this.#give(event.dataTransfer.files);
  };

  #give(files: FileList | null | undefined): void {
    if (files == null || files.length === 0) return;
    this.dispatchEvent(new CustomEvent<readonly File[]>('give', { detail: [...files] }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'photo-intake': PhotoIntake;
  }
}
