import { getKernelsForBackend, registerKernel, unregisterKernel } from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import type { BackendName } from '../../../src/vision/backend.ts';
import { startBackend } from '../../../src/vision/backend.ts';
import { inspect } from '../../../src/vision/faces.ts';
import { answerGolden, drawGoldenPicture } from '../../../src/vision/golden.ts';
import { loadVision, readClassifierFiles, readDetectorFiles } from '../../../src/vision/models.ts';
import { upload } from '../../../src/vision/pixels.ts';
import { BUDGET } from '../../budget.ts';

/** Compiling on an emulated graphics processor, with another test beside it. */
const MOST_MS = 300_000;

/**
 * Registering prepares `Transpose`; then `Mean` calls it past the register. The others cut frames in
 * browsers that give a worker no canvas.
 */
const CALLED_ELSEWHERE: Readonly<Record<BackendName, readonly string[]>> = {
  webgl: [],
  wasm: ['ExpandDims', 'Transform', 'Transpose'],
};

it.each(['webgl', 'wasm'] as const)(
  'no kernel of %s is registered in vain',
  async (backend) => {
    await startBackend(backend, '/wasm/');
    const { registered, used } = watchKernels(backend);
    await lookAround();
    expect([...new Set([...used, ...CALLED_ELSEWHERE[backend]])].sort()).toEqual(registered);
    expect(registered).toHaveLength(BUDGET.kernels[backend]);
  },
  MOST_MS,
);

/** Puts every kernel of a backend behind one that notes its name and then does the same. */
function watchKernels(backend: BackendName): {
  readonly registered: readonly string[];
  readonly used: ReadonlySet<string>;
} {
  const used = new Set<string>();
  const kernels = getKernelsForBackend(backend);
  for (const kernel of kernels) {
    const { kernelName, kernelFunc } = kernel;
    unregisterKernel(kernelName, backend);
    registerKernel({
      ...kernel,
      kernelFunc: (run) => {
        used.add(kernelName);
        return kernelFunc(run);
      },
    });
  }
  return { registered: kernels.map(({ kernelName }) => kernelName).sort(), used };
}

/** Everything that the app does with tensors: raw pixels and a bitmap, one crop and several. */
async function lookAround(): Promise<void> {
  const [detector, classifier] = await Promise.all([
    readDetectorFiles(read),
    readClassifierFiles(read),
  ]);
  const vision = await loadVision({ detector, classifier });
  await answerGolden(vision);
  const { data, width, height } = drawGoldenPicture();
  const picture = new ImageData(new Uint8ClampedArray(data), width, height);
  const frame = upload(await createImageBitmap(picture));
  await inspect(frame, vision);
  frame.dispose();
}

async function read(path: string): Promise<ArrayBuffer> {
  return (await fetch(`/models/${path}`)).arrayBuffer();
}
