import type { Remote } from 'comlink';
import { proxy, wrap } from 'comlink';
import type {
  BackendName,
  EngineFault,
  EngineInfo,
  EngineOptions,
  EnginePlace,
  EngineStart,
} from './contract.ts';
import type { EngineRoom } from './room.ts';
import { withTimeLimit } from '../vision/time-limit.ts';

/** A worker that says nothing for longer hangs itself: its steps have shorter limits of their own. */
const MOST_SILENT_MS = 60_000;
/** Loading, compiling and the self-tests of all backends on the page, on a slow phone. */
const MOST_START_MS = 90_000;

/** A room whose engine runs, and the worker it is in, if any. */
export interface StartedRoom {
  readonly info: EngineInfo;
  readonly room: Remote<EngineRoom> | EngineRoom;
  readonly worker: Worker | undefined;
}

/** What starting needs of the page. */
export interface StartParts {
  /** Makes the worker; the page owns its address and its policy. */
  readonly createWorker: () => Worker;
  /** Hears how far the start has come, 0–1; never less than before. */
  readonly tell: (share: number) => void;
  /** Calls `task` after a time; the result ends that. */
  readonly after: (ms: number, task: () => void) => () => void;
}

interface Failure {
  readonly fault: EngineFault;
  readonly hasHung?: boolean;
}

/** Starts a room place after place, until one computes; first where it is remembered to do. */
export async function startRoom(
  options: EngineOptions,
  { tell, ...parts }: StartParts,
): Promise<StartedRoom | { readonly fault: EngineFault }> {
  let furthest = 0;
  const forwards = (share: number): void => {
    furthest = Math.max(furthest, share);
    tell(furthest);
  };
  let failure: Failure = { fault: { code: 'no_backend', detail: '' } };
  for (const place of placesOf(options)) {
    const started =
      place === 'worker'
        ? await startInWorker(options, { ...parts, tell: forwards })
        : await startHere(options, forwards);
    if ('info' in started) {
      // what the worker told last may come after its answer
      forwards(1);
      return started;
    }
    failure = started;
    // what makes a worker hang would make the page hang
    if (failure.fault.code !== 'no_backend' || failure.hasHung === true) break;
  }
  return { fault: failure.fault };
}

function placesOf({ place, remembered }: EngineOptions): readonly EnginePlace[] {
  if (place !== 'auto') return [place];
  return remembered?.place === 'page' ? ['page', 'worker'] : ['worker', 'page'];
}

async function startInWorker(
  options: EngineOptions,
  parts: StartParts,
): Promise<StartedRoom | Failure> {
  const { failed = [] } = options;
  let worker: Worker;
  try {
    worker = parts.createWorker();
  } catch (error) {
    return { fault: { code: 'no_backend', detail: String(error) } };
  }
  const room = wrap<EngineRoom>(worker);
  let trying: BackendName | undefined;
  let stopWaiting = (): void => undefined;
  const start = await new Promise<EngineStart | 'silence'>((resolve) => {
    const fail = (why: unknown): void => {
      resolve({ fault: { code: 'no_backend', detail: String(why) } });
    };
    const wait = (): void => {
      stopWaiting();
      stopWaiting = parts.after(MOST_SILENT_MS, () => {
        resolve('silence');
      });
    };
    const hear = (share: number, backend?: BackendName): void => {
      trying = backend;
      wait();
      parts.tell(share);
    };
    wait();
    worker.addEventListener('error', ({ message }) => {
      fail(message);
    });
    room.start(options, 'worker', proxy(hear)).then(resolve, fail);
  });
  stopWaiting();
  if (start !== 'silence' && 'info' in start) return { info: start.info, room, worker };
  worker.terminate();
  if (start !== 'silence') return start;
  if (trying !== undefined && !failed.includes(trying)) {
    return startInWorker({ ...options, failed: [...failed, trying] }, parts);
  }
  const detail = `${trying ?? 'worker'}: silent for ${MOST_SILENT_MS} ms`;
  return { fault: { code: 'no_backend', detail }, hasHung: true };
}

async function startHere(
  options: EngineOptions,
  tell: (share: number) => void,
): Promise<StartedRoom | Failure> {
  // the whole engine, which a page with a working worker never needs
  const { EngineRoom: Room } = await import('./room.ts');
  const room = new Room();
  try {
    const start = await withTimeLimit(room.start(options, 'page', tell), MOST_START_MS, 'start');
    return 'fault' in start ? start : { info: start.info, room, worker: undefined };
  } catch (error) {
    return { fault: { code: 'no_backend', detail: String(error) } };
  }
}
