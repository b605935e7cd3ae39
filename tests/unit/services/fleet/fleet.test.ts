import { beforeEach, describe, expect, it } from 'vitest';
import { Fleet } from '../../../../src/services/fleet/fleet.ts';
import type { LinkTrouble } from '../../../../src/services/reporting/links/link.ts';
import { bareState } from '../../../../src/services/reporting/station-state.ts';

const LOGIN = { path: '/mqtt', user: 'fleet', password: 'secret' };

let nowMs: number;
/** What is to be done later, the next one first. */
let timers: { readonly atMs: number; readonly task: () => void }[];
/** What the broker says to whoever connects; nothing where it lets them in. */
let refusal: LinkTrouble | undefined;
/** Users who have come, in their order. */
let came: string[];
let hear: (topic: string, text: string) => void;
let breakOff: (why: LinkTrouble) => void;
let fleet: Fleet;

beforeEach(() => {
  nowMs = 0;
  timers = [];
  refusal = undefined;
  came = [];
  fleet = new Fleet({
    socketAddress: (path) => `wss://house${path}`,
    freshId: () => 'id',
    nowMs: () => nowMs,
    random: () => 0,
    after: (ms, task) => {
      const timer = { atMs: nowMs + ms, task };
      timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
    connect: ({ user }) => {
      came.push(user);
      if (refusal !== undefined) return Promise.resolve(refusal);
      const lost = new Promise<LinkTrouble>((resolve) => {
        breakOff = resolve;
      });
      return Promise.resolve({
        lost,
        publish: () => Promise.resolve(undefined),
        subscribe: (_, listener) => {
          hear = listener;
          return Promise.resolve(undefined);
        },
        close: () => Promise.resolve(),
      });
    },
  });
});

describe('the page of all stations', () => {
  it('comes back by itself, ever later, and keeps what it knows meanwhile', async () => {
    await fleet.connect(LOGIN);
    says('door');
    says('gate');
    await lose('unreachable');
    expect(fleet.state).toEqual({ kind: 'waiting', why: 'unreachable', againAt: 1000 });
    expect(known()).toEqual({ door: false, gate: false });

    refusal = 'server_trouble';
    for (const againAt of [3000, 7000, 15_000, 31_000, 63_000, 123_000, 183_000]) {
      await waitForIt();
      expect(fleet.state).toEqual({ kind: 'waiting', why: 'server_trouble', againAt });
    }
    expect(known()).toEqual({ door: false, gate: false });

    refusal = undefined;
    await waitForIt();
    expect(fleet.state).toEqual({ kind: 'connected' });
    says('door');
    // whoever has said nothing in this connection is still as it was last heard of
    expect(known()).toEqual({ door: true, gate: false });
  });

  it('tells what went wrong until it is back', async () => {
    await fleet.connect(LOGIN);
    await lose('unreachable');
    const seen: unknown[] = [];
    fleet.subscribe(() => seen.push(fleet.state));
    await waitForIt();
    expect(seen).toEqual([{ kind: 'connecting', why: 'unreachable' }, { kind: 'connected' }]);
  });

  it('begins with short waits again after a connection that held', async () => {
    await fleet.connect(LOGIN);
    await lose('unreachable');
    await waitForIt();
    await lose('unreachable');
    // it broke at once
    expect(fleet.state).toMatchObject({ againAt: nowMs + 2000 });
    await waitForIt();
    nowMs += 61_000;
    await lose('unreachable');
    expect(fleet.state).toMatchObject({ againAt: nowMs + 1000 });
  });

  it('tries at once when somebody says so, and not twice', async () => {
    await fleet.connect(LOGIN);
    await lose('unreachable');
    await fleet.retry();
    expect(fleet.state).toEqual({ kind: 'connected' });
    expect(timers).toEqual([]);
    await fleet.retry();
    expect(came).toHaveLength(2);
  });

  it.each(['wrong_password', 'forbidden'] as const)('leaves %s to people', async (why) => {
    await fleet.connect(LOGIN);
    says('door');
    await lose('unreachable');
    refusal = why;
    await waitForIt();
    expect(fleet.state).toEqual({ kind: 'failed', why });
    expect(known()).toEqual({});
    expect(timers).toEqual([]);
  });

  it('does not insist on a login that was never let in', async () => {
    refusal = 'unreachable';
    await fleet.connect(LOGIN);
    expect(fleet.state).toEqual({ kind: 'failed', why: 'unreachable' });
    expect(timers).toEqual([]);
  });

  it('does not come back where somebody has left, or come as somebody else', async () => {
    await fleet.connect(LOGIN);
    await lose('unreachable');
    await fleet.leave();
    expect(timers).toEqual([]);
    await fleet.connect({ ...LOGIN, user: 'other' });
    await lose('unreachable');
    await waitForIt();
    expect(came).toEqual(['fleet', 'other', 'other']);
  });
});

function says(station: string): void {
  const state = bareState({ station, version: '1' }, 'alive', nowMs);
  hear(`maskcheck/v1/${station}/state`, JSON.stringify(state));
}

/** Which stations are known, and whether they are as they were heard of just now. */
function known(): Record<string, boolean> {
  return Object.fromEntries(fleet.stations.map(({ station, isCurrent }) => [station, isCurrent]));
}

async function lose(why: LinkTrouble): Promise<void> {
  const told = changeOf(fleet);
  breakOff(why);
  await told;
}

/** The clock goes on until what is waited for is due, and was tried. */
async function waitForIt(): Promise<void> {
  const [timer] = timers;
  if (timer === undefined) throw new Error('nothing is waited for');
  timers = timers.slice(1);
  nowMs = timer.atMs;
  timer.task();
  if (fleet.state.kind === 'connecting') await changeOf(fleet);
}

function changeOf(changing: Fleet): Promise<void> {
  return new Promise((resolve) => {
    const end = changing.subscribe(() => {
      end();
      resolve();
    });
  });
}
