import { unwrap } from 'idb';
import * as v from 'valibot';
import type { Entry, Recorded } from '../../core/day-book/entry.ts';
import { ENTRY } from '../../core/day-book/entry.ts';
import { DatabaseDoor } from '../database/door.ts';
import type { JournalDatabase } from './database.ts';
import { openDatabase } from './database.ts';
import type { JournalPlatform } from './journal-platform.ts';

/** Entries in the order of writing, and the place up to which they were read. */
export interface Stretch {
  readonly entries: readonly Recorded[];
  readonly seq: number;
}

const ROW = v.object({ seq: v.number() });

/**
 * The entries in the database. Every call opens it unless it is open, and throws as IndexedDB does;
 * after a failure, or when the browser has closed it, the next call opens it anew.
 */
export class JournalStore {
  readonly #door: DatabaseDoor<JournalDatabase>;

  constructor(factory: IDBFactory, after: JournalPlatform['after']) {
    this.#door = new DatabaseDoor((events) => openDatabase(factory, events), after);
  }

  /**
   * Writes all or none; an entry that is there already is passed over, so that trying again is safe.
   * Once the database is open nothing is waited for before all is handed over: a page that is being
   * left has no time for an answer.
   */
  async write(entries: readonly Entry[]): Promise<void> {
    await this.#door.use(async (database) => {
      const transaction = database.transaction('entries', 'readwrite');
      for (const entry of entries) {
        const adding = unwrap(transaction.store).add(entry);
        adding.addEventListener('error', (event) => {
          if (adding.error?.name !== 'ConstraintError') return;
          event.preventDefault();
          event.stopPropagation();
        });
      }
      transaction.commit();
      await transaction.done;
    });
  }

  /** The entries from `from` to before `to`, in the order of writing; spoilt ones are passed over. */
  async read(from: number, to: number): Promise<Recorded[]> {
    const rows: readonly unknown[] = await this.#door.use((database) =>
      database.getAllFromIndex('entries', 'at', IDBKeyRange.bound(from, to, false, true)),
    );
    return soundOf(rows).sort((one, other) => one.seq - other.seq);
  }

  /** What was written after a place: so many rows at most, of which spoilt ones are passed over. */
  async after(seq: number, most: number): Promise<Stretch> {
    const rows = await this.#door.use((database) =>
      database.getAll('entries', IDBKeyRange.lowerBound(seq, true), most),
    );
    return { entries: soundOf(rows), seq: rows.at(-1)?.seq ?? seq };
  }

  /** The place of the newest entry, 0 where there is none. */
  async end(): Promise<number> {
    return this.#door.use(async (database) => {
      const newest = await database.transaction('entries').store.openKeyCursor(null, 'prev');
      return newest?.key ?? 0;
    });
  }

  /** Deletes what happened before a time (everything before `Infinity`), spoilt entries too. Returns how many there were. */
  async deleteBefore(at: number): Promise<number> {
    return this.#door.use(async (database) => {
      const transaction = database.transaction('entries', 'readwrite');
      const { store } = transaction;
      const keys = await store.index('at').getAllKeys(IDBKeyRange.upperBound(at, true));
      await Promise.all([...keys.map((key) => store.delete(key)), transaction.done]);
      return keys.length;
    });
  }
}

/** What is sound of stored rows; the others are passed over. */
function soundOf(rows: readonly unknown[]): Recorded[] {
  return rows.flatMap((row) => {
    const entry = v.safeParse(ENTRY, row);
    const place = v.safeParse(ROW, row);
    return entry.success && place.success ? [{ ...entry.output, seq: place.output.seq }] : [];
  });
}
