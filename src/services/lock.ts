/** The part of `navigator.wakeLock` that keeps a screen awake. */
export interface WakeLockAccess {
  request(type: 'screen'): Promise<Pick<WakeLockSentinel, 'released' | 'release'>>;
}

/**
 * Keeps the screen awake while a check runs. The system takes the lock away whenever the page is
 * hidden, so `hold` is called again on every return. Where the browser has no such lock, or refuses
 * it (low battery), the screen simply sleeps when it would.
 */
export class ScreenLock {
  readonly #access: WakeLockAccess | undefined;
  #sentinel: Pick<WakeLockSentinel, 'released' | 'release'> | undefined;
  #isWanted = false;
  #isAsking = false;

  constructor(access: WakeLockAccess | undefined) {
    this.#access = access;
  }

  /** Asks for the lock unless it is held; never throws. */
  async hold(): Promise<void> {
    this.#isWanted = true;
    if (this.#isAsking || this.#access === undefined || this.#sentinel?.released === false) return;
    this.#isAsking = true;
    try {
      this.#sentinel = await this.#access.request('screen');
    } catch {
      // refused: nothing to be done but to let the screen sleep
    } finally {
      this.#isAsking = false;
    }
    // `release` was called while the system thought about it
    if (!this.#wants()) await this.release();
  }

  /** Lets the screen sleep again. */
  async release(): Promise<void> {
    this.#isWanted = false;
    const sentinel = this.#sentinel;
    this.#sentinel = undefined;
    await sentinel?.release().catch(() => undefined);
  }

  #wants(): boolean {
    return this.#isWanted;
  }
}

/** The browser's own, or nothing: insecure pages and older browsers do not have what types promise. */
export function browserWakeLock(): WakeLockAccess | undefined {
  return (navigator as { readonly wakeLock?: WakeLockAccess }).wakeLock;
}
