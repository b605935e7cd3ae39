import type { DBSchema, IDBPDatabase } from 'idb';
import type { Entry } from '../../core/day-book/entry.ts';
import type { DatabaseEvents, Step } from '../database/versions.ts';
import { openVersions } from '../database/versions.ts';

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
export type Migration = Step<JournalSchema>;

/**
 * The way from nothing to the newest version, one step a version. What has been released is never
 * changed: the next version is one more step at the end, and a test on data of the one before.
 */
export const MIGRATIONS: readonly Migration[] = [createEntries];

/**
 * Opens the database and brings it to the newest version.
 *
 * @throws DOMException as IndexedDB does: `VersionError` when it is newer than this code knows
 */
export function openDatabase(
  factory: IDBFactory,
  events: DatabaseEvents,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<JournalDatabase> {
  return openVersions(factory, { name: DATABASE, steps: migrations, ...events });
}

/** Version 1. */
function createEntries(...[database]: Parameters<Migration>): void {
  const entries = database.createObjectStore('entries', { keyPath: 'seq', autoIncrement: true });
  entries.createIndex('at', 'at');
  entries.createIndex('id', 'id', { unique: true });
}
