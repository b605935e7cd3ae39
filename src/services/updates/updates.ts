import { Listeners } from '../listeners.ts';
import type { UpdatePlatform } from './update-platform.ts';

/** A new version: none, one that waits for the person's word, or one that is being changed to. */
export type UpdateState = 'none' | 'offered' | 'applying';

/**
 * Whether the app is stored for use without a network. `untrusted`: browsers run no service worker
 * under a certificate they do not trust; `unsupported`: none at all here; `off`: in development.
 */
export type OfflineState = 'off' | 'preparing' | 'ready' | 'untrusted' | 'unsupported' | 'failed';

/** After this the page is loaded anew though nobody said that the new version took over (iOS). */
const MOST_TAKEOVER_MS = 8000;
/** A page that stays open for days looks this often. */
const HOUR_MS = 3_600_000;
/** Coming back often does not ask the server more often than this. */
const LEAST_BETWEEN_MS = 60_000;

/**
 * The stored app and its new versions. A new version is fetched in the background, offered, and
 * used when the person says so; what works is never thrown away for one that might.
 */
export class Updates {
  readonly #platform: UpdatePlatform;
  readonly #listeners = new Listeners();
  #update: UpdateState = 'none';
  #offline: OfflineState = 'preparing';
  #isNews = false;
  #hasTakenOver = false;
  #askedMs: number;

  constructor(platform: UpdatePlatform) {
    this.#platform = platform;
    this.#askedMs = platform.nowMs();
  }

  get update(): UpdateState {
    return this.#update;
  }

  get offline(): OfflineState {
    return this.#offline;
  }

  /** True from the moment in which the app was first stored, in that very visit. */
  get isOfflineNews(): boolean {
    return this.#isNews;
  }

  /** Stores the app and begins to look for new versions. Never throws. */
  async start(): Promise<void> {
    const { support } = this.#platform;
    if (support !== 'full') {
      this.#enter({ offline: support });
      return;
    }
    if (this.#platform.isControlled) this.#enter({ offline: 'ready' });
    try {
      await this.#platform.register({
        // another tab may have changed over: this page is the old version then
        controlling: (isUpdate) => this.#takeOver(isUpdate),
        stored: () => {
          this.#isNews = true;
          this.#enter({ offline: 'ready' });
        },
        waiting: () => this.#enter({ update: 'offered' }),
      });
    } catch (error) {
      if (!this.#platform.isControlled) this.#enter({ offline: stateOf(error) });
      return;
    }
    this.#platform.onReturn(() => void this.#look());
    this.#platform.every(HOUR_MS, () => void this.#look());
  }

  /** Changes to the new version: the page is loaded anew as soon as it has taken over. */
  apply(): void {
    if (this.#update !== 'offered') return;
    this.#enter({ update: 'applying' });
    if (this.#hasTakenOver) this.#platform.reload();
    else this.#platform.skipWaiting();
    this.#platform.after(MOST_TAKEOVER_MS, () => this.#platform.reload());
  }

  /** Not now: the new version waits for the next visit, or for an even newer one. */
  postpone(): void {
    if (this.#update === 'offered') this.#enter({ update: 'none' });
  }

  /** The news that the app is stored has been read. */
  readNews(): void {
    this.#isNews = false;
    this.#listeners.tell();
  }

  /** Calls `listener` after every change; the result ends that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  async #look(): Promise<void> {
    const now = this.#platform.nowMs();
    if (now - this.#askedMs < LEAST_BETWEEN_MS) return;
    this.#askedMs = now;
    try {
      await this.#platform.lookForUpdate();
    } catch {
      // no network now: the stored version goes on working, and there is a next time
    }
  }

  #takeOver(isUpdate: boolean): void {
    if (this.#update === 'applying') this.#platform.reload();
    else if (isUpdate) {
      this.#hasTakenOver = true;
      this.#enter({ update: 'offered' });
    }
  }

  #enter({ update = this.#update, offline = this.#offline }: Partial<Change>): void {
    this.#update = update;
    this.#offline = offline;
    this.#listeners.tell();
  }
}

interface Change {
  readonly update: UpdateState;
  readonly offline: OfflineState;
}

/** Browsers refuse a service worker under an untrusted certificate as a matter of security. */
function stateOf(error: unknown): OfflineState {
  return error instanceof DOMException && error.name === 'SecurityError' ? 'untrusted' : 'failed';
}
