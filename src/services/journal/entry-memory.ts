/** Of so many the entry is remembered: longer ago, nobody changes or corrects what was said. */
const MOST_REMEMBERED = 100;

/** Knows which entry of the journal belongs to somebody, by a number, for entries that refer to it. */
export class EntryMemory {
  readonly #entries = new Map<number, string>();

  /** The entry that was set last; nothing for somebody unknown or long gone. */
  get(who: number): string | undefined {
    return this.#entries.get(who);
  }

  set(who: number, entry: string): void {
    // anew at the end, so that the first one is the oldest
    this.#entries.delete(who);
    this.#entries.set(who, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MOST_REMEMBERED && oldest !== undefined) this.#entries.delete(oldest);
  }

  clear(): void {
    this.#entries.clear();
  }
}
