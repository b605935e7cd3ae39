/** Restarts of a capture by itself: this many … (the figures of Frigate, a camera recorder) */
const MOST_RESTARTS = 5;
/** … within this time; then it waits until the oldest is this long ago. */
const SPAN_MS = 60_000;

/** Keeps a broken camera from being restarted without end. */
export class RestartBudget {
  #takenMs: number[] = [];

  /** Takes one restart if there is one left. @param nowMs never earlier than the call before */
  take(nowMs: number): boolean {
    this.#takenMs = this.#takenMs.filter((atMs) => nowMs - atMs < SPAN_MS);
    if (this.#takenMs.length >= MOST_RESTARTS) return false;
    this.#takenMs.push(nowMs);
    return true;
  }
}
