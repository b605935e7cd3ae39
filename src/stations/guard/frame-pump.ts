import type { Report } from '../../core/report.ts';
import type { Engine } from '../../engine/engine.ts';
import type { FrameSource } from '../../sources/source.ts';

/** What the pump needs and whom it tells. */
export interface PumpParts {
  readonly source: Pick<FrameSource, 'grab'>;
  /** The engine to ask, anew for every look: it may be replaced between two. */
  readonly engine: () => Pick<Engine, 'look'> | undefined;
  /** Calls `task` before the next painting; never while the page is hidden. */
  readonly schedule: (task: () => void) => void;
  readonly nowMs: () => number;
  readonly onReport: (report: Report) => void;
  /** A look was not answered: the engine that was asked is dead or hangs. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Brings frames to the engine: the newest one, and only when the one before was answered. There is
 * no queue, so a slow device looks less often and is never late.
 */
export class FramePump {
  readonly #parts: PumpParts;
  #isRunning = false;
  #isScheduled = false;
  #isLooking = false;

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
    this.#parts.schedule(() => {
      this.#isScheduled = false;
      if (this.#isRunning && !this.#isLooking) void this.#look();
    });
  }

  async #look(): Promise<void> {
    const { source, engine, nowMs, onReport, onFailure } = this.#parts;
    this.#isLooking = true;
    try {
      const bitmap = await source.grab();
      const asked = engine();
      if (bitmap === undefined) return;
      if (asked === undefined) bitmap.close();
      else onReport(await asked.look(bitmap, nowMs()));
    } catch (error) {
      onFailure(error);
    } finally {
      this.#isLooking = false;
      this.#next();
    }
  }
}
