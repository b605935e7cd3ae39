import { Listeners } from './listeners.ts';

/** Where values are kept between visits; `localStorage` is one. */
export type ValueStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * A value of this device: read once, kept in memory, written at every change. Where storage is blocked
 * or full it lasts for the visit.
 */
export class StoredValue<Value extends object> {
  readonly #listeners = new Listeners();
  readonly #storage: ValueStorage | undefined;
  readonly #valueIn: (stored: unknown) => Value;
  /** The name under which it is kept. */
  readonly key: string;
  #value: Value;

  /** @param valueIn what is right of something stored; the rest is as if never chosen */
  constructor(storage: ValueStorage | undefined, key: string, valueIn: (stored: unknown) => Value) {
    this.#storage = storage;
    this.#valueIn = valueIn;
    this.key = key;
    this.#value = valueIn(read(storage, key));
  }

  get value(): Value {
    return this.#value;
  }

  /** Changes some of it and tells everybody who listens. */
  change(patch: Partial<Value>): void {
    this.#value = { ...this.#value, ...patch };
    try {
      this.#storage?.setItem(this.key, JSON.stringify(this.#value));
    } catch {
      // blocked or full: the choice holds for this visit
    }
    this.#listeners.tell();
  }

  /** Reads it anew: another page of the app has changed it. */
  reread(): void {
    this.#value = this.#valueIn(read(this.#storage, this.key));
    this.#listeners.tell();
  }

  /** Calls `listener` after every change; the result ends that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }
}

function read(storage: ValueStorage | undefined, key: string): unknown {
  try {
    return JSON.parse(storage?.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}
