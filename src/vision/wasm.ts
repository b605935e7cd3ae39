import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm/dist/base.js';
import { addConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Add.js';
import { avgPoolConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/AvgPool.js';
import { castConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Cast.js';
import { concatConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Concat.js';
import { expandDimsConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/ExpandDims.js';
import { fusedConv2DConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/FusedConv2D.js';
import { fusedDepthwiseConv2DConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/FusedDepthwiseConv2D.js';
import { identityConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Identity.js';
import { maxPoolConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPool.js';
import { meanConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Mean.js';
import { multiplyConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Multiply.js';
import { packConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Pack.js';
import { padV2Config } from '@tensorflow/tfjs-backend-wasm/dist/kernels/PadV2.js';
import { realDivConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/RealDiv.js';
import { reluConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Relu.js';
import { reshapeConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Reshape.js';
import { resizeNearestNeighborConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/ResizeNearestNeighbor.js';
import { sliceConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Slice.js';
import { squareConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Square.js';
import { subConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Sub.js';
import { transformConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Transform.js';
import { transposeConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Transpose.js';
import { _fusedMatMulConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/_FusedMatMul.js';
import { env, registerKernel, setBackend } from '@tensorflow/tfjs-core';
import type { Device } from './device.ts';

/** Only the kernels that the two networks and the cutting of crops use are in the bundle. */
const KERNELS = [
  addConfig,
  avgPoolConfig,
  castConfig,
  concatConfig,
  expandDimsConfig,
  fusedConv2DConfig,
  fusedDepthwiseConv2DConfig,
  _fusedMatMulConfig,
  identityConfig,
  maxPoolConfig,
  meanConfig,
  multiplyConfig,
  packConfig,
  padV2Config,
  realDivConfig,
  reluConfig,
  reshapeConfig,
  resizeNearestNeighborConfig,
  sliceConfig,
  squareConfig,
  subConfig,
  transformConfig,
  transposeConfig,
];

let isRegistered = false;

/** A processor never goes away, and the binary is compiled when it comes. */
const PROCESSOR: Device = {
  isLost: () => false,
  lost: new Promise(() => undefined),
  isCompiling: false,
  compile: () => Promise.resolve(),
};

/**
 * Starts WebAssembly, single-threaded: threads need cross-origin isolation and fail on iOS.
 *
 * @param folder address of the folder with the binaries, with a slash at its end
 * @throws when the binary does not come or does not run
 */
export async function startWasm(folder: string): Promise<Device> {
  if (!isRegistered) {
    KERNELS.forEach(registerKernel);
    env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    setWasmPaths(folder);
    isRegistered = true;
  }
  if (!(await setBackend('wasm'))) throw new Error('WebAssembly does not start');
  return PROCESSOR;
}
