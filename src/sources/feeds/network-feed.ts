import type { Feed, FeedFault, FeedState } from './feed.ts';
import { isGiving } from './feed.ts';
import type { FeedPlatform } from './feed-platform.ts';
import { Pulse } from './pulse.ts';
import { retryDelayMs } from './retry.ts';
import type { Transport } from './transports/transport.ts';

const TICK_MS = 1000;
/** A page that did not tick for this long slept: pictures that did not come meanwhile say nothing. */
const SLEPT_MS = 3000;
/** From the question to the first picture: a playlist of long pieces takes its time. */
const FIRST_PICTURE_MS = 15_000;
/** No new picture for this long: the connection is made anew. */
const FROZEN_MS = 8000;
/** A feed that was live for this long has nothing to do with the failures before. */
const RECOVERED_MS = 10_000;

/** A camera of the network, whatever brings its pictures: asked again, ever later, when it fails. */
export class NetworkFeed implements Feed {
  readonly #transport: Transport;
  readonly #address: URL | undefined;
  readonly #platform: Pick<FeedPlatform, 'nowMs' | 'every' | 'isHidden' | 'random'>;
  readonly #listeners = new Set<() => void>();
  #state: FeedState = { kind: 'idle' };
  #connection = 0;
  #disconnect: (() => void) | undefined;
  #stopTicking: (() => void) | undefined;
  #pulse = new Pulse(0);
  #hasAnswer = false;
  #failures = 0;
  /** When the connection was asked for; once pictures come, when the first one came. */
  #sinceMs = 0;
  #tickedMs = 0;

  /** @param address where it is asked; absent where the address wished for is not allowed */
  constructor(
    transport: Transport,
    address: URL | undefined,
    platform: Pick<FeedPlatform, 'nowMs' | 'every' | 'isHidden' | 'random'>,
  ) {
    this.#transport = transport;
    this.#address = address;
    this.#platform = platform;
  }

  get state(): FeedState {
    return this.#state;
  }

  get view(): HTMLVideoElement | HTMLCanvasElement {
    return this.#transport.view;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): void {
    if (this.#state.kind === 'idle') this.retry();
  }

  stop(): void {
    this.#release();
    this.#stopTicking?.();
    this.#stopTicking = undefined;
    this.#failures = 0;
    this.#become({ kind: 'idle' });
  }

  retry(): void {
    this.#failures = 0;
    if (this.#address === undefined) {
      this.#become({ kind: 'lost', why: 'elsewhere', retryAtMs: undefined });
      return;
    }
    this.#tickedMs = this.#platform.nowMs();
    this.#stopTicking ??= this.#platform.every(TICK_MS, () => this.#tick());
    this.#connect(this.#address);
  }

  async grab(): Promise<ImageBitmap | undefined> {
    return isGiving(this.#state) ? this.#transport.grab() : undefined;
  }

  #connect(address: URL): void {
    this.#release();
    const connection = this.#connection;
    const ifCurrent = (task: () => void): void => {
      if (connection === this.#connection) task();
    };
    this.#hasAnswer = false;
    this.#sinceMs = this.#platform.nowMs();
    this.#become({ kind: 'connecting' });
    this.#disconnect = this.#transport.connect(address, {
      answered: () =>
        ifCurrent(() => {
          this.#hasAnswer = true;
        }),
      pictured: () => ifCurrent(() => this.#pictured()),
      lost: (why) => ifCurrent(() => this.#lose(why)),
    });
  }

  #release(): void {
    this.#connection += 1;
    this.#disconnect?.();
    this.#disconnect = undefined;
  }

  #pictured(): void {
    const nowMs = this.#platform.nowMs();
    if (this.#state.kind === 'connecting') {
      this.#sinceMs = nowMs;
      this.#pulse = new Pulse(nowMs);
      this.#become({ kind: 'live' });
    }
    this.#pulse.beat(nowMs);
  }

  #lose(why: FeedFault): void {
    this.#release();
    const delayMs = retryDelayMs(this.#failures, this.#platform.random());
    this.#failures += 1;
    this.#become({ kind: 'lost', why, retryAtMs: this.#platform.nowMs() + delayMs });
  }

  #tick(): void {
    const nowMs = this.#platform.nowMs();
    const hasSlept = this.#platform.isHidden() || nowMs - this.#tickedMs > SLEPT_MS;
    this.#tickedMs = nowMs;
    if (this.#state.kind === 'lost') this.#retryWhenDue(nowMs, this.#state.retryAtMs);
    else if (this.#state.kind === 'connecting') this.#awaitFirst(nowMs);
    else if (this.#state.kind !== 'idle') this.#watch(nowMs, hasSlept);
  }

  #retryWhenDue(nowMs: number, retryAtMs = Infinity): void {
    if (nowMs >= retryAtMs && this.#address !== undefined) this.#connect(this.#address);
  }

  #awaitFirst(nowMs: number): void {
    if (nowMs - this.#sinceMs < FIRST_PICTURE_MS) return;
    this.#lose(this.#hasAnswer ? 'frozen' : 'unreachable');
  }

  #watch(nowMs: number, hasSlept: boolean): void {
    // browsers tell of no pictures on a page that nobody sees
    if (hasSlept) this.#pulse = new Pulse(nowMs);
    if (this.#pulse.silentMs(nowMs) >= FROZEN_MS) {
      this.#lose('frozen');
      return;
    }
    if (nowMs - this.#sinceMs >= RECOVERED_MS) this.#failures = 0;
    const kind = this.#pulse.isSlow(nowMs) ? 'slow' : 'live';
    if (kind !== this.#state.kind) this.#become({ kind });
  }

  #become(state: FeedState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
