import { afterEach, describe, expect, it } from 'vitest';
import { browserJournal } from '../../../src/services/journal/browser-journal.ts';
import { DATABASE } from '../../../src/services/journal/database.ts';
import type { Draft, Journal } from '../../../src/services/journal/journal.ts';

const PASSING: Draft = { kind: 'verdict', station: 'guard', verdict: 'mask', tookMs: 300 };

afterEach(deleteDatabase);

describe("the journal in the browser's own database", () => {
  it('is there for the next visit, in order', async () => {
    const before = browserJournal();
    const ids = Array.from({ length: 1200 }, () => before.append(PASSING));
    await before.flush();
    expect(before.state).toEqual({ kind: 'durable' });
    expect(await idsIn(browserJournal())).toEqual(ids);
  });

  it('is written by two tabs at once, and loses nothing', async () => {
    const [one, other] = [browserJournal(), browserJournal()];
    const ids = Array.from({ length: 20 }, () => [one.append(PASSING), other.append(PASSING)]);
    await Promise.all([one.flush(), other.flush()]);
    expect(new Set(await idsIn(one))).toEqual(new Set(ids.flat()));
  });

  it('goes on when somebody deletes the database meanwhile', async () => {
    const journal = browserJournal();
    journal.append(PASSING);
    await journal.flush();
    await deleteDatabase();
    const id = journal.append(PASSING);
    await journal.flush();
    expect(journal.state).toEqual({ kind: 'durable' });
    expect(await idsIn(journal)).toEqual([id]);
  });

  it('deletes what is older, and everything', async () => {
    const journal = browserJournal();
    for (const at of [1, 2, 3]) journal.append({ ...PASSING, at });
    await journal.flush();
    expect(await journal.deleteBefore(3)).toEqual({ kind: 'deleted', count: 2 });
    expect(await journal.clear()).toEqual({ kind: 'deleted', count: 1 });
    expect(await idsIn(journal)).toEqual([]);
  });

  it('leaves a newer database alone, and says so', async () => {
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open(DATABASE, 99);
      opening.onerror = reject;
      opening.onsuccess = () => {
        opening.result.close();
        resolve(undefined);
      };
    });
    const journal = browserJournal();
    const id = journal.append(PASSING);
    await journal.flush();
    expect(journal.state).toEqual({ kind: 'memory_only', why: 'newer' });
    expect(await idsIn(journal)).toEqual([id]);
  });
});

async function idsIn(journal: Journal): Promise<string[]> {
  return (await journal.between(0, Infinity)).map(({ id }) => id);
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(DATABASE);
    deleting.onerror = reject;
    deleting.onsuccess = () => {
      resolve();
    };
  });
}
