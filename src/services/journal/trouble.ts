/**
 * Why entries cannot be written: no room is left, another tab is in the way, the database was closed
 * or failed for an unknown reason; or for good: the browser allows no database here, or a newer
 * version of the app has changed it.
 */
export type JournalTrouble = 'full' | 'blocked' | 'closed' | 'failed' | 'forbidden' | 'newer';

/** The database does not open: another tab is in the way, or the browser does not answer. */
export class JournalBlocked extends Error {
  override readonly name = 'JournalBlocked';
}

const BY_NAME: Readonly<Record<string, JournalTrouble>> = {
  QuotaExceededError: 'full',
  JournalBlocked: 'blocked',
  // what a transaction throws, and what becomes of one, when its database is closed
  InvalidStateError: 'closed',
  AbortError: 'closed',
  SecurityError: 'forbidden',
  VersionError: 'newer',
};

/** What an error of IndexedDB means for whoever keeps the journal. */
export function troubleOf(error: unknown): JournalTrouble {
  return (error instanceof Error ? BY_NAME[error.name] : undefined) ?? 'failed';
}

/** Whether trying again during this visit is no use. */
export function isForGood(trouble: JournalTrouble): boolean {
  return trouble === 'forbidden' || trouble === 'newer';
}
