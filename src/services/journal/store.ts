import * as v from 'valibot';
import type { Entry, Recorded } from '../../core/day-book/entry.ts';
import { ENTRY } from '../../core/day-book/entry.ts';
import type { JournalDatabase } from './database.ts';
import { openDatabase } from './database.ts';
import type { JournalPlatform } from './journal-platform.ts';
import { JournalBlocked } from './trouble.ts';

/** The database has this long to open, in ms; WebKit has been seen not to answer at all. */
const OPEN_LIMIT_MS = 5000;

const ROW = v.object({ seq: v.number() });

/**
 * The entries in the database. Every call opens it unless it is open, and throws as IndexedDB does;
 * after a failure, or when the browser has closed it, the next call opens it anew.
 */
export class JournalStore {
  readonly #factory: IDBFactory;
  readonly #after: JournalPlatform['after'];
  #opening: Promise<JournalDatabase> | undefined;

  constructor(factory: IDBFactory, after: JournalPlatform['after']) {
    this.#factory = factory;
    this.#after = after;
  }

  /** Writes all or none; an entry that is there already is passed over, so that trying again is safe. */
  async write(entries: readonly Entry[]): Promise<void> {
    await this.#use(async (database) => {
      const transaction = database.transaction('entries', 'readwrite');
      const { store } = transaction;
      const ids = store.index('id');
      const add = async (entry: Entry): Promise<void> => {
        if ((await ids.getKey(entry.id)) === undefined) await store.add(entry);
      };
      await Promise.all([...entries.map(add), transaction.done]);
    });
  }

  /** The entries from `from` to before `to`, in the order of writing; spoilt ones are passed over. */
  async read(from: number, to: number): Promise<Recorded[]> {
    const rows: readonly unknown[] = await this.#use((database) =>
      database.getAllFromIndex('entries', 'at', IDBKeyRange.bound(from, to, false, true)),
    );
    return rows
      .flatMap((row) => {
        const entry = v.safeParse(ENTRY, row);
        const place = v.safeParse(ROW, row);
        return entry.success && place.success ? [{ ...entry.output, seq: place.output.seq }] : [];
      })
      .sort((one, other) => one.seq - other.seq);
  }

  /** Deletes what happened before a time (everything before `Infinity`), spoilt entries too. Returns how many there were. */
  async deleteBefore(at: number): Promise<number> {
    return this.#use(async (database) => {
      const transaction = database.transaction('entries', 'readwrite');
      const { store } = transaction;
      const keys = await store.index('at').getAllKeys(IDBKeyRange.upperBound(at, true));
      await Promise.all([...keys.map((key) => store.delete(key)), transaction.done]);
      return keys.length;
    });
  }

  async #use<Result>(work: (database: JournalDatabase) => Promise<Result>): Promise<Result> {
    const opening = (this.#opening ??= this.#open());
    try {
      return await work(await opening);
    } catch (error) {
      if (this.#opening === opening) this.#opening = undefined;
      void opening.then(
        (database) => database.close(),
        () => undefined,
      );
      throw error;
    }
  }

  #open(): Promise<JournalDatabase> {
    return new Promise((resolve, reject) => {
      let isLate = false;
      const refuse = (): void => {
        isLate = true;
        reject(new JournalBlocked());
      };
      const cancel = this.#after(OPEN_LIMIT_MS, refuse);
      const closed = (): void => (this.#opening = undefined);
      openDatabase(this.#factory, { blocked: refuse, closed })
        .then((database) => {
          if (isLate) database.close();
          else resolve(database);
        }, reject)
        .finally(cancel);
    });
  }
}
