import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Texts } from '../../locales/en.ts';
import { Localized } from '../../ui/localized.ts';
import { base } from '../../ui/tokens.ts';
import '../../ui/verdict-mark.ts';
import type { Listed } from './roster.ts';

/** Shorter is not told: a number that ticks is read by nobody. */
const STEP_S = 5;
const MINUTE_S = 60;

/** The least size of a line, in rem: words of two lines beside a mark. */
const LINE = { width: 10.5, height: 3 };

/**
 * The people in view, the most urgent first, with how long their verdict has stood: as many as fit
 * the element, the rest as a number. It is read on demand and never speaks by itself.
 */
@customElement('guard-people')
export class GuardPeople extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        min-inline-size: 0;
        min-block-size: 3rem;
        overflow: hidden;
        color: var(--stage-text);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr));
        grid-auto-rows: 3rem;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-inline-size: 0;
        padding-inline: var(--space-3);
        font-size: var(--text-small);
        line-height: 1.15;
        --icon-size: 1.5rem;
      }
      .word {
        font-weight: var(--weight-medium);
        overflow-wrap: anywhere;
      }
      .since {
        display: inline-block;
        color: var(--stage-text-quiet);
        font-weight: var(--weight);
        font-variant-numeric: tabular-nums;
      }
      .more {
        margin-inline-start: auto;
        padding: var(--space-1) var(--space-2);
        border-radius: var(--radius-round);
        background: var(--stage-line);
        font-weight: var(--weight-strong);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) lines: readonly Listed[] = [];
  /** When the last frame was taken, on the clock of the lines. */
  @property({ attribute: false }) atMs = 0;
  @state() private _room = 1;
  readonly #locale = new Localized(this);
  readonly #observer = new ResizeObserver(([entry]) => {
    if (entry !== undefined) this._room = roomIn(entry.contentRect);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  override render(): TemplateResult | typeof nothing {
    const { texts } = this.#locale;
    const shown = this.lines.slice(0, this._room);
    const rest = this.lines.length - shown.length;
    if (shown.length === 0) return nothing;
    return html`<ul aria-label=${texts.guard.inView}>
      ${repeat(
        shown,
        ({ id }) => id,
        (line, index) =>
          html`<li data-kind=${line.shown.kind}>
            <verdict-mark .verdict=${line.shown.kind}></verdict-mark>
            <span class="word"
              >${wordOf(line, texts)}
              <span class="since"
                >${sinceText(this.atMs - line.sinceMs, this.#locale.language)}</span
              ></span
            >
            ${
              rest > 0 && index === shown.length - 1
                ? html`<span class="more" aria-hidden="true">${texts.guard.more(rest)}</span
                    ><span class="visually-hidden">${texts.guard.moreLong(rest)}</span>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
  }
}

function roomIn({ width, height }: { width: number; height: number }): number {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const fit = (length: number, of: number): number => Math.max(1, Math.floor(length / (of * rem)));
  return fit(width, LINE.width) * fit(height, LINE.height);
}

function wordOf({ shown }: Listed, { verdicts, doubts }: Texts): string {
  return shown.kind === 'unsure' ? doubts[shown.reason] : verdicts[shown.kind];
}

/**
 * How long something has stood, short and in coarse steps ("15s", "2m" in the language's own way);
 * empty while it is new.
 */
function sinceText(ms: number, language: string): string {
  const seconds = Math.floor(ms / 1000 / STEP_S) * STEP_S;
  if (seconds < STEP_S) return '';
  const [value, unit] =
    seconds < MINUTE_S ? [seconds, 'second'] : [Math.floor(seconds / MINUTE_S), 'minute'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(
    value,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'guard-people': GuardPeople;
  }
}
