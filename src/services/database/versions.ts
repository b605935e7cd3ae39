import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { wrap } from 'idb';

/** Brings a database from one version to the next; runs while it is upgraded. */
export type Step<Schema extends DBSchema> = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, ArrayLike<StoreNames<Schema>>, 'versionchange'>,
) => void;

/** Who is to hear of what becomes of an open database. */
export interface DatabaseEvents {
  /** Another tab holds an older version open, and this one has to wait for it. */
  readonly blocked: () => void;
  /** The browser closed it, or another tab asked for a newer version. */
  readonly closed: () => void;
}

/** A database by its name, and the way from nothing to its newest version, one step a version. */
export interface Versions<Schema extends DBSchema> extends DatabaseEvents {
  readonly name: string;
  readonly steps: readonly Step<Schema>[];
}

/**
 * Opens a database and brings it to the newest version.
 *
 * @throws DOMException as IndexedDB does: `VersionError` when it is newer than this code knows
 */
export async function openVersions<Schema extends DBSchema>(
  factory: IDBFactory,
  { name, steps, blocked, closed }: Versions<Schema>,
): Promise<IDBPDatabase<Schema>> {
  const request = factory.open(name, steps.length);
  request.addEventListener('blocked', blocked);
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (request.transaction === null) return;
    // the schema is what the steps make: no type can see that
    const database = wrap(request.result) as unknown as IDBPDatabase<Schema>;
    const transaction = wrap(request.transaction) as unknown as Parameters<Step<Schema>>[1];
    for (const step of steps.slice(oldVersion)) step(database, transaction);
  });
  const database = (await wrap<IDBDatabase>(request)) as unknown as IDBPDatabase<Schema>;
  database.addEventListener('versionchange', () => {
    // whoever wants to upgrade or delete it waits until it is closed here
    database.close();
    closed();
  });
  database.addEventListener('close', closed);
  return database;
}
