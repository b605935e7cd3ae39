import type { FeedFault } from '../../src/sources/feeds/feed.ts';
import { NetworkFeed } from '../../src/sources/feeds/network-feed.ts';
import type { ConnectionEvents, Transport } from '../../src/sources/feeds/transports/transport.ts';

const ADDRESS = new URL('https://check.example/cameras/door');

/** A camera of the network, played by a test, and the feed that asks it: its clock stands until moved. */
export class FakeNetwork {
  isHidden = false;
  /** What every connection asked for. */
  readonly asked: string[] = [];
  /** How many connections were ended. */
  ended = 0;
  readonly feed: NetworkFeed;
  #nowMs = 1000;
  readonly #tasks = new Set<() => void>();
  #events: ConnectionEvents | undefined;

  /** @param isAllowed whether the address is one that may be asked */
  constructor({ isAllowed = true } = {}) {
    const transport: Transport = {
      // the fake has nothing to show
      view: {} as HTMLCanvasElement,
      connect: (url, events) => {
        this.asked.push(url.pathname);
        this.#events = events;
        return () => (this.ended += 1);
      },
      grab: () => Promise.resolve({} as ImageBitmap),
    };
    this.feed = new NetworkFeed(transport, isAllowed ? ADDRESS : undefined, {
      nowMs: () => this.#nowMs,
      every: (_, task) => {
        this.#tasks.add(task);
        return () => this.#tasks.delete(task);
      },
      isHidden: () => this.isHidden,
      random: () => 0,
    });
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  /** Whether anything still runs by itself. */
  get isTicking(): boolean {
    return this.#tasks.size > 0;
  }

  answer(): void {
    this.#events?.answered();
  }

  lose(why: FeedFault): void {
    this.#events?.lost(why);
  }

  /** The events of the connection that is the newest now, for use when it is not any more. */
  get events(): ConnectionEvents | undefined {
    return this.#events;
  }

  /** Lets time pass, second by second, with so many pictures in each. */
  pass(seconds: number, pictures = 0): void {
    for (let second = 0; second < seconds; second += 1) {
      for (let picture = 0; picture < pictures; picture += 1) this.#events?.pictured();
      this.#nowMs += 1000;
      for (const task of [...this.#tasks]) task();
    }
  }

  /** The machine sleeps: time passes, and nothing runs. */
  sleep(seconds: number): void {
    this.#nowMs += seconds * 1000;
    for (const task of [...this.#tasks]) task();
  }
}
