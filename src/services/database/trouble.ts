/**
 * Why nothing can be written: no room is left, another tab is in the way, the database was closed
 * or failed for an unknown reason; or for good: the browser allows no database here, or a newer
 * version of the app has changed it.
 */
export type DatabaseTrouble = 'full' | 'blocked' | 'closed' | 'failed' | 'forbidden' | 'newer';

/** The database does not open: another tab is in the way, or the browser does not answer. */
export class DatabaseBlocked extends Error {
  override readonly name = 'DatabaseBlocked';
}

const BY_NAME: Readonly<Record<string, DatabaseTrouble>> = {
  QuotaExceededError: 'full',
  DatabaseBlocked: 'blocked',
  // what a transaction throws, and what becomes of one, when its database is closed
  InvalidStateError: 'closed',
  AbortError: 'closed',
  SecurityError: 'forbidden',
  VersionError: 'newer',
};

/** What an error of IndexedDB means for whoever stores something. */
export function troubleOf(error: unknown): DatabaseTrouble {
  return (error instanceof Error ? BY_NAME[error.name] : undefined) ?? 'failed';
}

/** Whether trying again during this visit is no use. */
export function isForGood(trouble: DatabaseTrouble): boolean {
  return trouble === 'forbidden' || trouble === 'newer';
}
