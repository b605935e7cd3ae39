import { intervalOf, NO_PACE, paceAfter } from '../../core/attention/pace.ts';
import type { Report } from '../../core/report.ts';
import type { Engine } from '../../engine/engine.ts';
import type { FrameSource } from '../../sources/source.ts';

/** What the pump needs and whom it tells. */
export interface PumpParts {
  readonly source: Pick<FrameSource, 'grab' | 'feed' | 'mostRestMs'>;
  /** The engine to ask, anew for every look: it may be replaced between two. */
  readonly engine: () => Pick<Engine, 'look'> | undefined;
  /** Calls `task` before the first painting after so many milliseconds; never on a hidden page. */
  readonly schedule: (task: () => void, afterMs: number) => void;
  readonly nowMs: () => number;
  /** @param feed the one that was looked at, where the source has several */
  readonly onReport: (report: Report, feed: string | undefined) => void;
  /** A look was not answered: the engine that was asked is dead or hangs. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Brings frames to the engine: the newest one, and only when the one before was answered. There is
 * no queue, so a slow device looks less often and is never late. How often it looks at most, its pace
 * says (`core/attention/pace.ts`).
 */
export class FramePump {
  readonly #parts: PumpParts;
  #isRunning = false;
  #isScheduled = false;
  #isLooking = false;
  #pace = NO_PACE;
  /** When the last frame was taken. */
  #lookedMs = -Infinity;

  constructor(parts: PumpParts) {
    this.#parts = parts;
  }

  /** Looks from now on. */
  start(): void {
    this.#isRunning = true;
    this.#next();
  }

  /** Looks no more; the answer to a look under way is still told. */
  stop(): void {
    this.#isRunning = false;
  }

  #next(): void {
    if (this.#isScheduled || this.#isLooking || !this.#isRunning) return;
    this.#isScheduled = true;
    const { source, nowMs: clock, schedule } = this.#parts;
    const nowMs = clock();
    const intervalMs = intervalOf(this.#pace, nowMs, source.mostRestMs);
    schedule(
      () => {
        this.#isScheduled = false;
        if (this.#isRunning && !this.#isLooking) void this.#look();
      },
      Math.max(0, this.#lookedMs + intervalMs - nowMs),
    );
  }

  async #look(): Promise<void> {
    const { source, engine, nowMs, onReport, onFailure } = this.#parts;
    this.#isLooking = true;
    this.#lookedMs = nowMs();
    try {
      const bitmap = await source.grab();
      const { feed } = source;
      const asked = engine();
      if (bitmap === undefined) return;
      if (asked === undefined) {
        bitmap.close();
        return;
      }
      const report = await asked.look(bitmap, nowMs(), feed);
      // the engine was lost or stopped meanwhile: another one is being started
      if (report === undefined) return;
      this.#pace = paceAfter(this.#pace, report);
      onReport(report, feed);
    } catch (error) {
      onFailure(error);
    } finally {
      this.#isLooking = false;
      this.#next();
    }
  }
}
