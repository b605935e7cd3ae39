import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { MaskClass } from '../../../../src/core/verdict.ts';
import type { Draft } from '../../../../src/services/journal/journal.ts';
import { Journal } from '../../../../src/services/journal/journal.ts';
import { FailingFactory, MadeJournalPlatform } from '../../../support/journal.ts';

const passing = (verdict: MaskClass = 'mask', at?: number): Draft => ({
  kind: 'verdict',
  station: 'guard',
  verdict,
  tookMs: 400,
  ...(at === undefined ? {} : { at }),
});
const idsIn = async (journal: Journal): Promise<string[]> =>
  (await journal.between(0, Infinity)).map(({ id }) => id);

describe('the journal', () => {
  it('gives every entry an id and, unless it has one, the time', async () => {
    const journal = new Journal(new MadeJournalPlatform());
    journal.append(passing());
    journal.append(passing('no_mask', 7));
    expect(await journal.between(0, Infinity)).toMatchObject([
      { id: 'visit-1', at: 1000 },
      { id: 'visit-2', at: 7 },
    ]);
  });

  it('is read by the next visit', async () => {
    const factory = new IDBFactory();
    const before = new Journal(new MadeJournalPlatform(factory, 'monday'));
    before.append(passing());
    await before.flush();
    const after = new Journal(new MadeJournalPlatform(factory, 'tuesday'));
    after.append(passing());
    await after.flush();
    expect(await idsIn(after)).toEqual(['monday-1', 'tuesday-1']);
  });

  it('tells a stretch of time, the end of which is no part of it', async () => {
    const journal = new Journal(new MadeJournalPlatform());
    for (const at of [1, 2, 3]) journal.append(passing('mask', at));
    await journal.flush();
    for (const at of [1, 2, 3]) journal.append(passing('mask', at));
    expect((await journal.between(2, 3)).map(({ at }) => at)).toEqual([2, 2]);
  });

  it('keeps the order of writing when the clock is set back', async () => {
    const platform = new MadeJournalPlatform();
    const journal = new Journal(platform);
    journal.append(passing());
    await journal.flush();
    platform.now = 10;
    journal.append(passing());
    await journal.flush();
    journal.append(passing());
    expect(await idsIn(journal)).toEqual(['visit-1', 'visit-2', 'visit-3']);
    const seqs = (await journal.between(0, Infinity)).map(({ seq }) => seq);
    expect(seqs).toEqual([1, 2, 3]);
  });

  it('writes what comes close together at once', async () => {
    const platform = new MadeJournalPlatform();
    const journal = new Journal(platform);
    for (let count = 0; count < 20; count += 1) journal.append(passing());
    expect([...platform.timers.values()]).toEqual([250]);
    platform.elapse();
    await journal.flush();
    expect(await idsIn(new Journal(new MadeJournalPlatform(platform.factory)))).toHaveLength(20);
  });

  it('writes at once when the page is put away', async () => {
    const platform = new MadeJournalPlatform();
    const journal = new Journal(platform);
    journal.append(passing());
    platform.hide();
    await journal.flush();
    expect(platform.timers.size).toBe(0);
    expect(await idsIn(new Journal(new MadeJournalPlatform(platform.factory)))).toHaveLength(1);
  });

  it('does not open a database that is not needed', () => {
    const platform = new MadeJournalPlatform(new FailingFactory());
    new Journal(platform);
    platform.hide();
    expect(platform.factory).toMatchObject({ opened: 0 });
  });

  it('corrects an entry by another one that refers to it', async () => {
    const journal = new Journal(new MadeJournalPlatform());
    const id = journal.append(passing('no_mask'));
    journal.correct(id, 'was_fine');
    expect((await journal.between(0, Infinity))[1]).toMatchObject({
      kind: 'correction',
      of: id,
      value: 'was_fine',
    });
  });

  it('deletes what is older, written or not, and everything', async () => {
    const journal = new Journal(new MadeJournalPlatform());
    for (const at of [1, 2, 3]) journal.append(passing('mask', at));
    await journal.flush();
    for (const at of [1, 2, 3]) journal.append(passing('mask', at));
    expect(await journal.deleteBefore(3)).toEqual({ kind: 'deleted', count: 4 });
    expect((await journal.between(0, Infinity)).map(({ at }) => at)).toEqual([3, 3]);
    expect(await journal.clear()).toEqual({ kind: 'deleted', count: 2 });
    expect(await idsIn(journal)).toEqual([]);
  });

  it('tells of every entry and of deletions, until nobody listens', async () => {
    const journal = new Journal(new MadeJournalPlatform());
    const listener = vi.fn();
    const end = journal.subscribe(listener);
    journal.append(passing());
    expect(listener).toHaveBeenCalledTimes(1);
    await journal.clear();
    expect(listener).toHaveBeenCalledTimes(2);
    end();
    journal.append(passing());
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('a journal in trouble', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'closed'],
    ['UnknownError', 'failed'],
  ])('of %s lets entries wait, and writes them when the database is back', async (fault, why) => {
    const factory = new FailingFactory();
    factory.fault = fault;
    const platform = new MadeJournalPlatform(factory);
    const journal = new Journal(platform);
    journal.append(passing());
    await journal.flush();
    expect(journal.state).toEqual({ kind: 'waiting', why });
    expect(await idsIn(journal)).toEqual(['visit-1']);

    factory.fault = undefined;
    journal.append(passing());
    platform.elapse();
    await journal.flush();
    expect(journal.state).toEqual({ kind: 'durable' });
    expect(await idsIn(new Journal(new MadeJournalPlatform(factory)))).toEqual([
      'visit-1',
      'visit-2',
    ]);
  });

  it('tries again ever later, a minute apart at most', async () => {
    const factory = new FailingFactory();
    factory.fault = 'QuotaExceededError';
    const platform = new MadeJournalPlatform(factory);
    const journal = new Journal(platform);
    journal.append(passing());
    const waits: number[] = [];
    for (let tries = 0; tries < 8; tries += 1) {
      await journal.flush();
      waits.push(...platform.timers.values());
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });

  it.each([
    ['SecurityError', 'forbidden'],
    ['VersionError', 'newer'],
  ])('of %s keeps entries for the visit, and does not try again', async (fault, why) => {
    const factory = new FailingFactory();
    factory.fault = fault;
    const platform = new MadeJournalPlatform(factory);
    const journal = new Journal(platform);
    journal.append(passing());
    await journal.flush();
    expect(journal.state).toEqual({ kind: 'memory_only', why });
    expect(platform.timers.size).toBe(0);
    journal.append(passing());
    expect(platform.timers.size).toBe(0);
    expect(await idsIn(journal)).toEqual(['visit-1', 'visit-2']);
  });

  it('keeps entries for the visit where the browser has no database', async () => {
    const journal = new Journal(noDatabase());
    journal.append(passing());
    await journal.flush();
    expect(journal.state).toEqual({ kind: 'memory_only', why: 'forbidden' });
    expect(await idsIn(journal)).toEqual(['visit-1']);
    expect(await journal.clear()).toEqual({ kind: 'deleted', count: 1 });
  });

  it('says when reading or deleting fails, and asks again whether the database is back', async () => {
    const factory = new FailingFactory();
    factory.fault = 'UnknownError';
    const platform = new MadeJournalPlatform(factory);
    const journal = new Journal(platform);
    expect(await journal.between(0, Infinity)).toEqual([]);
    expect(journal.state).toEqual({ kind: 'waiting', why: 'failed' });
    expect(await journal.clear()).toEqual({ kind: 'failed', why: 'failed' });
    factory.fault = undefined;
    platform.elapse();
    await journal.flush();
    expect(journal.state).toEqual({ kind: 'durable' });
  });

  it('adds up the oldest entries rather than fill the memory, and loses no count', async () => {
    const journal = new Journal(noDatabase());
    for (let count = 0; count < 12_000; count += 1) journal.append(passing());
    const entries = await journal.between(0, Infinity);
    expect(entries.length).toBeLessThanOrEqual(5001);
    const summed = entries.reduce(
      (sum, entry) => sum + (entry.kind === 'summary' ? entry.tally.mask : 1),
      0,
    );
    expect(summed).toBe(12_000);
  });
});

function noDatabase(): MadeJournalPlatform {
  const platform = new MadeJournalPlatform();
  platform.factory = undefined;
  return platform;
}
