import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Counts } from '../../../../src/services/reporting/messages/counts.ts';
import { addCounts, NO_COUNTS } from '../../../../src/services/reporting/messages/counts.ts';
import { emptyDigest } from '../../../../src/services/reporting/messages/digest.ts';
import { Outbox } from '../../../../src/services/reporting/outbox.ts';
import type { Message } from '../../../../src/services/reporting/messages/payload.ts';
import { aFinding, anAlert, countsOf } from '../../../support/messages.ts';

const never = (): (() => void) => () => undefined;
const DIGEST = emptyDigest(1, 0);

let factory: IDBFactory;
let outbox: Outbox;

beforeEach(() => {
  factory = new IDBFactory();
  outbox = new Outbox(factory, never);
});

async function put(messages: readonly Message[], queues: readonly string[] = ['mqtt']) {
  return outbox.advance(await outbox.read(), DIGEST, messages, queues);
}

const idsIn = async (link = 'mqtt'): Promise<string[]> =>
  (await outbox.take(link, 100)).map(({ message }) => message.id);

describe('the outbox', () => {
  it('holds messages in order, for each link apart, over a restart', async () => {
    await put([anAlert('a'), anAlert('b')], ['mqtt', 'webhook']);
    const [first] = await outbox.take('mqtt', 1);
    await outbox.done([first?.seq ?? 0]);
    outbox = new Outbox(factory, never);
    expect(await idsIn()).toEqual(['b']);
    expect(await idsIn('webhook')).toEqual(['a', 'b']);
  });

  it('takes a message once, however often it is given', async () => {
    await put([anAlert('a')]);
    await put([anAlert('a'), anAlert('b')]);
    expect(await idsIn()).toEqual(['a', 'b']);
  });

  it('goes on with digest and messages together or not at all', async () => {
    const before = await outbox.read();
    const [mine, other] = [new Outbox(factory, never), new Outbox(factory, never)];
    expect(await mine.advance(before, { ...DIGEST, seq: 7 }, [anAlert('a')], ['mqtt'])).toBe(true);
    expect(await other.advance(before, { ...DIGEST, seq: 7 }, [anAlert('b')], ['mqtt'])).toBe(
      false,
    );
    expect(await idsIn()).toEqual(['a']);
    expect(await outbox.read()).toMatchObject({ digest: { seq: 7 } });
  });

  it('sets aside what was refused for good, and sends it again in its old place', async () => {
    await put([anAlert('a'), anAlert('b')]);
    const [first] = await outbox.take('mqtt', 1);
    await outbox.setAside(first?.seq ?? 0);
    expect(await idsIn()).toEqual(['b']);
    expect(await outbox.waiting('mqtt')).toEqual({ waiting: 1, aside: 1, lost: 0 });
    await outbox.sendAgain('mqtt');
    expect(await idsIn()).toEqual(['a', 'b']);
  });

  it('forgets the queues of links that are no more', async () => {
    await put([anAlert('a')], ['mqtt', 'webhook']);
    await outbox.keepOnly(['webhook']);
    expect(await idsIn()).toEqual([]);
    expect(await idsIn('webhook')).toEqual(['a']);
    await outbox.clear();
    expect(await idsIn('webhook')).toEqual([]);
  });

  it('stays within its bounds by merging, and tells what it lost', async () => {
    outbox = new Outbox(factory, never, [6, 4]);
    await put([0, 1, 2, 3, 96].map((quarter) => countsOf(quarter)));
    await put([aFinding('a'), aFinding('b')]);
    expect(await idsIn()).toEqual(['counts-0+++', 'counts-96', 'a', 'b']);
    expect(await outbox.waiting('mqtt')).toEqual({ waiting: 4, aside: 0, lost: 0 });
    await put([anAlert('c'), anAlert('d'), anAlert('e')]);
    // those above were taken and may be under way
    expect(await idsIn()).toEqual(['counts-0+++', 'counts-96', 'a', 'b', 'd', 'e']);
    expect(await outbox.waiting('mqtt')).toEqual({ waiting: 6, aside: 0, lost: 1 });
  });

  it('delivers in order and doubles nothing, whenever it is full, stopped or started', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), count: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant('deliver' as const), count: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant('restart' as const), count: fc.constant(0) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const own = new IDBFactory();
        let box = new Outbox(own, never, [6, 4]);
        let given = NO_COUNTS;
        let quarter = 0;
        const arrived: Message[] = [];
        const deliver = async (count: number): Promise<void> => {
          const rows = await box.take('mqtt', count);
          arrived.push(...rows.map(({ message }) => message));
          await box.done(rows.map(({ seq }) => seq));
        };
        for (const { kind, count } of steps) {
          if (kind === 'put') {
            const messages = Array.from({ length: count }, () => countsOf(quarter++));
            given = sumOf([given, ...messages]);
            await box.advance(await box.read(), DIGEST, messages, ['mqtt']);
          } else if (kind === 'deliver') await deliver(count);
          else box = new Outbox(own, never, [6, 4]);
        }
        await deliver(100);
        expect(new Set(arrived.map(({ id }) => id)).size).toBe(arrived.length);
        const starts = arrived.map((one) => (one.kind === 'counts' ? one.from : ''));
        expect(starts).toEqual([...starts].sort());
        expect(sumOf(arrived.filter((one) => one.kind === 'counts'))).toEqual(given);
      }),
      { numRuns: 40 },
    );
  });
});

function sumOf(all: readonly Counts[]): Counts {
  return all.reduce<Counts>((sum, one) => addCounts(sum, one), NO_COUNTS);
}
