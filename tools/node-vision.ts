import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { io, ready, setBackend } from '@tensorflow/tfjs-core';
import * as v from 'valibot';
import { Classifier } from '../src/vision/classifier.ts';
import { Detector } from '../src/vision/detector.ts';
import { parseClassifierManifest, parseDetectorManifest } from '../src/vision/manifest.ts';

/** Starts the wasm backend in Node, from the binaries of the installed package. */
export async function startNodeBackend(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  setWasmPaths(dirname(entry) + sep);
  await setBackend('wasm');
  await ready();
}

/** The shipped detector, from `models/blazeface` or another folder laid out like it. */
export async function loadDetector(folder = 'models/blazeface'): Promise<Detector> {
  const manifest = parseDetectorManifest(await readJson(join(folder, 'manifest.json')));
  return Detector.load(await fromFolder(folder), manifest);
}

/** The shipped classifier, from `models/mask-classifier` or another folder laid out like it. */
export async function loadClassifier(folder = 'models/mask-classifier'): Promise<Classifier> {
  const manifest = parseClassifierManifest(await readJson(join(folder, 'manifest.json')));
  return Classifier.load(await fromFolder(folder), manifest);
}

/** Reads a JSON file. @throws when it is missing or no JSON */
export async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8')) as unknown;
}

const modelJson = v.object({
  modelTopology: v.looseObject({}),
  weightsManifest: v.array(
    v.object({ paths: v.array(v.string()), weights: v.array(v.unknown()) }),
  ),
});

/** A graph model on disk, in the form in which tfjs takes models that are already in memory. */
async function fromFolder(folder: string): Promise<io.IOHandler> {
  const model = v.parse(modelJson, await readJson(join(folder, 'model.json')));
  const files = model.weightsManifest.flatMap(({ paths }) => paths);
  const parts = await Promise.all(files.map((file) => readFile(join(folder, file))));
  const weightData = Uint8Array.from(Buffer.concat(parts)).buffer;
  return io.fromMemory({
    modelTopology: model.modelTopology,
    // valibot leaves the entries as they are; tfjs checks them against the graph
    weightSpecs: model.weightsManifest.flatMap(({ weights }) => weights) as io.WeightsManifestEntry[],
    weightData,
  });
}
