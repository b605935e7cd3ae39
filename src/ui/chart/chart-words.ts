import type { Tally } from '../../core/day-book/tally.ts';
import { addTallies, countOf, EMPTY_TALLY, properShareOf } from '../../core/day-book/tally.ts';
import type { Texts } from '../../locales/en.ts';

/** A bar: who passed in an hour or a day. */
export interface Bar {
  /** Below the bar, short: `8`, `3 Mar`. */
  readonly label: string;
  /** Wherever there is room: `8:00 – 9:00`, `Tuesday, 3 March`. */
  readonly name: string;
  readonly tally: Tally;
}

/** The words of a chart in a language. */
export class ChartWords {
  readonly #texts: Texts['dayBook']['chart'];
  readonly #count: Intl.NumberFormat;
  readonly #share: Intl.NumberFormat;

  /** @param language a BCP 47 tag */
  constructor(texts: Texts, language: string) {
    this.#texts = texts.dayBook.chart;
    this.#count = new Intl.NumberFormat(language);
    this.#share = new Intl.NumberFormat(language, { style: 'percent' });
  }

  /** A number of people. */
  count(value: number): string {
    return this.#count.format(value);
  }

  /** The share with a proper mask; a dash when nobody passed. */
  shareOf(tally: Tally): string {
    const share = properShareOf(tally);
    return share === undefined ? '–' : this.#share.format(share);
  }

  /** One bar in a sentence. */
  bar({ name, tally }: Bar): string {
    const all = countOf(tally);
    return all === 0 ? this.#texts.nobody(name) : this.#texts.bar(name, all, this.shareOf(tally));
  }

  /** All bars in a sentence. */
  summary(heading: string, bars: readonly Bar[]): string {
    const tally = totalOf(bars);
    const all = countOf(tally);
    if (all === 0) return this.#texts.nobody(heading);
    const most = bars.reduce((best, bar) =>
      countOf(bar.tally) > countOf(best.tally) ? bar : best,
    );
    return this.#texts.summary(heading, all, this.shareOf(tally), most.name);
  }
}

/** Everybody in all bars. */
export function totalOf(bars: readonly Bar[]): Tally {
  return bars.reduce((sum, { tally }) => addTallies(sum, tally), EMPTY_TALLY);
}
