import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { Download } from 'lucide';
import type { PictureFace } from '../../core/report.ts';
import { CLASSES } from '../../core/verdict.ts';
import '../../ui/line-icon.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons, cards } from '../../ui/tokens.ts';
import { verdictColours } from '../../ui/verdict-colours.ts';
import '../../ui/verdict-mark.ts';
import { annotate } from './annotate.ts';
import type { Photo } from './photo.ts';

/**
 * One picture and what was found in it. Each face's entry carries `data-verdict`.
 *
 * @fires save - somebody wants the annotated picture as a file; `detail` is the photo
 */
@customElement('photo-result')
export class PhotoResult extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    css`
      .card {
        display: grid;
        gap: var(--space-4);
        overflow: hidden;
      }
      .head {
        display: flex;
        align-items: center;
        gap: var(--space-3);
      }
      h2 {
        flex: 1;
        min-inline-size: 0;
        overflow: hidden;
        font-size: var(--text-body);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      canvas {
        display: block;
        max-inline-size: 100%;
        max-block-size: 70vh;
        margin-inline: auto;
        border-radius: var(--radius-small);
      }
      ol {
        display: grid;
        gap: var(--space-3);
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 var(--space-3);
        align-items: center;
        --icon-size: 1.75rem;
      }
      .shares {
        grid-column: 2;
        color: var(--text-quiet);
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
      }
      .quiet-text {
        color: var(--text-quiet);
      }
      progress {
        inline-size: 100%;
        accent-color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) photo: Photo | undefined;
  @property({ attribute: false }) preview: ImageBitmap | undefined;
  readonly #canvas = createRef<HTMLCanvasElement>();
  readonly #locale = new Localized(this);

  override render(): TemplateResult | typeof nothing {
    const { photo } = this;
    if (photo === undefined) return nothing;
    const { texts } = this.#locale;
    const isChecked = photo.progress.kind === 'checked';
    return html`<article class="card">
      <div class="head">
        <h2 title=${photo.name}>${photo.name}</h2>
        <button
          class="button quiet"
          ?hidden=${!isChecked}
          @click=${this.#save}
          aria-label=${texts.photo.saveNamed(photo.name)}
        >
          <line-icon .icon=${Download}></line-icon>${texts.photo.save}
        </button>
      </div>
      <canvas ${ref(this.#canvas)} ?hidden=${!isChecked} aria-hidden="true"></canvas>
      ${this.#outcome(photo)}
    </article>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { photo, preview } = this;
    const canvas = this.#canvas.value;
    if (photo?.progress.kind !== 'checked' || preview === undefined || canvas === undefined) return;
    if (!changed.has('photo') && !changed.has('preview')) return;
    const { faces, size } = photo.progress;
    canvas.width = preview.width;
    canvas.height = preview.height;
    annotate(canvas, preview, {
      faces,
      size,
      labels: faces.map((face) => this.#wordOf(face)),
      colours: verdictColours(canvas),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // iOS keeps a canvas's memory until its size is taken away
    const canvas = this.#canvas.value;
    if (canvas !== undefined) canvas.width = canvas.height = 0;
  }

  #outcome({ progress }: Photo): TemplateResult {
    const { photo, faults } = this.#locale.texts;
    switch (progress.kind) {
      case 'waiting':
        return html`<p class="quiet-text">${photo.waiting}</p>`;
      case 'checking':
        return html`<progress aria-label=${photo.checking}></progress>`;
      case 'failed': {
        const { title, help } =
          progress.fault === 'engine' ? faults.engine.no_backend : photo.faults[progress.fault];
        return html`<div role="alert">
          <p><strong>${title}</strong></p>
          <p class="quiet-text">${help}</p>
        </div>`;
      }
      case 'checked':
        if (progress.faces.length === 0) {
          return html`<div>
            <p><strong>${photo.noFace.title}</strong></p>
            <p class="quiet-text">${photo.noFace.help}</p>
          </div>`;
        }
        return html`<ol>
          ${progress.faces.map((face, index) => this.#face(face, index + 1))}
        </ol>`;
    }
  }

  #face(face: PictureFace, number: number): TemplateResult {
    const { app, verdicts, photo } = this.#locale.texts;
    const percent = new Intl.NumberFormat(this.#locale.language, { style: 'percent' });
    const shares = CLASSES.map(
      (name) => `${verdicts[name]} ${percent.format(face.probabilities[name])}`,
    );
    return html`<li data-verdict=${face.verdict.kind}>
      <verdict-mark .verdict=${face.verdict.kind}></verdict-mark>
      <span
        ><strong>${app.joins.pair(photo.face(number), verdicts[face.verdict.kind])}</strong>
        ${face.verdict.kind === 'unsure' ? html` – ${photo.doubts[face.verdict.reason]}` : nothing}
      </span>
      <span class="shares">${shares.join(' · ')}</span>
    </li>`;
  }

  #wordOf({ verdict }: PictureFace): string {
    return this.#locale.texts.verdicts[verdict.kind];
  }

  #save(): void {
    this.dispatchEvent(new CustomEvent('save', { detail: this.photo }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'photo-result': PhotoResult;
  }
}
