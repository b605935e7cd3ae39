import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ShieldCheck, Table, Trash2 } from 'lucide';
import type { EngineKeeper } from '../../engine/keeper.ts';
import type { SettingsStore } from '../../services/settings.ts';
import { openPicture } from '../../sources/pictures.ts';
import '../../ui/fault-panel.ts';
import '../../ui/line-icon.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons } from '../../ui/tokens.ts';
import { verdictColours } from '../../ui/verdict-colours.ts';
import { annotate } from './annotate.ts';
import './photo-intake.ts';
import './photo-result.ts';
import { PhotoSession } from './photo-session.ts';
import type { Photo } from './photo.ts';
import { countsOf, tallyOf } from './photo.ts';
import { saveFile } from '../../services/save-file.ts';
import { tableOf } from './table.ts';

/** Photos, one or many: taken, chosen, dropped or pasted, and what was found in each. */
@customElement('photo-screen')
export class PhotoScreen extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .page {
        display: grid;
        gap: var(--space-5);
        inline-size: min(100%, 72rem);
        margin-inline: auto;
        padding: var(--space-5);
      }
      h1 {
        font-size: var(--text-display);
      }
      .page.full h1 {
        font-size: var(--text-title);
      }
      .private {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        color: var(--text-quiet);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
      }
      .bar p {
        flex: 1 1 16rem;
        font-weight: var(--weight-medium);
      }
      progress {
        inline-size: 100%;
        block-size: 0.75rem;
        accent-color: var(--accent);
      }
      .results {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
        gap: var(--space-5);
        align-items: start;
      }
    `,
  ];

  @property({ attribute: false }) keeper: EngineKeeper | undefined;
  @property({ attribute: false }) settings: SettingsStore | undefined;
  readonly #session = new PhotoSession(this);
  readonly #locale = new Localized(this);

  protected override willUpdate(): void {
    this.#session.use(this.keeper);
  }

  override render(): TemplateResult {
    const { photo } = this.#locale.texts;
    const { photos } = this.#session.state;
    return html`<div class="page ${photos.length > 0 ? 'full' : ''}">
      <h1>${photo.title}</h1>
      <p class="private"><line-icon .icon=${ShieldCheck}></line-icon>${photo.private}</p>
      ${this.#engineState()}
      <photo-intake ?compact=${photos.length > 0} @give=${this.#given}></photo-intake>
      ${photos.length === 0 ? nothing : this.#bar()}
      <div class="results">
        ${repeat(
          photos,
          ({ id }) => id,
          (item) =>
            html`<photo-result
              .photo=${item}
              .preview=${this.#session.previewOf(item.id)}
              @save=${this.#save}
            ></photo-result>`,
        )}
      </div>
    </div>`;
  }

  #engineState(): TemplateResult | typeof nothing {
    const { faults, app } = this.#locale.texts;
    const state = this.keeper?.state;
    if (state?.kind !== 'fault') return nothing;
    const { title, help } = faults.engine[state.fault.code];
    return html`<fault-panel .heading=${title} .help=${help}>
      <button class="button primary" @click=${this.#restart}>${app.tryAgain}</button>
    </fault-panel>`;
  }

  #bar(): TemplateResult {
    const { photo, app } = this.#locale.texts;
    const { photos } = this.#session.state;
    const { done, all } = countsOf(this.#session.state);
    const state = this.keeper?.state;
    return html`
      ${
        done < all
          ? state?.kind === 'starting'
            ? html`<progress
                max="1"
                value=${state.progress}
                aria-label=${app.gettingReady}
              ></progress>`
            : html`<progress max=${all} value=${done} aria-label=${photo.progress}></progress>`
          : nothing
      }
      <div class="bar">
        <p role="status">
          ${
            done < all
              ? state?.kind === 'ready'
                ? photo.checked(done, all)
                : app.gettingReady
              : photo.summary(tallyOf(photos))
          }
        </p>
        <button class="button secondary" ?hidden=${done === all} @click=${this.#cancel}>
          ${photo.cancel}
        </button>
        <button class="button secondary" ?hidden=${done === 0} @click=${this.#saveTable}>
          <line-icon .icon=${Table}></line-icon>${photo.saveTable}
        </button>
        <button class="button quiet" ?hidden=${done < all} @click=${this.#clear}>
          <line-icon .icon=${Trash2}></line-icon>${photo.clear}
        </button>
      </div>
    `;
  }

  #given({ detail }: CustomEvent<readonly File[]>): void {
    const files = detail.map((file) => ({ name: file.name, file }));
    this.#session.send({ kind: 'given', files });
  }

  #cancel(): void {
    this.#session.send({ kind: 'cancelled' });
  }

  #clear(): void {
    this.#session.send({ kind: 'cleared' });
  }

  #restart(): void {
    this.keeper?.restart();
  }

  #saveTable(): void {
    // the mark tells spreadsheets that the letters are UTF-8
    const text = `\uFEFF${tableOf(this.#session.state.photos)}`;
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'maskcheck.csv');
  }

  async #save({ detail: photo }: CustomEvent<Photo>): Promise<void> {
    if (photo.progress.kind !== 'checked') return;
    // opened anew: the copies on the screen are small
    const opened = await openPicture(photo.file);
    if ('fault' in opened) return;
    const { bitmap } = opened;
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const { faces, size } = photo.progress;
    const { verdicts } = this.#locale.texts;
    const labels = faces.map(({ verdict }) => verdicts[verdict.kind]);
    annotate(canvas, bitmap, { faces, size, labels, colours: verdictColours(this) });
    bitmap.close();
    canvas.toBlob((blob) => {
      canvas.width = canvas.height = 0;
      if (blob !== null) saveFile(blob, `${photo.name.replace(/\.[^.]*$/, '')}-maskcheck.png`);
    }, 'image/png');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'photo-screen': PhotoScreen;
  }
}
