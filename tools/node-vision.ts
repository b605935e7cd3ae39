import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { setBackend } from '@tensorflow/tfjs-core';
import { Detector } from '../src/vision/detector.ts';
import type { ReadFile, Vision } from '../src/vision/models.ts';
import { loadVision, readClassifierFiles, readDetectorFiles } from '../src/vision/models.ts';

/** Starts the wasm backend in Node, from the binaries of the installed package. */
export async function startNodeBackend(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  setWasmPaths(dirname(entry) + sep);
  if (!(await setBackend('wasm'))) throw new Error('WebAssembly does not start');
}

/** Reads files below a folder laid out like `models`. */
export function fromFolder(folder = 'models'): ReadFile {
  return async (path) => Uint8Array.from(await readFile(join(folder, path))).buffer;
}

/** The shipped detector, or that of another folder laid out like `models`. */
export async function loadDetector(read = fromFolder()): Promise<Detector> {
  const { model, manifest } = await readDetectorFiles(read);
  return Detector.load(model, manifest);
}

/** Both shipped networks, or those of another folder laid out like `models`. */
export async function loadNetworks(read = fromFolder()): Promise<Vision> {
  return loadVision({
    detector: await readDetectorFiles(read),
    classifier: await readClassifierFiles(read),
  });
}

/** Reads a JSON file. @throws when it is missing or no JSON */
export async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8')) as unknown;
}
