/** Pictures are counted over this time, in milliseconds. */
const SPAN_MS = 5000;
/** Fewer than one a second within it is slow; the two bounds keep a camera at one from flickering. */
const SLOW_BELOW = 4;
const WELL_FROM = 6;

/** How often new pictures come. Every time is on one clock that never goes back, in milliseconds. */
export class Pulse {
  readonly #sinceMs: number;
  /** The newest beats, the oldest first: as many as it takes to be well. */
  #beats: number[] = [];
  #isSlow = false;

  constructor(nowMs: number) {
    this.#sinceMs = nowMs;
  }

  /** A new picture has come. */
  beat(nowMs: number): void {
    this.#beats = [...this.#beats, nowMs].slice(-WELL_FROM);
  }

  /** How long no new picture has come. */
  silentMs(nowMs: number): number {
    return nowMs - (this.#beats.at(-1) ?? this.#sinceMs);
  }

  /** Whether pictures come too seldom; not before it was watched long enough to tell. */
  isSlow(nowMs: number): boolean {
    if (nowMs - this.#sinceMs < SPAN_MS) return false;
    const beats = this.#beats.filter((beatMs) => nowMs - beatMs < SPAN_MS).length;
    this.#isSlow = beats < (this.#isSlow ? WELL_FROM : SLOW_BELOW);
    return this.#isSlow;
  }
}
