import { beforeEach, describe, expect, it } from 'vitest';
import type { FeedState } from '../../../../src/sources/feeds/feed.ts';
import { FakeNetwork } from '../../../support/fake-feed.ts';

let network: FakeNetwork;
beforeEach(() => {
  network = new FakeNetwork();
});

const state = (): FeedState => network.feed.state;

/** A feed that has shown pictures for so many seconds. */
function live(seconds = 1): void {
  network.feed.start();
  network.answer();
  network.pass(seconds, 5);
}

describe('a feed of the network', () => {
  it('is connecting until the first picture is there, then live', () => {
    expect(state()).toEqual({ kind: 'idle' });
    const kinds: string[] = [];
    network.feed.subscribe(() => kinds.push(state().kind));
    live();
    expect(kinds).toEqual(['connecting', 'live']);
    expect(network.asked).toEqual(['/cameras/door']);
  });

  it('is asked once, however often it is started', () => {
    live();
    network.feed.start();
    expect(network.asked).toHaveLength(1);
  });

  it('gives pictures while it is live, and none before', async () => {
    network.feed.start();
    expect(await network.feed.grab()).toBeUndefined();
    network.pass(1, 5);
    expect(await network.feed.grab()).toBeDefined();
  });

  it('is slow when less than one picture a second comes, and live again later', () => {
    live(6);
    for (let round = 0; round < 3; round += 1) {
      network.pass(1, 1);
      network.pass(2);
    }
    expect(state()).toEqual({ kind: 'slow' });
    network.pass(5, 5);
    expect(state()).toEqual({ kind: 'live' });
  });

  it('lets everything go when it is stopped, and hears no more', () => {
    live();
    const { events } = network;
    network.feed.stop();
    events?.pictured();
    events?.lost('ended');
    expect(state()).toEqual({ kind: 'idle' });
    expect(network.ended).toBe(1);
    expect(network.isTicking).toBe(false);
  });

  it('begins anew after a stop', () => {
    live();
    network.feed.stop();
    live();
    expect(state()).toEqual({ kind: 'live' });
    expect(network.asked).toHaveLength(2);
  });
});

describe('a feed that was lost', () => {
  it('says why and when it tries again, and does', () => {
    live();
    network.lose('ended');
    expect(state()).toEqual({ kind: 'lost', why: 'ended', retryAtMs: network.nowMs + 1000 });
    expect(network.ended).toBe(1);
    network.pass(1);
    expect(state()).toEqual({ kind: 'connecting' });
    expect(network.asked).toHaveLength(2);
  });

  it('waits twice as long after every failure, half a minute at most', () => {
    network.feed.start();
    const waits: number[] = [];
    for (let failure = 0; failure < 7; failure += 1) {
      network.lose('unreachable');
      const lost = state();
      const retryAtMs = lost.kind === 'lost' ? lost.retryAtMs : undefined;
      const waitMs = (retryAtMs ?? Infinity) - network.nowMs;
      waits.push(waitMs);
      network.pass(waitMs / 1000);
      expect(state().kind).toBe('connecting');
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('forgets its failures once it was live for ten seconds, not before', () => {
    network.feed.start();
    const waitAfter = (liveSeconds: number): number => {
      network.pass(liveSeconds, 5);
      network.lose('ended');
      const lost = state();
      const waitMs = (lost.kind === 'lost' ? (lost.retryAtMs ?? 0) : 0) - network.nowMs;
      network.pass(waitMs / 1000);
      return waitMs;
    };
    expect([waitAfter(0), waitAfter(3), waitAfter(3)]).toEqual([1000, 2000, 4000]);
    expect(waitAfter(12)).toBe(1000);
  });

  it('tries at once when somebody asks for it', () => {
    live();
    network.lose('refused');
    network.feed.retry();
    expect(state()).toEqual({ kind: 'connecting' });
  });

  it('is unreachable when nothing answers, frozen when nothing follows the answer', () => {
    network.feed.start();
    network.pass(14);
    expect(state().kind).toBe('connecting');
    network.pass(1);
    expect(state()).toMatchObject({ kind: 'lost', why: 'unreachable' });
    network.feed.retry();
    network.answer();
    network.pass(15);
    expect(state()).toMatchObject({ kind: 'lost', why: 'frozen' });
  });
});

describe('the watch over its pictures', () => {
  it('takes a feed for frozen that shows nothing new for eight seconds', () => {
    // the last picture came at the beginning of the third second
    live(3);
    network.pass(6);
    expect(state().kind).not.toBe('lost');
    network.pass(1);
    expect(state()).toMatchObject({ kind: 'lost', why: 'frozen' });
  });

  it('does not judge a page that nobody sees', () => {
    live(3);
    network.isHidden = true;
    network.pass(60);
    expect(state().kind).toBe('live');
    network.isHidden = false;
    network.pass(7);
    expect(state().kind).not.toBe('lost');
    network.pass(1);
    expect(state()).toMatchObject({ kind: 'lost', why: 'frozen' });
  });

  it('does not count the time in which the machine slept', () => {
    live(3);
    network.sleep(3600);
    expect(state().kind).toBe('live');
    network.pass(3, 5);
    expect(state().kind).toBe('live');
  });
});

describe('a feed of another origin', () => {
  it('is never asked, and does not try by itself', () => {
    network = new FakeNetwork({ isAllowed: false });
    network.feed.start();
    network.pass(120);
    network.feed.retry();
    expect(state()).toEqual({ kind: 'lost', why: 'elsewhere', retryAtMs: undefined });
    expect(network.asked).toEqual([]);
  });
});
