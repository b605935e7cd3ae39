import { DatabaseBlocked } from './trouble.ts';
import type { DatabaseEvents } from './versions.ts';

/** The database has this long to open, in ms; WebKit has been seen not to answer at all. */
const OPEN_LIMIT_MS = 5000;

/** Calls a task later, in ms; the result takes that back. */
export type After = (ms: number, task: () => void) => () => void;

/**
 * The way to a database: opened by whoever needs it first, and anew after a failure or when the
 * browser has closed it.
 */
export class DatabaseDoor<Database extends { close(): void }> {
  readonly #openWith: (events: DatabaseEvents) => Promise<Database>;
  readonly #after: After;
  #opening: Promise<Database> | undefined;

  constructor(openWith: (events: DatabaseEvents) => Promise<Database>, after: After) {
    this.#openWith = openWith;
    this.#after = after;
  }

  /**
   * Does something with the open database.
   *
   * @throws as IndexedDB does, and `DatabaseBlocked` when it does not open in time
   */
  async use<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
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

  #open(): Promise<Database> {
    return new Promise((resolve, reject) => {
      let isLate = false;
      const refuse = (): void => {
        isLate = true;
        reject(new DatabaseBlocked());
      };
      const cancel = this.#after(OPEN_LIMIT_MS, refuse);
      const closed = (): void => (this.#opening = undefined);
      this.#openWith({ blocked: refuse, closed })
        .then((database) => {
          if (isLate) database.close();
          else resolve(database);
        }, reject)
        .finally(cancel);
    });
  }
}
