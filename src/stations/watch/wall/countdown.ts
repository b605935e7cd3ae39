import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The clock of a countdown. */
export interface CountdownClock {
  /** In milliseconds, never set back. */
  nowMs(): number;
  /** Calls `task` every `periodMs` milliseconds until the result is called. */
  every(periodMs: number, task: () => void): () => void;
}

const SECOND_MS = 1000;

/** Draws an element anew each second while it counts down to something, and at no other time. */
export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #dueMs: () => number | undefined;
  readonly #clock: CountdownClock;
  #stop: (() => void) | undefined;

  /** @param dueMs when it comes, on the clock given; undefined while there is nothing to wait for */
  constructor(
    host: ReactiveControllerHost,
    dueMs: () => number | undefined,
    clock: CountdownClock = BROWSER_CLOCK,
  ) {
    this.#host = host;
    this.#dueMs = dueMs;
    this.#clock = clock;
    host.addController(this);
  }

  /** Whole seconds that are left, begun ones too; 0 when there is nothing to wait for any more. */
  get seconds(): number {
    const dueMs = this.#dueMs() ?? -Infinity;
    return Math.max(0, Math.ceil((dueMs - this.#clock.nowMs()) / SECOND_MS));
  }

  hostUpdated(): void {
    if (this.seconds === 0) this.hostDisconnected();
    else this.#stop ??= this.#clock.every(SECOND_MS, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}

const BROWSER_CLOCK: CountdownClock = {
  nowMs: () => performance.now(),
  every(periodMs, task) {
    const timer = setInterval(task, periodMs);
    return () => clearInterval(timer);
  },
};
