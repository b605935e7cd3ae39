import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { After } from '../database/door.ts';
import { DatabaseDoor } from '../database/door.ts';
import type { Digest } from './messages/digest.ts';
import type { OutboxSchema, StoredDigest, StoredRow } from './outbox-database.ts';
import { DIGEST, openOutbox } from './outbox-database.ts';
import type { Message } from './messages/payload.ts';
import type { Row } from './messages/thin.ts';
import { thin } from './messages/thin.ts';

/** So many messages wait for one link at most … */
const MOST_WAITING = 5000;
/** … and when they are more, so many are left by merging: they are not sorted through at every message. */
const ROOMY = 4500;

/** How many messages of a link wait, were refused for good, and were lost for want of room. */
export interface Waiting {
  readonly waiting: number;
  readonly aside: number;
  readonly lost: number;
}

/**
 * What is to be told and has not been delivered, in the browser's database, a queue for each link.
 * Every call throws as IndexedDB does; after a failure the next one opens the database anew.
 */
export class Outbox {
  readonly #door: DatabaseDoor<IDBPDatabase<OutboxSchema>>;
  readonly #most: number;
  readonly #roomy: number;

  /** @param bounds how many may wait for a link, and how many are left by merging when they were more */
  constructor(
    factory: IDBFactory,
    after: After,
    bounds: readonly [most: number, roomy: number] = [MOST_WAITING, ROOMY],
  ) {
    [this.#most, this.#roomy] = bounds;
    this.#door = new DatabaseDoor((events) => openOutbox(factory, events), after);
  }

  /** The digest as it stands, with its turn. */
  async read(): Promise<StoredDigest | undefined> {
    return this.#door.use((database) => database.get('digest', DIGEST));
  }

  /**
   * Stores a digest that has gone on and the messages made by it, or neither.
   *
   * @returns false when another tab has gone on meanwhile
   */
  async advance(
    before: StoredDigest | undefined,
    digest: Digest,
    messages: readonly Message[],
    queues: readonly string[],
  ): Promise<boolean> {
    return this.#door.use(async (database) => {
      const transaction = database.transaction(['messages', 'digest', 'lost'], 'readwrite');
      const digests = transaction.objectStore('digest');
      const turn = (await digests.get(DIGEST))?.turn;
      const isMine = turn === before?.turn;
      if (isMine) {
        await digests.put({ turn: (turn ?? 0) + 1, digest }, DIGEST);
        for (const queue of queues) await this.#put(transaction, queue, messages);
      }
      await transaction.done;
      return isMine;
    });
  }

  /** The oldest messages of a link, so many at most; from now on they may have arrived. */
  async take(link: string, most: number): Promise<Row[]> {
    return this.#door.use(async (database) => {
      const transaction = database.transaction('messages', 'readwrite');
      const { store } = transaction;
      const rows = await store.index('queue').getAll(link, most);
      for (const row of rows) if (!row.isTried) await store.put({ ...row, isTried: true });
      await transaction.done;
      return rows.map(asRow);
    });
  }

  /** These have arrived. */
  async done(seqs: readonly number[]): Promise<void> {
    await this.#door.use(async (database) => {
      const transaction = database.transaction('messages', 'readwrite');
      await Promise.all([...seqs.map((seq) => transaction.store.delete(seq)), transaction.done]);
    });
  }

  /** This one was refused for good: it waits beside the queue until somebody sends it again. */
  async setAside(seq: number): Promise<void> {
    await this.#door.use(async (database) => {
      const transaction = database.transaction(['messages', 'digest', 'lost'], 'readwrite');
      const messages = transaction.objectStore('messages');
      const row = await messages.get(seq);
      if (row !== undefined) {
        // it did not arrive, and so may be merged with others
        await messages.put({ ...row, queue: asideOf(row.queue), isTried: false });
        await this.#makeRoom(transaction, asideOf(row.queue));
      }
      await transaction.done;
    });
  }

  /** What was set aside is sent again, in its old place. */
  async sendAgain(link: string): Promise<void> {
    await this.#door.use(async (database) => {
      const transaction = database.transaction('messages', 'readwrite');
      const { store } = transaction;
      for (const row of await store.index('queue').getAll(asideOf(link))) {
        await store.put({ ...row, queue: link });
      }
      await transaction.done;
    });
  }

  /** How things stand with a link. */
  async waiting(link: string): Promise<Waiting> {
    return this.#door.use(async (database) => {
      const transaction = database.transaction(['messages', 'lost']);
      const queues = transaction.objectStore('messages').index('queue');
      const lost = transaction.objectStore('lost');
      const [waiting, aside, lostOfLink = 0, lostAside = 0] = await Promise.all([
        queues.count(link),
        queues.count(asideOf(link)),
        lost.get(link),
        lost.get(asideOf(link)),
      ]);
      return { waiting, aside, lost: lostOfLink + lostAside };
    });
  }

  /** Forgets the messages of all links but these, which nobody would ever deliver. */
  async keepOnly(links: readonly string[]): Promise<void> {
    await this.#door.use(async (database) => {
      const transaction = database.transaction('messages', 'readwrite');
      const kept = new Set(links.flatMap((link) => [link, asideOf(link)]));
      for await (const cursor of transaction.store.index('queue').iterate(null, 'nextunique')) {
        if (kept.has(cursor.key)) continue;
        for (const seq of await transaction.store.index('queue').getAllKeys(cursor.key)) {
          await transaction.store.delete(seq);
        }
      }
      await transaction.done;
    });
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    await this.#door.use(async (database) => {
      const transaction = database.transaction(['messages', 'digest', 'lost'], 'readwrite');
      await Promise.all([
        transaction.objectStore('messages').clear(),
        transaction.objectStore('digest').clear(),
        transaction.objectStore('lost').clear(),
        transaction.done,
      ]);
    });
  }

  async #put(transaction: Writing, queue: string, messages: readonly Message[]): Promise<void> {
    const store = transaction.objectStore('messages');
    for (const message of messages) {
      const { id } = message;
      const isThere = (await store.index('id').getKey([queue, id])) !== undefined;
      if (!isThere) await store.add({ queue, id, message, isTried: false });
    }
    if (messages.length > 0) await this.#makeRoom(transaction, queue);
  }

  async #makeRoom(transaction: Writing, queue: string): Promise<void> {
    const store = transaction.objectStore('messages');
    if ((await store.index('queue').count(queue)) <= this.#most) return;
    const rows = (await store.index('queue').getAll(queue)).map(asRow);
    const { changed, removed, lost } = thin(rows, this.#most, this.#roomy);
    for (const seq of removed) await store.delete(seq);
    for (const { seq, message, isTried } of changed) {
      await store.put({ seq, queue, id: message.id, message, isTried });
    }
    const losses = transaction.objectStore('lost');
    if (lost > 0) await losses.put(((await losses.get(queue)) ?? 0) + lost, queue);
  }
}

type Writing = IDBPTransaction<OutboxSchema, ('messages' | 'digest' | 'lost')[], 'readwrite'>;

function asideOf(link: string): string {
  return `${link} aside`;
}

function asRow({ seq, message, isTried }: StoredRow): Row {
  return { seq: seq ?? 0, message, isTried };
}
