import type { Tuning } from '../core/attention/tuning.ts';
import { DEFAULT_TUNING } from '../core/attention/tuning.ts';
import type { Vision } from '../vision/models.ts';
import { Loop } from './loop.ts';

/** The feed of a station that looks through one camera alone. */
const ONLY_FEED = '';

/**
 * One loop for each feed that the engine looks at, all on the same networks: tracks and evidence of
 * one camera have nothing to do with those of another.
 */
export class Loops {
  readonly #vision: Vision;
  readonly #loops = new Map<string, Loop>();
  #tuning = DEFAULT_TUNING;

  constructor(vision: Vision) {
    this.#vision = vision;
  }

  /** The loop of a feed; it begins when it is first asked for. */
  of(feed = ONLY_FEED): Loop {
    const known = this.#loops.get(feed);
    if (known !== undefined) return known;
    const loop = new Loop(this.#vision);
    loop.tune(this.#tuning);
    this.#loops.set(feed, loop);
    return loop;
  }

  /** Holds for every feed from its next frame on, those that begin later too. */
  tune(tuning: Tuning): void {
    this.#tuning = tuning;
    for (const loop of this.#loops.values()) loop.tune(tuning);
  }

  /**
   * Forgets everybody in view of a feed, or of all. The loop stays, empty: it counts people on, so that
   * nobody later is given the number of somebody before.
   */
  forget(feed?: string): void {
    if (feed !== undefined) this.#loops.get(feed)?.forget();
    else for (const loop of this.#loops.values()) loop.forget();
  }
}
