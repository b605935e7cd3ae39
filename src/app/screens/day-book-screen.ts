import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ScanFace, TriangleAlert } from 'lucide';
import { countOf } from '../../core/day-book/tally.ts';
import { sumOf } from '../../core/day-book/day-book.ts';
import type { Journal } from '../../services/journal/journal.ts';
import '../../ui/chart/bar-chart.ts';
import '../../ui/face-drawing.ts';
import { Follow } from '../../ui/follow.ts';
import '../../ui/line-icon.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons, cards, fields } from '../../ui/tokens.ts';
import { dayBookStyles } from './day-book/day-book-styles.ts';
import './day-book/day-totals.ts';
import './day-book/journal-data.ts';
import type { DayBook } from './day-book/read-day-book.ts';
import { readDayBook } from './day-book/read-day-book.ts';
import { TimeWords } from './day-book/time-words.ts';

/** Today by the hour and the last days: who passed how, what was corrected, when the check stood still. */
@customElement('day-book-screen')
export class DayBookScreen extends LitElement {
  static override styles = [base, buttons, fields, cards, dayBookStyles];

  @property({ attribute: false }) journal: Journal | undefined;
  /** Milliseconds since 1970. */
  @property({ attribute: false }) nowMs: () => number = () => Date.now();
  @state() private _book: DayBook | undefined;
  /** The camera that is asked about; all of them without one. */
  @state() private _camera: string | undefined;

  readonly #locale = new Localized(this);
  #isReading = false;
  #isStale = false;
  #endJournal: (() => void) | undefined;

  constructor() {
    super();
    new Follow(this, () => [this.journal]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // another day may have begun meanwhile, or another tab have written
    document.addEventListener('visibilitychange', this.#read);
    if (this.hasUpdated) this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#read);
    this.#endJournal?.();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('journal')) this.#listen();
  }

  override render(): TemplateResult {
    const { dayBook } = this.#locale.texts;
    const words = new TimeWords(this.#locale.language);
    return html`<div class="page">
      <header>
        <h1>${dayBook.title}</h1>
        <p class="date">${words.day(this.nowMs())}</p>
        ${this.#cameras()}
      </header>
      ${this.#trouble()}
      ${this._book === undefined ? html`<p role="status">${dayBook.loading}</p>` : this.#pages(this._book, words)}
    </div>`;
  }

  /** Which camera it is about, where there are several. */
  #cameras(): TemplateResult | typeof nothing {
    const { dayBook } = this.#locale.texts;
    const cameras = this._book?.cameras ?? [];
    if (cameras.length < 2) return nothing;
    return html`<label class="camera">
      <span>${dayBook.camera}</span>
      <select @change=${this.#chose}>
        <option value="" ?selected=${this._camera === undefined}>${dayBook.allCameras}</option>
        ${cameras.map(
          (camera) =>
            html`<option value=${camera} ?selected=${camera === this._camera}>${camera}</option>`,
        )}
      </select>
    </label>`;
  }

  #chose({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this._camera = target.value === '' ? undefined : target.value;
    this.#read();
  }

  #pages(book: DayBook, words: TimeWords): TemplateResult {
    const { dayBook } = this.#locale.texts;
    const { today, hours, days } = book;
    if (countOf(sumOf(days).tally) === 0) return this.#empty();
    return html`
      <section class="left open" aria-label=${dayBook.today}>
        <day-totals .tally=${today.tally}></day-totals>
        ${this.#notes(book)}
      </section>
      <section class="right card">
        <h2>${dayBook.byHour}</h2>
        <bar-chart
          .heading=${dayBook.byHour}
          .whole=${dayBook.today}
          .bars=${hours.map((page) => words.hourBar(page))}
        ></bar-chart>
      </section>
      <section class="card">
        <h2>${dayBook.byDay}</h2>
        <bar-chart
          .heading=${dayBook.byDay}
          .whole=${dayBook.sameDays}
          .bars=${days.map((page) => words.dayBar(page))}
        ></bar-chart>
      </section>
      ${this.#stalls(book, words)}
      <journal-data class="right card" .journal=${this.journal} .nowMs=${this.nowMs}></journal-data>
    `;
  }

  #notes({ today }: DayBook): TemplateResult {
    const { dayBook } = this.#locale.texts;
    const { corrected, entered, left, dropped } = today;
    const notes = [
      corrected > 0 ? [dayBook.corrected(corrected)] : [],
      entered + left > 0 ? [dayBook.occupancy(entered, left)] : [],
      dropped > 0 ? [dayBook.dropped(dropped)] : [],
    ].flat();
    return html`<ul class="notes">
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>`;
  }

  #stalls({ stalls }: DayBook, words: TimeWords): TemplateResult {
    const texts = this.#locale.texts.dayBook.stalls;
    return html`<section class="left card">
      <h2>${texts.title}</h2>
      ${
        stalls.length === 0
          ? html`<p>${texts.none}</p>`
          : html`<ul class="stalls">
              ${stalls.map(
                ({ from, to, why }) =>
                  html`<li>${texts.line(words.time(from), words.time(to), texts.why[why])}</li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  #empty(): TemplateResult {
    const { empty } = this.#locale.texts.dayBook;
    return html`<section class="empty card">
      <face-drawing .kind=${'mask'}></face-drawing>
      <h2>${empty.title}</h2>
      <p>${empty.help}</p>
      <a class="button primary large" href="?station=guard">
        <line-icon .icon=${ScanFace}></line-icon>${empty.start}
      </a>
    </section>`;
  }

  #trouble(): TemplateResult | typeof nothing {
    const { trouble } = this.#locale.texts.dayBook;
    const state = this.journal?.state;
    if (state === undefined || state.kind === 'durable') return nothing;
    return html`<div class="trouble" role="alert">
      <line-icon .icon=${TriangleAlert}></line-icon>
      <strong>${trouble[state.kind]}</strong>
      <p>${trouble[state.why]}</p>
    </div>`;
  }

  #listen(): void {
    this.#endJournal?.();
    this.#endJournal = this.journal?.subscribe(this.#read);
    this.#read();
  }

  /** One reading at a time: what changes meanwhile is read once more. */
  readonly #read = (): void => {
    this.#isStale = true;
    if (!this.#isReading) void this.#readAll();
  };

  async #readAll(): Promise<void> {
    this.#isReading = true;
    while (this.#isStale && this.journal !== undefined) {
      this.#isStale = false;
      this._book = await readDayBook(this.journal, this.nowMs(), this._camera);
    }
    this.#isReading = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'day-book-screen': DayBookScreen;
  }
}
