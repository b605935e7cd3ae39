import type { BackendName } from './backend.ts';
import { startBackend } from './backend.ts';
import type { Choice, Wish } from './choice/choice.ts';
import { chooseBackend, orderOf } from './choice/choice.ts';
import type { TellProgress } from './choice/progress.ts';
import { stretch } from './choice/progress.ts';
import type { Goldens, VisionFiles } from './models.ts';
import {
  BrokenFileError,
  MissingFileError,
  readClassifierFiles,
  readDetectorFiles,
  readGoldens,
} from './models.ts';
import type { Trial } from './choice/trial.ts';
import { giveUpBackend, proveBackend, tryBackend } from './choice/trial.ts';

/** How far a start has come when the files are read, and when what it runs on is chosen. */
const READ = 0.2;
const PARTS = 3;
const CHOSEN = 0.6;

/** What an earlier start measured: the backend that was fastest with these networks. */
export interface Remembered {
  readonly backend: BackendName;
  readonly lookMs: number;
  readonly detectorVersion: string;
  readonly classifierVersion: string;
}

/** What `startVision` is told; the engine's options hold it. */
export interface VisionOptions extends Pick<Wish, 'backend' | 'failed'> {
  /** Address of the folder that holds `models/` and `wasm/`, with a slash at its end. */
  readonly base: string;
  /** Tried first, and nothing else measured where it is still as good as it was. */
  readonly remembered?: Remembered | undefined;
}

/** A started vision, and what was measured on the way. */
export interface StartedVision extends Trial, Pick<Choice<Trial>, 'isMeasured' | 'passedOver'> {
  /** What it was held to, and can be held to again. */
  readonly goldens: Goldens;
}

/** Why vision did not start. */
export interface VisionFault {
  readonly code: 'model_missing' | 'model_broken' | 'no_backend';
  readonly detail: string;
}

/**
 * Reads the networks' files, and chooses by trying what they run on; see `chooseBackend`.
 *
 * @param tell hears how far it has come; it can go backwards when a backend fails late
 */
export async function startVision(
  options: VisionOptions,
  tell: TellProgress = () => undefined,
): Promise<StartedVision | { readonly fault: VisionFault }> {
  const wasmFolder = `${options.base}wasm/`;
  const [begun = 'wasm'] = orderOf(options);
  // its code comes while the files do; whether it starts is asked when its turn has come
  const ahead = startBackend(begun, wasmFolder);
  ahead.catch(() => undefined);
  const read = (path: string): Promise<ArrayBuffer> => fetchFile(`${options.base}models/${path}`);
  let parts = 0;
  const note = <T>(part: T): T => {
    parts += 1;
    tell((parts / PARTS) * READ);
    return part;
  };
  let files: VisionFiles;
  let goldens: Goldens;
  try {
    const [detector, classifier, vectors] = await Promise.all([
      readDetectorFiles(read).then(note),
      readClassifierFiles(read).then(note),
      readGoldens(read).then(note),
    ]);
    [files, goldens] = [{ detector, classifier }, vectors];
  } catch (error) {
    return { fault: { code: faultCodeOf(error), detail: String(error) } };
  }
  const { backend, failed, remembered } = options;
  const isOfThese = remembered !== undefined && isOf(remembered, files);
  const wish = { backend, begun, failed, remembered: isOfThese ? remembered : undefined };
  const order = orderOf(wish);
  const each = (CHOSEN - READ) / order.length;
  let code: VisionFault['code'] = 'no_backend';
  const { chosen, isMeasured, passedOver } = await chooseBackend<Trial>(wish, {
    attempt: async (name, enoughMs) => {
      try {
        const from = READ + order.indexOf(name) * each;
        return await tryBackend(
          {
            backend: name,
            starting: name === begun ? ahead : startBackend(name, wasmFolder),
            files,
            enoughMs,
          },
          stretch(tell, from, from + each, name),
        );
      } catch (error) {
        if (error instanceof BrokenFileError) code = 'model_broken';
        throw error;
      }
    },
    prove: (trial) =>
      proveBackend(trial, goldens, wasmFolder, stretch(tell, CHOSEN, 1, trial.backend)),
    giveUp: giveUpBackend,
  });
  if (chosen !== undefined) return { ...chosen, isMeasured, passedOver, goldens };
  // nothing else runs on this device: what failed in this visit deserves another chance
  if (failed !== undefined && failed.length > 0) {
    return startVision({ ...options, failed: [] }, tell);
  }
  return { fault: { code, detail: passedOver.join('; ') } };
}

/** Whether something was measured with the networks of these files. */
function isOf(remembered: Remembered, { detector, classifier }: VisionFiles): boolean {
  return (
    remembered.detectorVersion === detector.manifest.version &&
    remembered.classifierVersion === classifier.manifest.version
  );
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
