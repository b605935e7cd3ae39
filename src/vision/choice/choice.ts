import type { BackendName } from '../backend.ts';

/** WebGL first: on a real graphics processor it is the fastest, and it leaves the processor free. */
const ORDER: readonly BackendName[] = ['webgl', 'wasm'];
/** A look slower than this on WebGL means that WebGL is emulated: WebAssembly is timed too. */
const SLOW_LOOK_MS = 60;
/** A remembered backend this many times slower than it was is not what it was. */
const MUCH_SLOWER = 3;

/** A backend, and how long a look takes on it, in milliseconds. */
export interface Timed {
  readonly backend: BackendName;
  readonly lookMs: number;
}

/** What is known before any backend is tried. */
export interface Wish {
  /** What somebody asked for. */
  readonly backend: BackendName | 'auto';
  /** What an earlier start with the same networks chose by measuring. */
  readonly remembered?: Timed | undefined;
  /** The backend that is being started already: its turn is first. */
  readonly begun?: BackendName | undefined;
  /** Backends that were lost or hung in this visit. */
  readonly failed?: readonly BackendName[] | undefined;
}

/** What is done with a backend on the way to a choice; each throws, saying why not. */
export interface Steps<Trial extends Timed> {
  /** Starts a backend and times it; a look that takes less than `enoughMs` needs no second one. */
  readonly attempt: (backend: BackendName, enoughMs: number) => Promise<Trial>;
  /** Holds it to the golden vectors. */
  readonly prove: (trial: Trial) => Promise<void>;
  /** Frees what is not needed any more. */
  readonly giveUp: (trial: Trial) => void;
}

/** How a choice ended. */
export interface Choice<Trial extends Timed> {
  readonly chosen: Trial | undefined;
  /**
   * Whether it won by measuring among all: not so when it was asked for, when it was remembered and
   * is still good, or when another one has failed in this visit.
   */
  readonly isMeasured: boolean;
  /** Why the others were passed over, in words. */
  readonly passedOver: readonly string[];
}

/**
 * Tries backends one after the other until one is fast, or as fast as it is remembered to be, and
 * answers rightly; otherwise the fastest of the slow ones that answers rightly is taken.
 */
export async function chooseBackend<Trial extends Timed>(
  wish: Wish,
  steps: Steps<Trial>,
): Promise<Choice<Trial>> {
  const passedOver: string[] = [];
  const slow: Trial[] = [];
  let chosen: Trial | undefined;
  let isMeasured = false;
  const pass = ({ backend }: Pick<Timed, 'backend'>, why: unknown): void => {
    passedOver.push(`${backend}: ${String(why)}`);
  };
  const isProved = async (trial: Trial): Promise<boolean> => {
    try {
      await steps.prove(trial);
      return true;
    } catch (error) {
      pass(trial, error);
      steps.giveUp(trial);
      return false;
    }
  };
  const order = orderOf(wish);
  for (const backend of order) {
    let trial: Trial;
    try {
      // the last one has nobody to be compared with when all before it have failed
      const isAlone = slow.length === 0 && backend === order.at(-1);
      trial = await steps.attempt(backend, isAlone ? Infinity : fastEnough(backend, wish));
    } catch (error) {
      pass({ backend }, error);
      continue;
    }
    const isGiven = wish.backend !== 'auto' || backend === wish.remembered?.backend;
    if (wish.backend === 'auto' && trial.lookMs >= fastEnough(backend, wish)) {
      slow.push(trial);
    } else if (await isProved(trial)) {
      chosen = trial;
      isMeasured = !isGiven;
      break;
    }
  }
  for (const trial of slow.sort((one, other) => one.lookMs - other.lookMs)) {
    if (chosen !== undefined) {
      pass(trial, `${Math.round(trial.lookMs)} ms a look`);
      steps.giveUp(trial);
    } else if (await isProved(trial)) {
      chosen = trial;
      isMeasured = true;
    }
  }
  const isFree = wish.failed === undefined || wish.failed.length === 0;
  return { chosen, isMeasured: isMeasured && isFree, passedOver };
}

/** Which backends are tried, in their order. */
export function orderOf({ backend, begun, remembered, failed = [] }: Wish): readonly BackendName[] {
  const sound = ORDER.filter((name) => !failed.includes(name));
  // when all have failed once, each deserves another chance
  const usable = sound.length > 0 ? sound : ORDER;
  const first = backend === 'auto' ? (begun ?? remembered?.backend) : backend;
  if (first === undefined || !usable.includes(first)) return usable;
  return backend === 'auto' ? [first, ...usable.filter((name) => name !== first)] : [first];
}

/** A look must take less than this for no other backend to be tried, in milliseconds. */
function fastEnough(backend: BackendName, { remembered }: Wish): number {
  return backend === remembered?.backend
    ? Math.max(SLOW_LOOK_MS, remembered.lookMs * MUCH_SLOWER)
    : SLOW_LOOK_MS;
}
