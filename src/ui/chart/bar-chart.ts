import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Size } from '../../core/geometry.ts';
import { countOf } from '../../core/day-book/tally.ts';
import { CLASSES } from '../../core/verdict.ts';
import { Localized } from '../localized.ts';
import { base } from '../tokens.ts';
import '../verdict-mark.ts';
import type { BarLayout, Piece } from './bars.ts';
import { layOutBars, MARGIN } from './bars.ts';
import { chartStyles } from './chart-styles.ts';
import type { Bar } from './chart-words.ts';
import { ChartWords, totalOf } from './chart-words.ts';
import { labelStep } from './scale.ts';

/** About what a character of a label takes, and the air between two labels, in px at 16 px a rem. */
const CHARACTER = 6.5;
const AIR = 12;
const ROUNDING = 1.5;

/**
 * Stacked bars of verdicts over time. Pointing at a bar, or the arrow keys, read it out in the line
 * above; colours come with patterns; screen readers get a summary, each bar on its turn, and a table.
 */
@customElement('bar-chart')
export class BarChart extends LitElement {
  static override styles = [base, chartStyles];

  /** What the chart shows, for summary and table. */
  @property() heading = '';
  /** What all bars together are called: `Today`. */
  @property() whole = '';
  @property({ attribute: false }) bars: readonly Bar[] = [];
  /** Size of the drawing at 16 px a rem: large screens draw larger, not more. */
  @state() private _size: Size = { width: 0, height: 0 };
  /** Index of the bar that is read. */
  @state() private _read: number | undefined;
  /** Said to screen readers; only what the keys chose, since a pointer needs no voice. */
  @state() private _said = '';
  @query('.plot') private readonly _plot: HTMLElement | null | undefined;

  readonly #locale = new Localized(this);
  readonly #watch = new ResizeObserver(() => this.#measure());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this._plot != null) this.#watch.observe(this._plot);
  }

  protected override firstUpdated(): void {
    if (this._plot != null) this.#watch.observe(this._plot);
  }

  override render(): TemplateResult {
    const { texts, language } = this.#locale;
    const words = new ChartWords(texts, language);
    const { chart } = texts.dayBook;
    return html`
      ${this.#readout(words)}
      <div
        class="plot"
        role="group"
        tabindex="0"
        aria-label="${this.heading}. ${chart.keys}"
        @keydown=${this.#pressed}
        @pointerleave=${this.#left}
        @blur=${this.#left}
      >
        ${this.#drawing(words)}
      </div>
      <p class="visually-hidden" role="status">${this._said}</p>
      <details>
        <summary>${chart.table}</summary>
        ${this.#table(words)}
      </details>
    `;
  }

  #readout(words: ChartWords): TemplateResult {
    const { verdicts, dayBook } = this.#locale.texts;
    const bar = this._read === undefined ? undefined : this.bars[this._read];
    const tally = bar?.tally ?? totalOf(this.bars);
    return html`<p class="readout">
      <span class="when">${bar?.name ?? this.whole}</span>
      <span class="share">${dayBook.chart.properly} <strong>${words.shareOf(tally)}</strong></span>
      <span class="kinds">
        ${CLASSES.map(
          (kind) =>
            html`<span class="kind">
              <verdict-mark .verdict=${kind}></verdict-mark>${verdicts[kind]}
              <strong>${words.count(tally[kind])}</strong>
            </span>`,
        )}
      </span>
    </p>`;
  }

  #drawing(words: ChartWords): TemplateResult | typeof nothing {
    const { width, height } = this._size;
    if (width === 0) return nothing;
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    const layout = layOutBars(
      this.bars.map(({ tally }) => tally),
      this._size,
      isMirrored,
    );
    return html`<svg
      class="drawing"
      viewBox="0 0 ${width} ${height}"
      role="img"
      aria-label=${words.summary(this.heading, this.bars)}
    >
      ${PATTERNS} ${this.#bands(layout)} ${lines(layout, words, isMirrored)}
      ${layout.bands.map(({ pieces }) => pieces.map(drawPiece))} ${this.#labels(layout, height)}
    </svg>`;
  }

  #bands({ bands, area }: BarLayout): SVGTemplateResult[] {
    return bands.map(
      ({ x, width }, index) =>
        svg`<rect
          class="band ${index === this._read ? 'read' : ''}"
          x=${x} y=${area.top} width=${width} height=${area.bottom - area.top}
          @pointerenter=${() => (this._read = index)}
        />`,
    );
  }

  /** Counted from the last bar, which is the one that people look for. */
  #labels({ bands }: BarLayout, height: number): SVGTemplateResult[] {
    const longest = Math.max(0, ...this.bars.map(({ label }) => label.length));
    const step = labelStep(bands[0]?.width ?? 1, longest * CHARACTER + AIR);
    return bands.flatMap(({ x, width }, index) =>
      (bands.length - 1 - index) % step === 0
        ? [
            svg`<text x=${x + width / 2} y=${height - MARGIN.bottom + 18} text-anchor="middle">${this.bars[index]?.label}</text>`,
          ]
        : [],
    );
  }

  #table(words: ChartWords): TemplateResult {
    const { verdicts, dayBook } = this.#locale.texts;
    const { chart } = dayBook;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.heading}>
      <table>
        <caption class="visually-hidden">
          ${this.heading}
        </caption>
        <thead>
          <tr>
            <th scope="col">${chart.time}</th>
            ${CLASSES.map((kind) => html`<th scope="col">${verdicts[kind]}</th>`)}
            <th scope="col">${chart.passed}</th>
            <th scope="col">${chart.properly}</th>
          </tr>
        </thead>
        <tbody>
          ${this.bars.map(
            ({ name, tally }) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${CLASSES.map((kind) => html`<td>${words.count(tally[kind])}</td>`)}
                <td>${words.count(countOf(tally))}</td>
                <td>${words.shareOf(tally)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const last = this.bars.length - 1;
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    const step = isMirrored ? -1 : 1;
    const from = this._read ?? (event.key === 'ArrowLeft' ? last + 1 : -1);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: from + step,
      ArrowLeft: from - step,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this._read = Math.min(last, Math.max(0, target));
    const bar = this.bars[this._read];
    const { texts, language } = this.#locale;
    this._said = bar === undefined ? '' : new ChartWords(texts, language).bar(bar);
  };

  #left(): void {
    this._read = undefined;
  }

  #measure(): void {
    if (this._plot == null) return;
    const { clientWidth, clientHeight } = this._plot;
    const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    this._size = { width: clientWidth / scale, height: clientHeight / scale };
  }
}

/** Stripes and dots, so that nobody needs the colours: the mask's piece is plain. */
const PATTERNS = svg`<defs>
  <pattern id="no_mask" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="stripe" d="M3 0v6" />
  </pattern>
  <pattern id="incorrect" width="6" height="6" patternUnits="userSpaceOnUse">
    <circle class="dot" cx="3" cy="3" r="1.2" />
  </pattern>
</defs>`;

function drawPiece({ kind, x, y, width, height }: Piece): SVGTemplateResult {
  const rect = (className: string, fill: string): SVGTemplateResult =>
    svg`<rect class="pattern ${className}" fill=${fill} x=${x} y=${y} width=${width} height=${height} rx=${ROUNDING} />`;
  return kind === 'mask' ? rect(kind, '') : svg`${rect(kind, '')}${rect('', `url(#${kind})`)}`;
}

function lines(
  { lines: all, area }: BarLayout,
  words: ChartWords,
  isMirrored: boolean,
): SVGTemplateResult[] {
  const x = isMirrored ? area.right + 8 : area.left - 8;
  return all.map(
    ({ value, y }) => svg`
      <line class="line ${value === 0 ? 'axis' : ''}" x1=${area.left} x2=${area.right} y1=${y} y2=${y} />
      <text x=${x} y=${y + 4} text-anchor="end">${words.count(value)}</text>`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'bar-chart': BarChart;
  }
}
