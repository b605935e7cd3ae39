import type { Remote } from 'comlink';
import { transfer, wrap } from 'comlink';
import type { PictureReport, Report } from '../core/report.ts';
import type {
  EngineFault,
  EngineInfo,
  EngineOptions,
  EnginePlace,
  EngineStart,
} from './contract.ts';
import type { EngineRoom } from './room.ts';
import { withTimeLimit } from '../vision/time-limit.ts';

/** A look that takes longer than this has hung; the slowest device known needs a second. */
const MOST_LOOK_MS = 20_000;
/** Loading, compiling and the self-tests of both backends, on a slow phone. */
const MOST_START_MS = 90_000;

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

  private constructor(
    info: EngineInfo,
    room: Remote<EngineRoom> | EngineRoom,
    worker: Worker | undefined,
  ) {
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
   * @param createWorker makes the worker; the page owns its address and its policy
   * @returns the engine, or a fault that a person can be told; never throws
   */
  static async start(options: EngineOptions, createWorker: () => Worker): Promise<Started> {
    let fault: EngineFault = { code: 'no_backend', detail: '' };
    for (const place of placesOf(options)) {
      const started =
        place === 'worker' ? await startInWorker(options, createWorker) : await startHere(options);
      if ('engine' in started) return started;
      ({ fault } = started);
      if (fault.code !== 'no_backend') break;
    }
    return { fault };
  }

  /**
   * Looks at one live frame. The bitmap is handed over: it is closed by the engine.
   *
   * @returns nothing when the engine was lost or stopped meanwhile
   * @throws when it hangs
   */
  async look(bitmap: ImageBitmap, atMs: number): Promise<Report | undefined> {
    return this.#answer(this.#room.look(transfer(bitmap, [bitmap]), atMs), 'look');
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

  /** Forgets everybody in view: the next frame has nothing to do with the last. */
  async forget(): Promise<void> {
    await this.#room.forget();
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

  /** Used by `start` alone: an engine whose room is already warm. */
  static around(info: EngineInfo, room: Remote<EngineRoom> | EngineRoom, worker?: Worker): Engine {
    return new Engine(info, room, worker);
  }
}

type Started = { readonly engine: Engine } | { readonly fault: EngineFault };

/** Where to start the engine, place after place. */
function placesOf({ place, remembered }: EngineOptions): readonly EnginePlace[] {
  if (place !== 'auto') return [place];
  return remembered?.place === 'page' ? ['page', 'worker'] : ['worker', 'page'];
}

async function startHere(options: EngineOptions): Promise<Started> {
  // the whole engine, which a page with a working worker never needs
  const { EngineRoom: Room } = await import('./room.ts');
  const room = new Room();
  const start = await startRoom(room, options, 'page');
  return 'fault' in start ? start : { engine: Engine.around(start.info, room) };
}

async function startInWorker(options: EngineOptions, createWorker: () => Worker): Promise<Started> {
  let worker: Worker;
  try {
    worker = createWorker();
  } catch (error) {
    return { fault: { code: 'no_backend', detail: String(error) } };
  }
  const room = wrap<EngineRoom>(worker);
  const failed = new Promise<EngineStart>((resolve) => {
    worker.addEventListener('error', (event) => {
      resolve({ fault: { code: 'no_backend', detail: event.message } });
    });
  });
  const start = await Promise.race([startRoom(room, options, 'worker'), failed]);
  if ('info' in start) return { engine: Engine.around(start.info, room, worker) };
  worker.terminate();
  return start;
}

async function startRoom(
  room: Remote<EngineRoom> | EngineRoom,
  options: EngineOptions,
  place: EnginePlace,
): Promise<EngineStart> {
  try {
    return await withTimeLimit(room.start(options, place), MOST_START_MS, 'start');
  } catch (error) {
    return { fault: { code: 'no_backend', detail: String(error) } };
  }
}
