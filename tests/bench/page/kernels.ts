import { getKernelsForBackend, registerKernel, unregisterKernel } from '@tensorflow/tfjs-core';

/**
 * Takes the time of every kernel of a backend that computes at once, as WebAssembly does.
 *
 * @returns milliseconds by kernel since the last time it was asked
 */
export function timeKernels(backendName: string): () => Record<string, number> {
  let spent: Record<string, number> = {};
  for (const kernel of getKernelsForBackend(backendName)) {
    const { kernelName, kernelFunc } = kernel;
    unregisterKernel(kernelName, backendName);
    registerKernel({
      ...kernel,
      kernelFunc: (given) => {
        const startedAt = performance.now();
        const answer = kernelFunc(given);
        spent[kernelName] = (spent[kernelName] ?? 0) + performance.now() - startedAt;
        return answer;
      },
    });
  }
  return () => {
    const taken = spent;
    spent = {};
    return taken;
  };
}
