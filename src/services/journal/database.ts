import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { wrap } from 'idb';
import type { Entry } from '../../core/day-book/entry.ts';

/** The name of the journal's database in the browser. */
export const DATABASE = 'maskcheck.journal';

/** What the newest version of the database holds. */
export interface JournalSchema extends DBSchema {
  entries: {
    /** `seq`: given by the database, ever higher, whatever the clock says. */
    key: number;
    value: Entry & { readonly seq?: number };
    indexes: { at: number; id: string };
  };
}

/** An open journal. */
export type JournalDatabase = IDBPDatabase<JournalSchema>;

/** Brings the database from one version to the next; runs while it is upgraded. */
export type Migration = (
  database: JournalDatabase,
  transaction: IDBPTransaction<
    JournalSchema,
    ArrayLike<StoreNames<JournalSchema>>,
    'versionchange'
  >,
) => void;

/**
 * The way from nothing to the newest version, one step a version. What has been released is never
 * changed: the next version is one more step at the end, and a test on data of the one before.
 */
export const MIGRATIONS: readonly Migration[] = [createEntries];

/** Who is to hear of what becomes of an open database. */
export interface DatabaseEvents {
  /** Another tab holds an older version open, and this one has to wait for it. */
  readonly blocked: () => void;
  /** The browser closed it, or another tab asked for a newer version. */
  readonly closed: () => void;
}

/**
 * Opens the database and brings it to the newest version.
 *
 * @throws DOMException as IndexedDB does: `VersionError` when it is newer than this code knows
 */
export async function openDatabase(
  factory: IDBFactory,
  { blocked, closed }: DatabaseEvents,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<JournalDatabase> {
  const request = factory.open(DATABASE, migrations.length);
  request.addEventListener('blocked', blocked);
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (request.transaction === null) return;
    // the schema is what the steps make: no type can see that
    const database = wrap(request.result) as unknown as JournalDatabase;
    const transaction = wrap(request.transaction) as unknown as Parameters<Migration>[1];
    for (const migrate of migrations.slice(oldVersion)) migrate(database, transaction);
  });
  const database = (await wrap<IDBDatabase>(request)) as unknown as JournalDatabase;
  database.addEventListener('versionchange', () => {
    // whoever wants to upgrade or delete it waits until it is closed here
    database.close();
    closed();
  });
  database.addEventListener('close', closed);
  return database;
}

/** Version 1. */
function createEntries(...[database]: Parameters<Migration>): void {
  const entries = database.createObjectStore('entries', { keyPath: 'seq', autoIncrement: true });
  entries.createIndex('at', 'at');
  entries.createIndex('id', 'id', { unique: true });
}
