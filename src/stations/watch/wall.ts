import { Listeners } from '../../services/listeners.ts';
import type { FeedSettings } from '../../services/watch/watch-settings.ts';
import type { Feed, FeedOrigin } from '../../sources/feeds/feed.ts';
import { isGiving } from '../../sources/feeds/feed.ts';
import type { SourceState } from '../../sources/source.ts';
import type { LiveSource } from '../live/live-session.ts';
import type { Served } from './fair-share.ts';
import { inOrderOfNeed, mostRestMs, NEVER_SERVED } from './fair-share.ts';

/** What a wall works with. */
export interface WallParts {
  readonly open: (origin: FeedOrigin) => Feed;
  /** The clock of the looks, in ms. */
  readonly nowMs: () => number;
  /** A feed gives no pictures any more: whoever comes next in it is somebody else. */
  readonly onLost: (feed: string) => void;
}

interface Hung {
  readonly feed: Feed;
  readonly origin: FeedOrigin;
  readonly end: () => void;
  served: Served;
  wasGiving: boolean;
}

const LIVE: SourceState = { kind: 'live' };

/**
 * All feeds as one source: every picture is of the feed that needs a look most. Each feed comes back by
 * itself and says how it stands, so that the wall as a whole is always live.
 */
export class Wall implements LiveSource {
  readonly #parts: WallParts;
  readonly #listeners = new Listeners();
  readonly #hung = new Map<string, Hung>();
  #isOn = false;
  #grabbed: string | undefined;

  constructor(parts: WallParts) {
    this.#parts = parts;
  }

  get state(): SourceState {
    return LIVE;
  }

  get feed(): string | undefined {
    return this.#grabbed;
  }

  get mostRestMs(): number {
    return mostRestMs([...this.#giving().values()], this.#parts.nowMs());
  }

  /** The feed of a name; undefined when none hangs there. */
  feedOf(name: string): Feed | undefined {
    return this.#hung.get(name)?.feed;
  }

  /** Hangs these feeds and no others; one whose origin is the same stays as it is. */
  hang(wanted: readonly Pick<FeedSettings, 'id' | 'origin'>[]): void {
    const origins = new Map(wanted.map(({ id, origin }) => [id, origin]));
    for (const [name, { origin }] of this.#hung) {
      if (!isSameOrigin(origin, origins.get(name))) this.#takeDown(name);
    }
    for (const [name, origin] of origins) if (!this.#hung.has(name)) this.#hangOne(name, origin);
    this.#listeners.tell();
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  start(): Promise<void> {
    this.#isOn = true;
    for (const { feed } of this.#hung.values()) feed.start();
    return Promise.resolve();
  }

  retry(): Promise<void> {
    for (const { feed } of this.#hung.values()) if (feed.state.kind === 'lost') feed.retry();
    return Promise.resolve();
  }

  rest(): void {
    this.#isOn = false;
    for (const { feed } of this.#hung.values()) feed.stop();
  }

  /** Takes every feed down: nothing is asked for any more. */
  end(): void {
    this.#isOn = false;
    for (const name of [...this.#hung.keys()]) this.#takeDown(name);
  }

  /** A look at a feed was answered. @param isPeopled whether somebody was in view */
  served(name: string, isPeopled: boolean): void {
    const hung = this.#hung.get(name);
    if (hung === undefined || !isPeopled) return;
    hung.served = { ...hung.served, peopledMs: this.#parts.nowMs() };
  }

  async grab(): Promise<ImageBitmap | undefined> {
    const nowMs = this.#parts.nowMs();
    for (const name of inOrderOfNeed(this.#giving(), nowMs)) {
      const hung = this.#hung.get(name);
      const bitmap = await hung?.feed.grab();
      // no new picture since the last look: the next one's turn
      if (hung === undefined || bitmap === undefined) continue;
      hung.served = { ...hung.served, lookedMs: nowMs };
      this.#grabbed = name;
      return bitmap;
    }
    return undefined;
  }

  #giving(): ReadonlyMap<string, Served> {
    const giving = [...this.#hung].filter(([, { feed }]) => isGiving(feed.state));
    return new Map(giving.map(([name, { served }]) => [name, served]));
  }

  #hangOne(name: string, origin: FeedOrigin): void {
    const feed = this.#parts.open(origin);
    const end = feed.subscribe(() => this.#changed(name));
    this.#hung.set(name, { feed, origin, end, served: NEVER_SERVED, wasGiving: false });
    if (this.#isOn) feed.start();
  }

  #takeDown(name: string): void {
    const hung = this.#hung.get(name);
    this.#hung.delete(name);
    hung?.end();
    hung?.feed.stop();
    this.#parts.onLost(name);
  }

  #changed(name: string): void {
    const hung = this.#hung.get(name);
    if (hung === undefined) return;
    const { wasGiving } = hung;
    hung.wasGiving = isGiving(hung.feed.state);
    if (wasGiving && !hung.wasGiving) this.#parts.onLost(name);
    this.#listeners.tell();
  }
}

function isSameOrigin(one: FeedOrigin, other: FeedOrigin | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
