import type { Remote } from 'comlink';
import { transfer } from 'comlink';
import type { PictureReport, Report } from '../core/report.ts';
import type { Tuning } from '../core/attention/tuning.ts';
import type { EngineFault, EngineInfo, EngineOptions, Proof } from './contract.ts';
import type { EngineRoom } from './room.ts';
import type { StartedRoom, StartParts } from './start-room.ts';
import { startRoom } from './start-room.ts';
import { withTimeLimit } from '../vision/time-limit.ts';

/** A look that takes longer than this has hung; the slowest device known needs a second. */
const MOST_LOOK_MS = 20_000;

/**
 * The typed door to the engine: frames go in, reports come out, whether the engine runs in a worker
 * or, where a worker cannot, on the page. It is started once and used by every station.
 */
export class Engine {
  readonly info: EngineInfo;
  readonly #room: Remote<EngineRoom> | EngineRoom;
  readonly #worker: Worker | undefined;
  /** Resolves when the engine answers no more, to whoever still waits for an answer. */
  readonly #ended: Promise<undefined>;
  #end: () => void = () => undefined;
  /** Resolves when the device under the engine goes away (a lost context): it wants replacing. */
  readonly lost: Promise<void>;

  private constructor({ info, room, worker }: StartedRoom) {
    this.info = info;
    this.#room = room;
    this.#worker = worker;
    this.#ended = new Promise((resolve) => {
      this.#end = () => {
        resolve(undefined);
      };
    });
    this.lost = room.whenLost();
    void this.lost.then(this.#end);
  }

  /**
   * Starts the engine: in a worker, and on the page when that fails; first where it is remembered
   * to run.
   *
   * @returns the engine, or a fault that a person can be told; never throws
   */
  static async start(
    options: EngineOptions,
    parts: Omit<StartParts, 'after'>,
  ): Promise<{ readonly engine: Engine } | { readonly fault: EngineFault }> {
    const started = await startRoom(options, { ...parts, after });
    return 'fault' in started ? started : { engine: new Engine(started) };
  }

  /**
   * Looks at one live frame. The bitmap is handed over: it is closed by the engine.
   *
   * @param feed whose frame it is, where one engine looks at several: each has tracks of its own
   * @returns nothing when the engine was lost or stopped meanwhile
   * @throws when it hangs
   */
  async look(bitmap: ImageBitmap, atMs: number, feed?: string): Promise<Report | undefined> {
    return this.#answer(this.#room.look(transfer(bitmap, [bitmap]), atMs, feed), 'look');
  }

  /**
   * Looks at one still picture as closely as helps. The bitmap is handed over.
   *
   * @returns nothing when the engine was lost or stopped meanwhile
   * @throws when it hangs
   */
  async inspect(bitmap: ImageBitmap): Promise<PictureReport | undefined> {
    return this.#answer(this.#room.inspect(transfer(bitmap, [bitmap])), 'picture');
  }

  /** Sets what a person may set of the live check, from the next look on. */
  async tune(tuning: Tuning): Promise<void> {
    await this.#room.tune(tuning);
  }

  /**
   * Runs both networks anew on the golden picture, as every start does.
   *
   * @returns nothing when the engine was lost or stopped meanwhile
   * @throws when it hangs
   */
  async prove(): Promise<Proof | undefined> {
    return this.#answer(this.#room.prove(), 'proof');
  }

  /**
   * Forgets everybody in view: the next frame has nothing to do with the last.
   *
   * @param feed of which alone; without it, of all
   */
  async forget(feed?: string): Promise<void> {
    await this.#room.forget(feed);
  }

  /** How many tensors live on the engine's device now: it must not grow. */
  async countTensors(): Promise<number> {
    return this.#room.countTensors();
  }

  /** Violations of the content security policy inside the engine's worker, in words. */
  async violations(): Promise<readonly string[]> {
    return this.#room.violations();
  }

  /** Ends the engine; a look under way is answered with nothing. */
  stop(): void {
    this.#end();
    if (this.#worker === undefined) void this.#room.stop();
    else this.#worker.terminate();
  }

  #answer<T>(work: Promise<T>, what: string): Promise<T | undefined> {
    return withTimeLimit(Promise.race([work, this.#ended]), MOST_LOOK_MS, what);
  }
}

function after(ms: number, task: () => void): () => void {
  const timer = setTimeout(task, ms);
  return () => {
    clearTimeout(timer);
  };
}
