import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Braces, Table, Trash2 } from 'lucide';
import type { Entry } from '../../../core/day-book/entry.ts';
import { dayStamp, daysUntil } from '../../../services/calendar.ts';
import { csvOf, jsonOf } from '../../../services/journal/export.ts';
import type { Deletion, Journal } from '../../../services/journal/journal.ts';
import { saveFile } from '../../../services/save-file.ts';
import type { StorageState } from '../../../services/storage.ts';
import { browserStorageAccess, readStorage } from '../../../services/storage.ts';
import '../../../ui/line-icon.ts';
import { Localized } from '../../../ui/localized.ts';
import { base, buttons, dialogs, fields } from '../../../ui/tokens.ts';

/** What older notes there may be to delete, in days; 0 is everything. */
const AGES: readonly number[] = [7, 30, 90, 365, 0];
const CHOSEN_AT_FIRST = 30;

/** Where the notes of the journal are, saving them to a file, and deleting old ones. */
@customElement('journal-data')
export class JournalData extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    dialogs,
    css`
      :host,
      section {
        display: grid;
        align-content: start;
        gap: var(--space-4);
      }
      h2 {
        font-size: var(--text-title);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-3);
      }
      .field {
        flex: 1 1 12rem;
      }
      .status {
        color: var(--text-quiet);
      }
      .status:empty {
        display: none;
      }
      dialog {
        inline-size: min(100% - 2rem, 28rem);
        padding: var(--space-5);
      }
      dialog p {
        margin-block: var(--space-3) var(--space-5);
      }
    `,
  ];

  @property({ attribute: false }) journal: Journal | undefined;
  /** Milliseconds since 1970. */
  @property({ attribute: false }) nowMs: () => number = () => Date.now();
  @state() private _storage: StorageState = 'unknown';
  @state() private _age = CHOSEN_AT_FIRST;
  @state() private _deletion: Deletion | undefined;
  @query('dialog') private readonly _dialog: HTMLDialogElement | null | undefined;

  readonly #locale = new Localized(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void readStorage(browserStorageAccess()).then((storage) => {
      this._storage = storage;
    });
  }

  override render(): TemplateResult {
    const { data } = this.#locale.texts.dayBook;
    return html`<section aria-labelledby="title">
        <h2 id="title">${data.title}</h2>
        <p>${data.where} ${this._storage === 'unknown' ? nothing : html`${data[this._storage]}`}</p>
        <div class="row">
          <button class="button secondary" type="button" @click=${this.#saveTable}>
            <line-icon .icon=${Table}></line-icon>${data.csv}
          </button>
          <button class="button secondary" type="button" @click=${this.#saveJson}>
            <line-icon .icon=${Braces}></line-icon>${data.json}
          </button>
        </div>
        <div class="row">
          <div class="field">
            <label for="age">${data.remove}</label>
            <select id="age" @change=${this.#choose}>
              ${AGES.map(
                (days) =>
                  html`<option ?selected=${days === this._age}>${this.#notesOf(days)}</option>`,
              )}
            </select>
          </div>
          <button class="button secondary" type="button" @click=${this.#ask}>
            <line-icon .icon=${Trash2}></line-icon>${data.yes}
          </button>
        </div>
        <p class="status" role="status">${this.#status()}</p>
      </section>
      ${this.#confirmation()}`;
  }

  #confirmation(): TemplateResult {
    const { data } = this.#locale.texts.dayBook;
    return html`<dialog aria-labelledby="question">
      <h2 id="question">${data.confirmTitle}</h2>
      <p>
        <strong>${this.#notesOf(this._age)}</strong><br />
        ${data.confirm}
      </p>
      <form class="row" method="dialog">
        <button class="button secondary" value="no">${data.no}</button>
        <button class="button primary" value="yes" @click=${this.#remove}>${data.yes}</button>
      </form>
    </dialog>`;
  }

  #notesOf(age: number): string {
    const { data } = this.#locale.texts.dayBook;
    return age === 0 ? data.everything : data.older(data.days(age));
  }

  #status(): string {
    const { data } = this.#locale.texts.dayBook;
    if (this._deletion === undefined) return '';
    return this._deletion.kind === 'deleted' ? data.deleted(this._deletion.count) : data.notDeleted;
  }

  #choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this._age = AGES[target.selectedIndex] ?? this._age;
  }

  #ask(): void {
    this._dialog?.showModal();
  }

  /** Whole days: what is left begins at a midnight. */
  async #remove(): Promise<void> {
    const before = this._age === 0 ? undefined : daysUntil(this.nowMs(), this._age)[0]?.from;
    this._deletion = await (before === undefined
      ? this.journal?.clear()
      : this.journal?.deleteBefore(before));
  }

  async #saveTable(): Promise<void> {
    await this.#save('csv', 'text/csv', csvOf);
  }

  async #saveJson(): Promise<void> {
    await this.#save('json', 'application/json', (entries) => jsonOf(entries, this.nowMs()));
  }

  async #save(
    ending: string,
    type: string,
    textOf: (entries: readonly Entry[]) => string,
  ): Promise<void> {
    const recorded = (await this.journal?.between(-Infinity, Infinity)) ?? [];
    const entries = recorded.map(({ seq, ...entry }) => entry);
    const name = `maskcheck-${dayStamp(this.nowMs())}.${ending}`;
    saveFile(new Blob([textOf(entries)], { type: `${type};charset=utf-8` }), name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journal-data': JournalData;
  }
}
