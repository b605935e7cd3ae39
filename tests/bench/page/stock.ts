import { load } from '@tensorflow-models/blazeface';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { setBackend } from '@tensorflow/tfjs-core';
import type { Run } from '../interleave.ts';
import { expectOne } from './one-face.ts';

/** Side of the stock network's input in pixels. */
const SIZE = 128;

/** The package `@tensorflow-models/blazeface` with the public weights, as its readme uses it. */
export async function startStock(frame: HTMLCanvasElement): Promise<Run> {
  setWasmPaths(new URL('wasm/', location.href).href);
  if (!(await setBackend('wasm'))) throw new Error('WebAssembly does not start');
  const modelUrl = new URL('stock/model.json', location.href).href;
  const model = await load({ modelUrl, inputWidth: SIZE, inputHeight: SIZE });
  return async () => {
    expectOne('stock BlazeFace', (await model.estimateFaces(frame, false)).length);
  };
}
