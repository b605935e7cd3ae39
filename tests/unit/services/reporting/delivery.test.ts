import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDigest } from '../../../../src/services/reporting/messages/digest.ts';
import type { LinkState, LinkTrouble } from '../../../../src/services/reporting/links/link.ts';
import { Delivery } from '../../../../src/services/reporting/links/delivery.ts';
import { WebhookLink } from '../../../../src/services/reporting/links/webhook-link.ts';
import { Outbox } from '../../../../src/services/reporting/outbox.ts';
import { bareState } from '../../../../src/services/reporting/station-state.ts';
import { anAlert } from '../../../support/messages.ts';

let outbox: Outbox;
/** What the server answers to a message, by its id … */
let answers: Map<string, number | 'nothing'>;
/** … and what it answers to these. */
let server: number | 'nothing';
let posted: string[];
let timers: { readonly ms: number; readonly task: () => void }[];
let delivery: Delivery;
let hearPosted: () => void;

beforeEach(async () => {
  outbox = new Outbox(new IDBFactory(), () => () => undefined);
  answers = new Map();
  server = 204;
  posted = [];
  hearPosted = () => undefined;
  timers = [];
  delivery = new Delivery({
    link: new WebhookLink('/hook', post),
    outbox,
    nowMs: () => 0,
    after: (ms, task) => {
      timers.push({ ms, task });
      return () => (timers = timers.filter((timer) => timer.task !== task));
    },
    random: () => 0,
    changed: () => undefined,
    failed: (error) => {
      throw error;
    },
  });
  await outbox.advance(
    undefined,
    emptyDigest(1, 0),
    ['a', 'b', 'c'].map((id) => anAlert(id)),
    ['webhook'],
  );
});

const post: typeof fetch = (address, { body, redirect } = {}) => {
  expect([address, redirect]).toEqual(['/hook', 'error']);
  const { id } = JSON.parse(typeof body === 'string' ? body : '') as { id: string };
  posted.push(id);
  hearPosted();
  const answer = answers.get(id) ?? server;
  return answer === 'nothing'
    ? Promise.reject(new TypeError('no network'))
    : Promise.resolve(new Response(null, { status: answer }));
};

describe('a delivery by webhook', () => {
  it('posts what waits in order, once', async () => {
    expect(delivery.state).toEqual({ kind: 'idle' });
    await delivery.wake();
    await delivery.wake();
    expect(posted).toEqual(['a', 'b', 'c']);
    expect(delivery.state).toEqual({ kind: 'open' });
  });

  it.each([
    ['nothing', 'unreachable'],
    [500, 'server_trouble'],
    [408, 'server_trouble'],
    [429, 'server_trouble'],
  ] as const)('after %s waits ever longer, and goes on where it was', async (answer, why) => {
    answers.set('b', answer);
    await delivery.wake();
    await delivery.retry();
    await delivery.retry();
    expect(posted).toEqual(['a', 'b', 'b', 'b']);
    expect(delivery.state).toEqual({ kind: 'waiting', why, againAt: 4000 });
    // whoever has something new does not hurry it
    await delivery.wake();
    expect(posted).toHaveLength(4);
    expect(timers.map(({ ms }) => ms)).toEqual([4000]);
    answers.clear();
    await delivery.retry();
    expect(posted.slice(4)).toEqual(['b', 'c']);
  });

  it('works for all it knows once the server has answered a test', async () => {
    const state = bareState({ station: 'door', version: '1' }, 'alive', 0);
    server = 'nothing';
    expect(await delivery.say(state)).toMatchObject({ kind: 'later' });
    expect(delivery.state).toEqual({ kind: 'idle' });
    server = 204;
    expect(await delivery.say(state)).toEqual({ kind: 'delivered' });
    expect(delivery.state).toEqual({ kind: 'open' });
  });

  it('sets aside what is refused for good, and goes on', async () => {
    answers.set('b', 404);
    await delivery.wake();
    expect(posted).toEqual(['a', 'b', 'c']);
    expect(await outbox.waiting('webhook')).toEqual({ waiting: 0, aside: 1, lost: 0 });
  });
});

describe('a delivery that connects again', () => {
  it('still tells what went wrong, until it is through', async () => {
    const troubles: (LinkTrouble | undefined)[] = ['wrong_password', 'unreachable', undefined];
    const seen: LinkState[] = [];
    const again = new Delivery({
      link: {
        ...{ name: 'mqtt', staysOpen: true },
        open: () => {
          seen.push(again.state);
          return Promise.resolve(troubles.shift());
        },
        send: () => Promise.resolve({ kind: 'delivered' }),
        close: () => Promise.resolve(),
      },
      ...{ outbox, nowMs: () => 0, after: () => () => undefined, random: () => 0 },
      ...{ changed: () => undefined, failed: () => undefined },
    });
    for (let tries = 0; tries < 3; tries += 1) await again.retry();
    expect(seen).toEqual([
      { kind: 'connecting' },
      { kind: 'connecting', why: 'wrong_password' },
      { kind: 'connecting', why: 'unreachable' },
    ]);
    expect(again.state).toEqual({ kind: 'open' });
  });
});

describe('a delivery that ends', () => {
  it('posts nothing more of what it has taken', async () => {
    const running = delivery.wake();
    const ended = new Promise<void>((resolve) => {
      hearPosted = () => {
        void delivery.end().then(resolve);
      };
    });
    await Promise.all([running, ended]);
    expect(posted).toEqual(['a']);
    expect(await outbox.waiting('webhook')).toMatchObject({ waiting: 2 });
  });

  it('closes a link that was being opened, and opens it once for all who ask', async () => {
    const done: string[] = [];
    let open: () => void = () => undefined;
    const opened = new Promise<undefined>((resolve) => {
      open = () => resolve(undefined);
    });
    const slow = new Delivery({
      link: {
        ...{ name: 'mqtt', staysOpen: true },
        open: () => {
          done.push('open');
          return opened;
        },
        send: () => Promise.resolve({ kind: 'delivered' }),
        close: () => {
          done.push('close');
          return Promise.resolve();
        },
      },
      ...{ outbox, nowMs: () => 0, after: () => () => undefined, random: () => 0 },
      ...{ changed: () => undefined, failed: () => undefined },
    });
    const running = slow.wake();
    const state = bareState({ station: 'door', version: '1' }, 'alive', 0);
    const said = slow.say(state);
    const ended = slow.end();
    open();
    await Promise.all([running, ended]);
    expect(await said).toMatchObject({ kind: 'later' });
    expect(done).toEqual(['open', 'close', 'close']);
  });
});
