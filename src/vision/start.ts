import { getBackend, removeBackend } from '@tensorflow/tfjs-core';
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
/** A look slower than this on WebGL means that WebGL is emulated: WebAssembly is timed too. */
const SLOW_LOOK_MS = 60;
/** Timed looks after the first one, which compiles. */
const TIMED_LOOKS = 5;
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
 * Chooses a backend by trying: start it (with a time limit), load, compare with the golden vectors,
 * warm up and time. A slow WebGL has to beat WebAssembly.
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
  const passedOver: string[] = [];
  let fastest: Omit<StartedVision, 'passedOver'> | undefined;
  let code: VisionFault['code'] = 'no_backend';
  for (const name of options.backend === 'auto' ? ORDER : [options.backend]) {
    try {
      const found = await tryBackend(name, { files, goldens, base: options.base });
      if (fastest === undefined || found.lookMs < fastest.lookMs) {
        if (fastest !== undefined) passedOver.push(giveUp(fastest));
        fastest = found;
      } else passedOver.push(giveUp(found));
      if (fastest.lookMs < SLOW_LOOK_MS) break;
    } catch (error) {
      if (error instanceof BrokenFileError) code = 'model_broken';
      passedOver.push(`${name}: ${String(error)}`);
    }
  }
  if (fastest === undefined) return { fault: { code, detail: passedOver.join('; ') } };
  if (getBackend() !== fastest.backend) await startBackend(fastest.backend, wasmFolder(options));
  return { ...fastest, passedOver };
}

type Goldens = Awaited<ReturnType<typeof readGoldens>>;

/** One backend from start to timed looks. @throws when it cannot be used, saying why */
async function tryBackend(
  name: BackendName,
  { files, goldens, base }: { files: VisionFiles; goldens: Goldens; base: string },
): Promise<Omit<StartedVision, 'passedOver'>> {
  await withTimeLimit(startBackend(name, wasmFolder({ base })), MOST_BACKEND_MS, name);
  const vision = await loadVision(files);
  const work = (async (): Promise<number> => {
    await compareGolden(vision, goldens, TOLERANCE[name]);
    return timeLooks(vision);
  })();
  const lookMs = await withTimeLimit(work, MOST_BACKEND_MS, `${name} warm-up`);
  return { vision, backend: name, lookMs };
}

async function compareGolden(vision: Vision, goldens: Goldens, most: number): Promise<void> {
  const answer = await answerGolden(vision, goldens.detector.rows);
  const detector = differenceOf(answer.detector, goldens.detector);
  const classifier = differenceOf(answer.classifier, goldens.classifier);
  if (Math.max(detector, classifier) > most) {
    throw new Error(`computes wrong values: detector ${detector}, classifier ${classifier}`);
  }
}

/** Median time of a look, after everything has been compiled, in milliseconds. */
async function timeLooks(vision: Vision): Promise<number> {
  const picture = paddedTo(USUAL_FRAME, drawGoldenPicture());
  const times: number[] = [];
  for (let look = 0; look <= TIMED_LOOKS; look += 1) {
    const frame = upload(picture);
    if (look === 0) await vision.classifier.warmUp(frame);
    const startedAt = performance.now();
    await vision.detector.detect(frame, [wholeLook(sizeOf(frame))]);
    times.push(performance.now() - startedAt);
    frame.dispose();
  }
  const warm = times.slice(1).sort((one, other) => one - other);
  return warm[Math.floor(warm.length / 2)] ?? Infinity;
}

function paddedTo(size: { width: number; height: number }, small: RawPicture): RawPicture {
  const data = new Uint8Array(size.width * size.height * 4);
  for (let y = 0; y < small.height; y += 1) {
    const row = small.data.subarray(y * small.width * 4, (y + 1) * small.width * 4);
    data.set(row, y * size.width * 4);
  }
  return { data, ...size };
}

/** Frees a slower backend for good, and says why it was passed over. */
function giveUp({ vision, backend, lookMs }: Omit<StartedVision, 'passedOver'>): string {
  vision.detector.dispose();
  vision.classifier.dispose();
  removeBackend(backend);
  return `${backend}: ${Math.round(lookMs)} ms a look`;
}

function wasmFolder({ base }: Pick<VisionOptions, 'base'>): string {
  return `${base}wasm/`;
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
