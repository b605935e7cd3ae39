import { removeBackend } from '@tensorflow/tfjs-core';
import { wholeLook } from '../../core/look.ts';
import type { BackendName } from '../backend.ts';
import { startBackend } from '../backend.ts';
import type { Device } from '../device.ts';
import type { Timed } from './choice.ts';
import type { TellProgress } from './progress.ts';
import { stretch } from './progress.ts';
import { drawGoldenPicture, proofOf } from '../golden.ts';
import type { Goldens, Vision, VisionFiles } from '../models.ts';
import { loadVision } from '../models.ts';
import type { Frame, RawPicture } from '../pixels.ts';
import { upload } from '../pixels.ts';
import { withTimeLimit } from '../time-limit.ts';

/** tfjs can hang while it starts WebGL (iOS): then the next backend has its turn. */
const MOST_BACKEND_MS = 20_000;
/** Compiling and computing; an emulated WebGL needs ten seconds and more. */
const MOST_TRIAL_MS = 45_000;
/** Timed looks at most, after the first one where that compiles; the fastest of them counts. */
const TIMED_LOOKS = 3;
/** A first timed look this many times slower than one that is fast enough decides by itself. */
const HOPELESS = 5;
/** How far a trial has come when the backend is started, and when it has compiled. */
const STARTED = 0.2;
const COMPILED = 0.7;
/** How far a proof has come when everything is compiled, and when the answers are right. */
const READY = 0.4;
const PROVED = 0.6;
/** The size of a usual camera frame, so that its shaders are compiled ahead. */
const USUAL_FRAME = { width: 1280, height: 720 };

/** The networks on a backend that was started and timed. */
export interface Trial extends Timed {
  readonly vision: Vision;
  readonly device: Device;
}

/** What a trial is given. */
export interface TrialParts {
  readonly backend: BackendName;
  /** The backend on its way: it may have been started before the files were there. */
  readonly starting: Promise<Device>;
  readonly files: VisionFiles;
  /** A look that takes less than so many milliseconds is fast enough: no other one is timed. */
  readonly enoughMs: number;
}

/**
 * Waits for a backend, loads the networks onto it, compiles what a look needs and times looks, each
 * under a time limit.
 *
 * @throws saying why not
 */
export async function tryBackend(
  { backend, starting, files, enoughMs }: TrialParts,
  tell: TellProgress,
): Promise<Trial> {
  tell(0);
  const device = await withTimeLimit(starting, MOST_BACKEND_MS, backend);
  tell(STARTED);
  const vision = await loadVision(files);
  const time = async (): Promise<number> => {
    const looks = (): void => rehearse([usualPicture()], (frame) => rehearseLook(vision, frame));
    await device.compile(looks, stretch(tell, STARTED, COMPILED));
    tell(COMPILED);
    // what compiles does so by the size of the frame; a processor is timed on the least picture
    const picture = device.isCompiling ? usualPicture() : drawGoldenPicture();
    if (device.isCompiling) await timeLook(vision, picture);
    return timeLooks(vision, picture, enoughMs, stretch(tell, COMPILED, 1));
  };
  const lookMs = await limited(device, time(), `${backend} timing`);
  return { vision, device, backend, lookMs };
}

/**
 * Makes a tried backend the current one again, compiles what faces will need, compares its answers
 * with the golden vectors, and warms it up.
 *
 * @throws when it hangs, goes away or computes wrong values
 */
export async function proveBackend(
  { backend, device, vision }: Trial,
  goldens: Goldens,
  wasmFolder: string,
  tell: TellProgress,
): Promise<void> {
  const prove = async (): Promise<void> => {
    await startBackend(backend, wasmFolder);
    const everything = (): void =>
      rehearse([drawGoldenPicture(), usualPicture()], (frame) => {
        rehearseLook(vision, frame);
        vision.classifier.rehearse(frame);
      });
    await device.compile(everything, stretch(tell, 0, READY));
    tell(READY);
    await compareGolden(vision, goldens, backend);
    tell(PROVED);
    if (!device.isCompiling) {
      tell(1);
      return;
    }
    const frame = upload(usualPicture());
    try {
      await vision.classifier.warmUp(frame, stretch(tell, PROVED, 1));
    } finally {
      frame.dispose();
    }
  };
  await limited(device, prove(), `${backend} self-test`);
}

/** Frees a backend that was not chosen, for good. */
export function giveUpBackend({ vision, backend }: Trial): void {
  vision.detector.dispose();
  vision.classifier.dispose();
  removeBackend(backend);
}

/** What a device is asked to do, as long as it is there and does not hang. */
function limited<T>(device: Device, work: Promise<T>, what: string): Promise<T> {
  const gone = device.lost.then((): never => {
    throw new Error(`${what}: the device has gone`);
  });
  return withTimeLimit(Promise.race([work, gone]), MOST_TRIAL_MS, what);
}

/** Asks for everything that frames of these pictures need, and passes the answers over. */
function rehearse(pictures: readonly RawPicture[], ask: (frame: Frame) => void): void {
  for (const picture of pictures) {
    const frame = upload(picture);
    ask(frame);
    frame.dispose();
  }
}

function rehearseLook({ detector }: Vision, frame: Frame): void {
  detector.compute(frame, wholeLook(frame)).dispose();
}

async function compareGolden(
  vision: Vision,
  goldens: Goldens,
  backend: BackendName,
): Promise<void> {
  const { detector, classifier, tolerance } = await proofOf(vision, goldens, backend);
  if (Math.max(detector, classifier) > tolerance) {
    throw new Error(`computes wrong values: detector ${detector}, classifier ${classifier}`);
  }
}

/** Time of the fastest of a few looks, in milliseconds; the first that is fast enough is the last. */
async function timeLooks(
  vision: Vision,
  picture: RawPicture,
  enoughMs: number,
  tell: TellProgress,
): Promise<number> {
  let fastest = Infinity;
  for (let look = 1; look <= TIMED_LOOKS; look += 1) {
    fastest = Math.min(fastest, await timeLook(vision, picture));
    tell(look / TIMED_LOOKS);
    if (fastest < enoughMs || fastest > enoughMs * HOPELESS) break;
  }
  return fastest;
}

async function timeLook({ detector }: Vision, picture: RawPicture): Promise<number> {
  const startedAt = performance.now();
  const frame = upload(picture);
  try {
    await detector.detect(frame, [wholeLook(frame)]);
  } finally {
    frame.dispose();
  }
  return performance.now() - startedAt;
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
