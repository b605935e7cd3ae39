import * as v from 'valibot';
import type { ValueStorage } from '../stored-value.ts';

/** The one key; the number changes when old values cannot be read any more. */
const KEY = 'maskcheck.kiosk.1';
const STORED = v.object({
  inside: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  reloads: v.fallback(v.array(v.number()), []),
});
type Stored = Readonly<v.InferOutput<typeof STORED>>;

/** A page that needs more reloads than this in an hour is not mended by them. */
const MOST_RELOADS = 3;
const HOUR_MS = 3_600_000;

/** What a kiosk knows over a reload: how many people are inside, and how often it was reloaded. */
export class KioskMemory {
  readonly #storage: ValueStorage | undefined;
  #stored: Stored;

  constructor(storage: ValueStorage | undefined) {
    this.#storage = storage;
    this.#stored = read(storage);
  }

  get inside(): number {
    return this.#stored.inside;
  }

  /** Keeps how many people are inside. */
  keepInside(inside: number): void {
    if (inside !== this.inside) this.#keep({ ...this.#stored, inside });
  }

  /**
   * Takes one reload of the page, if there is one left in this hour.
   *
   * @param nowMs in ms since 1970
   */
  takeReload(nowMs: number): boolean {
    // a clock set back must not bring the budget back, nor hold it back for good
    const recent = this.#stored.reloads.filter((atMs) => Math.abs(nowMs - atMs) < HOUR_MS);
    if (recent.length >= MOST_RELOADS) return false;
    return this.#keep({ ...this.#stored, reloads: [...recent, nowMs] });
  }

  /** @returns whether it is kept; without that, reloads could follow one another for ever */
  #keep(stored: Stored): boolean {
    this.#stored = stored;
    try {
      this.#storage?.setItem(KEY, JSON.stringify(stored));
      return this.#storage !== undefined;
    } catch {
      return false;
    }
  }
}

function read(storage: ValueStorage | undefined): Stored {
  try {
    const stored = v.safeParse(STORED, JSON.parse(storage?.getItem(KEY) ?? '{}'));
    return stored.success ? stored.output : { inside: 0, reloads: [] };
  } catch {
    return { inside: 0, reloads: [] };
  }
}
