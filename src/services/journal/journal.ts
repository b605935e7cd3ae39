import type { Patience } from '../../core/backoff.ts';
import { backoffMs } from '../../core/backoff.ts';
import { condense } from '../../core/day-book/condense.ts';
import type { Correction, Entry, Recorded } from '../../core/day-book/entry.ts';
import { Listeners } from '../listeners.ts';
import type { JournalPlatform } from './journal-platform.ts';
import type { Stretch } from './store.ts';
import { JournalStore } from './store.ts';
import type { DatabaseTrouble } from '../database/trouble.ts';
import { isForGood, troubleOf } from '../database/trouble.ts';

/** An entry before the journal has given it its id, and the time unless it is known. */
export type Draft = WithoutId<Entry>;
type WithoutId<Kind> = Kind extends Entry
  ? Omit<Kind, 'id' | 'at'> & { readonly at?: number }
  : never;

/** How safe the entries are. */
export type JournalState =
  /** All are written, or will be in a moment. */
  | { readonly kind: 'durable' }
  /** They wait in memory until the database is to be had again. */
  | { readonly kind: 'waiting'; readonly why: DatabaseTrouble }
  /** They last as long as the page. */
  | { readonly kind: 'memory_only'; readonly why: DatabaseTrouble };

/** What became of the wish to delete; of what is in the database, nothing when it failed. */
export type Deletion =
  | { readonly kind: 'deleted'; readonly count: number }
  | { readonly kind: 'failed'; readonly why: DatabaseTrouble };

/** Entries are gathered this long, in ms, so that a busy door writes few times a second. */
const BATCH_MS = 250;
/** A transaction takes so many entries at most. */
const BATCH = 500;
/** A database has nobody else to wait for. */
const PATIENCE: Patience = { leastMs: 1000, mostMs: 60_000, jitter: 0 };
/** When more entries wait than this, the older half is added up. */
const MOST_WAITING = 5000;

/**
 * The durable record of what happened at the door, on this device alone: times and verdicts, never a
 * picture. `append` never fails and never waits: what cannot be written is kept in memory and tried
 * again, and `state` tells how things stand.
 */
export class Journal {
  readonly #platform: JournalPlatform;
  readonly #store: JournalStore | undefined;
  readonly #listeners = new Listeners();
  #state: JournalState = { kind: 'durable' };
  #waiting: Entry[] = [];
  /** Being written now: they are in memory until the database has confirmed them. */
  #inFlight: readonly Entry[] = [];
  #writing: Promise<void> | undefined;
  #cancelTimer: (() => void) | undefined;
  #failures = 0;
  #count = 0;

  constructor(platform: JournalPlatform) {
    this.#platform = platform;
    const { factory, after } = platform;
    this.#store = factory === undefined ? undefined : new JournalStore(factory, after);
    if (factory === undefined) this.#state = { kind: 'memory_only', why: 'forbidden' };
    platform.onHide(() => void this.flush());
  }

  get state(): JournalState {
    return this.#state;
  }

  /** Adds an entry; returns its id, by which later entries refer to it. */
  append(draft: Draft): string {
    this.#count += 1;
    const id = `${this.#platform.visitId}-${this.#count}`;
    this.#waiting.push({ ...draft, id, at: draft.at ?? this.#platform.nowMs() });
    if (this.#waiting.length > MOST_WAITING) this.#condense();
    if (this.#state.kind === 'durable') this.#writeAfter(BATCH_MS);
    this.#listeners.tell();
    return id;
  }

  /** Corrects the verdict of an entry: a person at the door knows better. */
  correct(of: string, value: Correction): string {
    return this.append({ kind: 'correction', of, value });
  }

  /**
   * The entries from `from` to before `to`, in ms since 1970, in the order of writing, those that wait
   * in memory included. Where the database cannot be read there are only these, and `state` says so.
   */
  async between(from: number, to: number): Promise<Recorded[]> {
    const inMemory = [...this.#inFlight, ...this.#waiting];
    let stored: Recorded[] = [];
    try {
      stored = (await this.#store?.read(from, to)) ?? [];
    } catch (error) {
      this.#fail(troubleOf(error));
    }
    const known = new Set(stored.map(({ id }) => id));
    const last = stored.at(-1)?.seq ?? 0;
    const others = inMemory
      .filter(({ id, at }) => !known.has(id) && at >= from && at < to)
      .map((entry, index) => ({ ...entry, seq: last + 1 + index }));
    return [...stored, ...others];
  }

  /**
   * The entries after a place in the order of writing, at most about so many, as far as they are
   * stored: what waits in memory has no place yet.
   *
   * @throws as IndexedDB does
   */
  async after(seq: number, most: number): Promise<Stretch> {
    return (await this.#store?.after(seq, most)) ?? { entries: [], seq };
  }

  /**
   * The place of the newest stored entry, 0 where there is none.
   *
   * @throws as IndexedDB does
   */
  async end(): Promise<number> {
    return (await this.#store?.end()) ?? 0;
  }

  /** Deletes what happened before a time, in ms since 1970. */
  deleteBefore(at: number): Promise<Deletion> {
    return this.#delete(
      (entry) => entry.at < at,
      (store) => store.deleteBefore(at),
    );
  }

  /** Deletes everything. */
  clear(): Promise<Deletion> {
    return this.#delete(
      () => true,
      (store) => store.deleteBefore(Infinity),
    );
  }

  /** Writes what waits, now. */
  flush(): Promise<void> {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    return (this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined;
    }));
  }

  /** Calls `listener` after every entry, deletion and change of state; the result ends that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  async #writeAll(): Promise<void> {
    if (this.#store === undefined) return;
    if (this.#waiting.length === 0 && this.#state.kind === 'durable') return;
    // with nothing to write it is asked all the same whether the database is there again
    do {
      this.#inFlight = this.#waiting.splice(0, BATCH);
      try {
        await this.#store.write(this.#inFlight);
      } catch (error) {
        this.#waiting = [...this.#inFlight, ...this.#waiting];
        this.#fail(troubleOf(error));
        return;
      } finally {
        this.#inFlight = [];
      }
    } while (this.#waiting.length > 0);
    this.#failures = 0;
    this.#enter({ kind: 'durable' });
  }

  #fail(why: DatabaseTrouble): void {
    if (isForGood(why)) {
      this.#enter({ kind: 'memory_only', why });
      return;
    }
    this.#enter({ kind: 'waiting', why });
    this.#writeAfter(backoffMs(PATIENCE, this.#failures, 0));
    this.#failures += 1;
  }

  #writeAfter(ms: number): void {
    this.#cancelTimer ??= this.#platform.after(ms, () => void this.flush());
  }

  #enter(state: JournalState): void {
    const isSame = JSON.stringify(state) === JSON.stringify(this.#state);
    this.#state = state;
    if (!isSame) this.#listeners.tell();
  }

  #condense(): void {
    const old = this.#waiting.splice(0, MOST_WAITING / 2);
    this.#waiting = [...condense(old), ...this.#waiting];
  }

  async #delete(
    isMeant: (entry: Entry) => boolean,
    fromStore: (store: JournalStore) => Promise<number>,
  ): Promise<Deletion> {
    await this.#writing;
    const kept = this.#waiting.filter((entry) => !isMeant(entry));
    const count = this.#waiting.length - kept.length;
    this.#waiting = kept;
    try {
      const stored = this.#store === undefined ? 0 : await fromStore(this.#store);
      return { kind: 'deleted', count: count + stored };
    } catch (error) {
      const why = troubleOf(error);
      this.#fail(why);
      return { kind: 'failed', why };
    } finally {
      this.#listeners.tell();
    }
  }
}
