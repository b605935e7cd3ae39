import type { DBSchema, IDBPDatabase } from 'idb';
import type { DatabaseEvents, Step } from '../database/versions.ts';
import { openVersions } from '../database/versions.ts';
import type { Digest } from './messages/digest.ts';
import type { Message } from './messages/payload.ts';

/** The name of the outbox's database in the browser. */
const DATABASE = 'maskcheck.outbox';

/** A message as it is stored: once for every link that has not delivered it. */
export interface StoredRow {
  readonly seq?: number;
  readonly queue: string;
  /** Of the message, unique in its queue. */
  readonly id: string;
  readonly message: Message;
  readonly isTried: boolean;
}

/** What the newest version of the database holds. */
export interface OutboxSchema extends DBSchema {
  messages: {
    /** `seq`: given by the database, ever higher. */
    key: number;
    value: StoredRow;
    indexes: { queue: string; id: [queue: string, id: string] };
  };
  digest: { key: typeof DIGEST; value: StoredDigest };
  /** How many messages of a queue were lost for want of room. */
  lost: { key: string; value: number };
}

/** The digest, and how often it has gone on: by that it is seen whether another tab was faster. */
export interface StoredDigest {
  readonly turn: number;
  readonly digest: Digest;
}

/** The key of the one digest. */
export const DIGEST = 'digest';

/** The way from nothing to the newest version; what has been released is never changed. */
const STEPS: readonly Step<OutboxSchema>[] = [createStores];

/**
 * Opens the outbox's database.
 *
 * @throws DOMException as IndexedDB does
 */
export function openOutbox(
  factory: IDBFactory,
  events: DatabaseEvents,
): Promise<IDBPDatabase<OutboxSchema>> {
  return openVersions(factory, { name: DATABASE, steps: STEPS, ...events });
}

/** Version 1. */
function createStores(...[database]: Parameters<Step<OutboxSchema>>): void {
  const messages = database.createObjectStore('messages', { keyPath: 'seq', autoIncrement: true });
  messages.createIndex('queue', 'queue');
  messages.createIndex('id', ['queue', 'id'], { unique: true });
  database.createObjectStore('digest');
  database.createObjectStore('lost');
}
