import type { BackendName } from './backend.ts';
import type { Choice, Wish } from './choice.ts';
import { chooseBackend } from './choice.ts';
import type { Goldens, VisionFiles } from './models.ts';
import {
  BrokenFileError,
  MissingFileError,
  readClassifierFiles,
  readDetectorFiles,
  readGoldens,
} from './models.ts';
import type { Trial } from './trial.ts';
import { giveUpBackend, proveBackend, tryBackend } from './trial.ts';

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
export interface StartedVision extends Trial, Pick<Choice<Trial>, 'isMeasured' | 'passedOver'> {}

/** Why vision did not start. */
export interface VisionFault {
  readonly code: 'model_missing' | 'model_broken' | 'no_backend';
  readonly detail: string;
}

/** Reads the networks' files, and chooses by trying what they run on; see `chooseBackend`. */
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
  const { backend, failed, remembered } = options;
  const isOfThese = remembered !== undefined && isOf(remembered, files);
  const wasmFolder = `${options.base}wasm/`;
  let code: VisionFault['code'] = 'no_backend';
  const { chosen, isMeasured, passedOver } = await chooseBackend<Trial>(
    { backend, failed, remembered: isOfThese ? remembered : undefined },
    {
      attempt: async (name) => {
        try {
          return await tryBackend(name, files, wasmFolder);
        } catch (error) {
          if (error instanceof BrokenFileError) code = 'model_broken';
          throw error;
        }
      },
      prove: (trial) => proveBackend(trial, goldens, wasmFolder),
      giveUp: giveUpBackend,
    },
  );
  return chosen === undefined
    ? { fault: { code, detail: passedOver.join('; ') } }
    : { ...chosen, isMeasured, passedOver };
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
