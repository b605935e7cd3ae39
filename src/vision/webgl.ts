import '@tensorflow/tfjs-backend-webgl/dist/base.js';
import { addConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Add.js';
import { avgPoolConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/AvgPool.js';
import { castConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Cast.js';
import { concatConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Concat.js';
import { expandDimsConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/ExpandDims.js';
import { fromPixelsConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/FromPixels.js';
import { fusedConv2DConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/FusedConv2D.js';
import { fusedDepthwiseConv2DConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/FusedDepthwiseConv2D.js';
import { identityConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Identity.js';
import { maxPoolConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/MaxPool.js';
import { meanConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Mean.js';
import { multiplyConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Multiply.js';
import { packConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Pack.js';
import { padV2Config } from '@tensorflow/tfjs-backend-webgl/dist/kernels/PadV2.js';
import { realDivConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/RealDiv.js';
import { reluConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Relu.js';
import { reshapeConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Reshape.js';
import { resizeNearestNeighborConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/ResizeNearestNeighbor.js';
import { sliceConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Slice.js';
import { squareConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Square.js';
import { subConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Sub.js';
import { transformConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Transform.js';
import { _fusedMatMulConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/_FusedMatMul.js';
import {
  getBinaryCache,
  MathBackendWebGL,
} from '@tensorflow/tfjs-backend-webgl/dist/backend_webgl.js';
import { backend, env, registerKernel, setBackend } from '@tensorflow/tfjs-core';
import type { Device } from './device.ts';

/** Only the kernels that the two networks and the cutting of crops use are in the bundle. */
const KERNELS = [
  addConfig,
  avgPoolConfig,
  castConfig,
  concatConfig,
  expandDimsConfig,
  fromPixelsConfig,
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
];

/** How often the driver is asked whether it has compiled. */
const POLL_MS = 10;

let isRegistered = false;

/** Starts WebGL. @throws when the device has none, or only one that tfjs cannot use */
export async function startWebgl(): Promise<Device> {
  if (!isRegistered) {
    KERNELS.forEach(registerKernel);
    isRegistered = true;
  }
  if (!(await setBackend('webgl'))) throw new Error('WebGL does not start');
  const webgl = currentWebgl();
  const { gl } = webgl.gpgpu;
  // every context has one; TypeScript's library for workers leaves it out
  const { canvas } = gl as unknown as { readonly canvas: EventTarget };
  return {
    isLost: () => gl.isContextLost(),
    lost: new Promise((resolve) => {
      canvas.addEventListener('webglcontextlost', () => resolve(), { once: true });
    }),
    isCompiling: true,
    compile: (build, tell) => compileAhead(webgl, build, tell),
  };
}

function currentWebgl(): MathBackendWebGL {
  const current = backend();
  if (!(current instanceof MathBackendWebGL)) throw new Error('WebGL is not the current backend');
  return current;
}

/**
 * Gives the driver all programs before the first of them is waited for, so that it compiles them
 * side by side. Only where it says that it can: elsewhere this would be work for nothing.
 */
async function compileAhead(
  webgl: MathBackendWebGL,
  build: () => void,
  tell: (share: number) => void,
): Promise<void> {
  const { gl, parallelCompilationExtension } = webgl.gpgpu;
  // the types promise the extension, but not every driver has it
  const parallel = parallelCompilationExtension as { COMPLETION_STATUS_KHR: number } | null;
  if (parallel === null) return;
  const cache = getBinaryCache(env().getNumber('WEBGL_VERSION'));
  const known = new Set(Object.keys(cache));
  env().set('ENGINE_COMPILE_ONLY', true);
  try {
    build();
  } finally {
    env().set('ENGINE_COMPILE_ONLY', false);
  }
  const programs = Object.entries(cache).flatMap(([key, { webGLProgram }]) =>
    known.has(key) ? [] : [webGLProgram],
  );
  const isOpen = (program: WebGLProgram): boolean =>
    gl.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR) === false;
  // tfjs's own way of waiting asks for animation frames, which do not come on a hidden page
  for (let open = programs.filter(isOpen); open.length > 0; open = open.filter(isOpen)) {
    tell(1 - open.length / programs.length);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  webgl.checkCompileCompletion();
  webgl.getUniformLocations();
}
