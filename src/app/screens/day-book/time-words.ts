import type { Page, Slot } from '../../../core/day-book/day-book.ts';
import type { Bar } from '../../../ui/chart/chart-words.ts';

/** Times as a language writes them, in local time. */
export class TimeWords {
  readonly #time: Intl.DateTimeFormat;
  readonly #day: Intl.DateTimeFormat;
  readonly #shortDay: Intl.DateTimeFormat;

  /** @param language a BCP 47 tag */
  constructor(language: string) {
    const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(language, options);
    this.#time = format({ hour: 'numeric', minute: '2-digit' });
    this.#day = format({ weekday: 'long', day: 'numeric', month: 'long' });
    this.#shortDay = format({ day: 'numeric', month: 'short' });
  }

  /** A time of day. */
  time(at: number): string {
    return this.#time.format(at);
  }

  /** A day in full. */
  day(at: number): string {
    return this.#day.format(at);
  }

  /** The bar of an hour. */
  hourBar({ slot, tally }: Page): Bar {
    return { label: this.time(slot.from), name: this.#range(slot), tally };
  }

  /** The bar of a day. */
  dayBar({ slot, tally }: Page): Bar {
    return { label: this.#shortDay.format(slot.from), name: this.day(slot.from), tally };
  }

  #range({ from, to }: Slot): string {
    return this.#time.formatRange(from, to);
  }
}
