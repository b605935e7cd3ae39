import { removeBackend } from '@tensorflow/tfjs-core';
import { wholeLook } from '../core/look.ts';
import type { BackendName } from './backend.ts';
import { startBackend } from './backend.ts';
import { answerGolden, differenceOf, drawGoldenPicture, TOLERANCE } from './golden.ts';
import type { Vision, VisionFiles } from './models.ts';
import {
  BrokenFileError,
  loadVision,
  MissingFileError,
  readClassifierFiles,
  readDetectorFiles,
  readGoldens,
} from './models.ts';
import type { RawPicture } from './pixels.ts';
import { sizeOf, upload } from './pixels.ts';
import { withTimeLimit } from './time-limit.ts';

/** WebGL first: on a real graphics processor it is the fastest, and it leaves the processor free. */
const ORDER: readonly BackendName[] = ['webgl', 'wasm'];
/** tfjs can hang while it starts WebGL (iOS): then the next backend has its turn. */
const MOST_BACKEND_MS = 20_000;
/** Compiling and computing; an emulated WebGL needs ten seconds and more. */
const MOST_TRIAL_MS = 45_000;
/** A look slower than this on WebGL means that WebGL is emulated: WebAssembly is timed too. */
const SLOW_LOOK_MS = 60;
/** Timed looks after the first one, which compiles. */
const TIMED_LOOKS = 3;
/** The size of a usual camera frame, so that its shaders are compiled ahead. */
const USUAL_FRAME = { width: 1280, height: 720 };

/** What `startVision` is told; the engine's options hold it. */
export interface VisionOptions {
  readonly backend: BackendName | 'auto';
  /** Address of the folder that holds `models/` and `wasm/`, with a slash at its end. */
  readonly base: string;
}

/** A started vision, and what was measured on the way. */
export interface StartedVision {
  readonly vision: Vision;
  readonly backend: BackendName;
  readonly lookMs: number;
  readonly passedOver: readonly string[];
}

/** Why vision did not start. */
export interface VisionFault {
  readonly code: 'model_missing' | 'model_broken' | 'no_backend';
  readonly detail: string;
}

/**
 * Chooses a backend by trying: each is started (with a time limit), loaded and timed, until one is
 * fast; of those the fastest that answers the golden picture rightly is warmed up and taken.
 */
export async function startVision(
  options: VisionOptions,
): Promise<StartedVision | { readonly fault: VisionFault }> {
  const read = (path: string): Promise<ArrayBuffer> => fetchFile(`${options.base}models/${path}`);
  let files: VisionFiles;
  let goldens: Goldens;
  try {
    const [detector, classifier, vectors] = await Promise.all([
      readDetectorFiles(read),
      readClassifierFiles(read),
      readGoldens(read),
    ]);
    [files, goldens] = [{ detector, classifier }, vectors];
  } catch (error) {
    return { fault: { code: faultCodeOf(error), detail: String(error) } };
  }
  const wasmFolder = `${options.base}wasm/`;
  const passedOver: string[] = [];
  let code: VisionFault['code'] = 'no_backend';
  const trials: Trial[] = [];
  for (const backend of options.backend === 'auto' ? ORDER : [options.backend]) {
    try {
      const trial = await tryBackend(backend, files, wasmFolder);
      trials.push(trial);
      if (trial.lookMs < SLOW_LOOK_MS) break;
    } catch (error) {
      if (error instanceof BrokenFileError) code = 'model_broken';
      passedOver.push(`${backend}: ${String(error)}`);
    }
  }
  trials.sort((one, other) => one.lookMs - other.lookMs);
  let chosen: Trial | undefined;
  for (const trial of trials) {
    const { backend, vision, lookMs } = trial;
    if (chosen !== undefined) {
      passedOver.push(`${backend}: ${Math.round(lookMs)} ms a look`);
      giveUp(trial);
      continue;
    }
    try {
      await startBackend(backend, wasmFolder);
      await withTimeLimit(prove(vision, goldens, backend), MOST_TRIAL_MS, `${backend} self-test`);
      chosen = trial;
    } catch (error) {
      passedOver.push(`${backend}: ${String(error)}`);
      giveUp(trial);
    }
  }
  return chosen === undefined
    ? { fault: { code, detail: passedOver.join('; ') } }
    : { ...chosen, passedOver };
}

type Goldens = Awaited<ReturnType<typeof readGoldens>>;
type Trial = Omit<StartedVision, 'passedOver'>;

/** Starts one backend, loads the networks onto it and times looks. @throws saying why not */
async function tryBackend(
  backend: BackendName,
  files: VisionFiles,
  wasmFolder: string,
): Promise<Trial> {
  await withTimeLimit(startBackend(backend, wasmFolder), MOST_BACKEND_MS, backend);
  const vision = await loadVision(files);
  const lookMs = await withTimeLimit(timeLooks(vision), MOST_TRIAL_MS, `${backend} timing`);
  return { vision, backend, lookMs };
}

/** Compares with the golden vectors, then compiles what the first faces will need. */
async function prove(vision: Vision, goldens: Goldens, backend: BackendName): Promise<void> {
  await compareGolden(vision, goldens, TOLERANCE[backend]);
  const frame = upload(usualPicture());
  try {
    await vision.classifier.warmUp(frame);
  } finally {
    frame.dispose();
  }
}

async function compareGolden(vision: Vision, goldens: Goldens, most: number): Promise<void> {
  const answer = await answerGolden(vision, goldens.detector.rows);
  const detector = differenceOf(answer.detector, goldens.detector);
  const classifier = differenceOf(answer.classifier, goldens.classifier);
  if (Math.max(detector, classifier) > most) {
    throw new Error(`computes wrong values: detector ${detector}, classifier ${classifier}`);
  }
}

/** Median time of a look, after the first one has compiled, in milliseconds. */
async function timeLooks(vision: Vision): Promise<number> {
  const picture = usualPicture();
  const times: number[] = [];
  for (let look = 0; look <= TIMED_LOOKS; look += 1) {
    const startedAt = performance.now();
    const frame = upload(picture);
    await vision.detector.detect(frame, [wholeLook(sizeOf(frame))]);
    frame.dispose();
    times.push(performance.now() - startedAt);
  }
  const warm = times.slice(1).sort((one, other) => one - other);
  return warm[Math.floor(warm.length / 2)] ?? Infinity;
}

/** The golden picture in a frame of the usual size. */
function usualPicture(): RawPicture {
  const small = drawGoldenPicture();
  const data = new Uint8Array(USUAL_FRAME.width * USUAL_FRAME.height * 4);
  for (let y = 0; y < small.height; y += 1) {
    const row = small.data.subarray(y * small.width * 4, (y + 1) * small.width * 4);
    data.set(row, y * USUAL_FRAME.width * 4);
  }
  return { data, ...USUAL_FRAME };
}

/** Frees a backend that was not chosen, for good. */
function giveUp({ vision, backend }: Trial): void {
  vision.detector.dispose();
  vision.classifier.dispose();
  removeBackend(backend);
}

function faultCodeOf(error: unknown): VisionFault['code'] {
  return error instanceof MissingFileError ? 'model_missing' : 'model_broken';
}

async function fetchFile(address: string): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new MissingFileError(address, { cause: error });
  }
  if (!response.ok) throw new MissingFileError(`${address}: ${response.status}`);
  return response.arrayBuffer();
}
