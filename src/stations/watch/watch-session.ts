import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Report } from '../../core/report.ts';
import type { EngineKeeper } from '../../engine/keeper.ts';
import type { Journal } from '../../services/journal/journal.ts';
import type { ScreenLock } from '../../services/lock.ts';
import type { WatchStore } from '../../services/watch/watch-store.ts';
import { openFeed } from '../../sources/feeds/open-feed.ts';
import type { Feed } from '../../sources/feeds/feed.ts';
import { isGiving } from '../../sources/feeds/feed.ts';
import { LiveSession } from '../live/live-session.ts';
import type { LivePhase } from '../live/live.ts';
import { WallLog } from './wall-log.ts';
import { Wall } from './wall.ts';
import type { Raised, Watch, WatchInput } from './watch.ts';
import { INITIAL_WATCH, stepWatch } from './watch.ts';

/** What a wall of cameras works with. */
export interface WatchParts {
  readonly keeper: EngineKeeper;
  readonly store: WatchStore;
  readonly lock: ScreenLock;
  readonly journal: Journal | undefined;
}

const MINUTES_OF_HOUR = 60;

/** A wall at work while its screen is there: the feeds, the looks, what is written down and alerted. */
export class WatchSession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #alerted: (alert: Raised) => void;
  readonly #live: LiveSession;
  #watch = INITIAL_WATCH;
  #parts: WatchParts | undefined;
  #wall: Wall | undefined;
  #log: WallLog | undefined;
  #endStore: (() => void) | undefined;
  /** What cameras are called, those that were taken off the wall in this visit too. */
  readonly #names = new Map<string, string>();

  constructor(host: ReactiveControllerHost, alerted: (alert: Raised) => void) {
    this.#host = host;
    this.#alerted = alerted;
    this.#live = new LiveSession(host, {
      reported: (report, isWatching, feed) => this.#reported(report, isWatching, feed),
      interrupted: () => this.input({ kind: 'interrupted' }),
    });
    host.addController(this);
  }

  get watch(): Watch {
    return this.#watch;
  }

  get phase(): LivePhase {
    return this.#live.phase;
  }

  /** The running feed of a camera. */
  feedOf(name: string): Feed | undefined {
    return this.#wall?.feedOf(name);
  }

  /** What people call a camera, or called it while it was on the wall. */
  readonly nameOf = (feed: string): string => this.#names.get(feed) ?? feed;

  /** Begins: every feed is opened, and the engine asked to start unless it runs. */
  begin(parts: WatchParts): void {
    this.hostDisconnected();
    const { keeper, store, lock, journal } = parts;
    this.#parts = parts;
    this.#watch = INITIAL_WATCH;
    this.#log =
      journal &&
      new WallLog({
        journal,
        nameOf: this.nameOf,
        epochMs: () => Date.now(),
        nowMs: () => performance.now(),
      });
    const wall = new Wall({
      open: openFeed,
      nowMs: () => performance.now(),
      onLost: (feed) => this.#lost(feed),
    });
    this.#wall = wall;
    const hang = (): void => {
      const { feeds } = store.value;
      for (const { id, name } of feeds) this.#names.set(id, name);
      wall.hang(feeds);
      this.#log?.keepOnly(feeds.map(({ id }) => id));
    };
    this.#endStore = store.subscribe(hang);
    hang();
    this.#live.begin({ camera: wall, keeper, lock, preference: {}, log: this.#log });
  }

  hostDisconnected(): void {
    this.#endStore?.();
    this.#parts = undefined;
    this.#wall?.end();
    this.#wall = undefined;
  }

  /** Pauses, or goes on. */
  togglePause(): void {
    this.#live.togglePause();
  }

  /** Tries again after the engine has failed; a feed that is lost comes back by itself. */
  retry(): void {
    this.#live.retry();
  }

  /** Something happens to the wall. */
  input(input: WatchInput): void {
    if (this.#parts === undefined) return;
    const { watch, effects } = stepWatch(this.#watch, input, this.#parts.store.value);
    this.#watch = watch;
    for (const effect of effects) {
      if (effect.kind === 'record') this.#log?.take(effect.feed, effect.report);
      else {
        this.#log?.alert(effect.alert);
        this.#alerted(effect.alert);
      }
    }
    this.#host.requestUpdate();
  }

  #reported(report: Report, isWatching: boolean, feed: string | undefined): void {
    if (feed === undefined) return;
    this.#wall?.served(feed, report.people.length > 0);
    const now = new Date();
    const minute = now.getHours() * MINUTES_OF_HOUR + now.getMinutes();
    this.input({ kind: 'report', feed, report, isWatching, minute, at: now.getTime() });
    // the look was under way when the pictures stopped: what it saw counts, but nobody is in view now
    const { state } = this.feedOf(feed) ?? {};
    if (state !== undefined && !isGiving(state)) this.#lost(feed);
  }

  #lost(feed: string): void {
    void this.#parts?.keeper.engine?.forget(feed);
    this.#log?.lose(feed);
    this.input({ kind: 'interrupted', feed });
  }
}
