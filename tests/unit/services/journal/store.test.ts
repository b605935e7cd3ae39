import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalDatabase, Migration } from '../../../../src/services/journal/database.ts';
import { DATABASE, MIGRATIONS, openDatabase } from '../../../../src/services/journal/database.ts';
import { JournalStore } from '../../../../src/services/journal/store.ts';
import { troubleOf } from '../../../../src/services/database/trouble.ts';
import { aVerdict } from '../../../support/entries.ts';
import { MadeJournalPlatform } from '../../../support/journal.ts';

const UNHEARD = { blocked: () => undefined, closed: () => undefined };

let factory: IDBFactory;
let platform: MadeJournalPlatform;
let store: JournalStore;
let opening: Promise<JournalDatabase> | undefined;

beforeEach(() => {
  factory = new IDBFactory();
  platform = new MadeJournalPlatform(factory);
  store = new JournalStore(factory, platform.after);
});

describe('the store', () => {
  it('writes an entry once, however often it is asked to', async () => {
    await store.write([aVerdict()]);
    await store.write([aVerdict(), aVerdict({ id: 'a-2' })]);
    expect((await store.read(0, Infinity)).map(({ id }) => id)).toEqual(['a-1', 'a-2']);
  });

  it('passes over spoilt entries and those of a kind that it does not know', async () => {
    const database = await openDatabase(factory, UNHEARD);
    for (const spoilt of [{ verdict: 'purple' }, { kind: 'of tomorrow' }, { tookMs: '1' }]) {
      await database.add('entries', {
        ...aVerdict(),
        id: JSON.stringify(spoilt),
        ...spoilt,
      } as never);
    }
    database.close();
    await store.write([aVerdict()]);
    expect((await store.read(0, Infinity)).map(({ id }) => id)).toEqual(['a-1']);
    expect(await store.deleteBefore(Infinity)).toBe(4);
  });

  it('reads on from a place, past what is spoilt', async () => {
    const database = await openDatabase(factory, UNHEARD);
    await database.add('entries', { ...aVerdict(), id: 'spoilt', tookMs: '1' } as never);
    database.close();
    expect(await store.after(0, 1)).toEqual({ entries: [], seq: 1 });
    await store.write([aVerdict(), aVerdict({ id: 'a-2' })]);
    expect(await store.after(1, 1)).toMatchObject({ entries: [{ id: 'a-1', seq: 2 }], seq: 2 });
    expect(await store.after(3, 1)).toEqual({ entries: [], seq: 3 });
    expect(await store.end()).toBe(3);
  });

  it('makes way for whoever upgrades or deletes the database, and opens it anew', async () => {
    await store.write([aVerdict()]);
    await new Promise((resolve, reject) => {
      const deleting = factory.deleteDatabase(DATABASE);
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
    await store.write([aVerdict({ id: 'a-2' })]);
    expect((await store.read(0, Infinity)).map(({ id }) => id)).toEqual(['a-2']);
  });

  it('opens anew after the database could not be opened in time, and closes it if it comes late', async () => {
    // a deletion that waits for a deaf tab: whoever opens the database waits behind it
    const deaf = await openPlain();
    factory.deleteDatabase(DATABASE);
    const writing = store.write([aVerdict()]);
    platform.elapse();
    await expect(writing.catch(troubleOf)).resolves.toBe('blocked');
    deaf.close();
    await store.write([aVerdict()]);
    expect(await store.read(0, Infinity)).toHaveLength(1);
  });

  it('does not wait for ever for a browser that does not answer', async () => {
    const request: unknown = Reflect.construct(IDBOpenDBRequest, []);
    const silent = { open: () => request } as unknown as IDBFactory;
    const writing = new JournalStore(silent, platform.after).write([aVerdict()]);
    expect([...platform.timers.values()]).toEqual([5000]);
    platform.elapse();
    await expect(writing.catch(troubleOf)).resolves.toBe('blocked');
  });

  it('leaves a database alone that a newer version of the app has changed', async () => {
    (await openDatabase(factory, UNHEARD, [...MIGRATIONS, () => undefined])).close();
    await expect(store.write([aVerdict()]).catch(troubleOf)).resolves.toBe('newer');
  });
});

describe('the database', () => {
  it('tells when another tab holds an older version, and opens when that lets go', async () => {
    await writeVersion1();
    const deaf = await openPlain();
    const newer = [...MIGRATIONS, () => undefined];
    const isBlocked = new Promise<void>((blocked) => {
      opening = openDatabase(factory, { ...UNHEARD, blocked }, newer);
    });
    await isBlocked;
    deaf.close();
    expect((await opening)?.version).toBe(newer.length);
  });

  it('tells when the browser has closed it', async () => {
    const closed = vi.fn();
    const database = await openDatabase(factory, { ...UNHEARD, closed });
    forceCloseDatabase(unwrap(database) as never);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });
});

describe('a migration', () => {
  it('goes on from version 1 with what is written there', async () => {
    await writeVersion1();
    const addStationIndex: Migration = (_, transaction) => {
      transaction.objectStore('entries').createIndex('station' as never, 'station');
    };
    const database = await openDatabase(factory, UNHEARD, [...MIGRATIONS, addStationIndex]);
    expect(database.version).toBe(MIGRATIONS.length + 1);
    expect([...database.transaction('entries').store.indexNames]).toEqual(['at', 'id', 'station']);
    expect(await database.getAll('entries')).toEqual([{ ...aVerdict(), seq: 1 }]);
    database.close();
  });

  it('reads in the newest version what version 1 has written', async () => {
    await writeVersion1();
    expect(await store.read(0, Infinity)).toEqual([{ ...aVerdict(), seq: 1 }]);
  });
});

/** The database as version 1 made it, step by step and for ever. */
async function writeVersion1(): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = factory.open('maskcheck.journal', 1);
    request.onerror = reject;
    request.onupgradeneeded = () => {
      const entries = request.result.createObjectStore('entries', {
        keyPath: 'seq',
        autoIncrement: true,
      });
      entries.createIndex('at', 'at');
      entries.createIndex('id', 'id', { unique: true });
      entries.add(aVerdict());
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(undefined);
    };
  });
}

function openPlain(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, MIGRATIONS.length);
    request.onerror = reject;
    request.onsuccess = () => resolve(request.result);
  });
}
