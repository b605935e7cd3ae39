import * as v from 'valibot';
import { Listeners } from '../listeners.ts';
import type { ValueStorage } from '../stored-value.ts';
import type { Attempts } from './attempts.ts';
import { addWrong, FREE_TRIES, NO_ATTEMPTS, restOf } from './attempts.ts';
import { hashPin, isPin, isRight } from './pin.ts';

/** The one key; the number changes when old values cannot be read any more. */
const KEY = 'maskcheck.kiosk-lock.1';

const STORED = v.object({
  pin: v.optional(v.object({ salt: v.string(), hash: v.string(), iterations: v.number() })),
  isLocked: v.boolean(),
  attempts: v.object({ wrong: v.number(), sinceMs: v.number(), waitMs: v.number() }),
});
type Stored = Readonly<v.InferOutput<typeof STORED>>;

const OPEN: Stored = { isLocked: false, attempts: NO_ATTEMPTS };

/** What came of a try at the PIN. */
export type PinAnswer =
  | { readonly kind: 'right' }
  /** @param left tries before the next wait */
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'wait'; readonly restMs: number };

/** What the lock needs beside storage. */
export interface LockPlatform {
  readonly crypto: Crypto;
  /** In ms since 1970. */
  readonly nowMs: () => number;
}

/**
 * Keeps visitors at the door within the kiosk: locked as soon as one is opened on a device that has
 * a PIN, over every reload, until somebody enters it. Whoever forgot it clears the site's data.
 */
export class KioskLock {
  readonly #storage: ValueStorage | undefined;
  readonly #platform: LockPlatform;
  readonly #listeners = new Listeners();
  #stored: Stored;

  constructor(
    storage: ValueStorage | undefined,
    platform: LockPlatform = { crypto, nowMs: () => Date.now() },
  ) {
    this.#storage = storage;
    this.#platform = platform;
    this.#stored = read(storage);
  }

  get hasPin(): boolean {
    return this.#stored.pin !== undefined;
  }

  /** Whether this device shows the kiosk and nothing else. */
  get isLocked(): boolean {
    return this.hasPin && this.#stored.isLocked;
  }

  /** How long no try is taken, in milliseconds; 0 when one is. */
  get restMs(): number {
    const { attempts, restMs } = restOf(this.#stored.attempts, this.#platform.nowMs());
    if (attempts !== this.#stored.attempts) this.#keep({ attempts });
    return restMs;
  }

  /** Locks the kiosk, where there is a PIN to open it again. */
  lock(): void {
    if (this.hasPin && !this.isLocked) this.#keep({ isLocked: true });
  }

  /** Sets another PIN, or takes it away when empty. @returns false for what is no PIN */
  async setPin(pin: string): Promise<boolean> {
    if (pin !== '' && !isPin(pin)) return false;
    const hash = pin === '' ? undefined : await hashPin(pin, this.#platform.crypto);
    this.#keep({ pin: hash, isLocked: false, attempts: NO_ATTEMPTS });
    return true;
  }

  /** Tries a PIN. The right one forgives the wrong ones before; it does not yet open the kiosk. */
  async try(pin: string): Promise<PinAnswer> {
    const { pin: kept } = this.#stored;
    const { restMs } = this;
    if (restMs > 0) return { kind: 'wait', restMs };
    if (kept === undefined) return { kind: 'right' };
    // taken for wrong until it is proved right: a reload meanwhile must not bring a free try
    this.#count(addWrong(this.#stored.attempts, this.#platform.nowMs()));
    if (await isRight(pin, kept, this.#platform.crypto)) {
      this.#count(NO_ATTEMPTS);
      return { kind: 'right' };
    }
    const { wrong, waitMs } = this.#stored.attempts;
    return waitMs > 0
      ? { kind: 'wait', restMs: waitMs }
      : { kind: 'wrong', left: FREE_TRIES - wrong };
  }

  /** Opens the kiosk, for whoever has given the right PIN. */
  open(): void {
    this.#keep({ isLocked: false });
  }

  /** Calls `listener` after every change; the result ends that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  #count(attempts: Attempts): void {
    this.#keep({ attempts });
  }

  #keep(changes: Partial<Stored> | { readonly pin: undefined }): void {
    this.#stored = { ...this.#stored, ...changes };
    try {
      this.#storage?.setItem(KEY, JSON.stringify(this.#stored));
    } catch {
      // blocked or full: it holds for this visit
    }
    this.#listeners.tell();
  }
}

function read(storage: ValueStorage | undefined): Stored {
  try {
    const stored = v.safeParse(STORED, JSON.parse(storage?.getItem(KEY) ?? 'null'));
    return stored.success ? stored.output : OPEN;
  } catch {
    return OPEN;
  }
}
