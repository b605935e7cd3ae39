import type { io } from '@tensorflow/tfjs-core';
import { io as tfio, memory } from '@tensorflow/tfjs-core';
import * as v from 'valibot';
import { Classifier } from './classifier.ts';
import { Detector } from './detector.ts';
import type { ClassifierManifest, DetectorManifest, Golden } from './manifest.ts';
import { parseClassifierManifest, parseDetectorManifest, parseGolden } from './manifest.ts';

/** The two networks, loaded onto one backend. */
export interface Vision {
  readonly detector: Detector;
  readonly classifier: Classifier;
}

/** A network's files in memory, checked, and independent of any backend. */
export interface ModelFiles<Manifest> {
  readonly manifest: Manifest;
  readonly model: io.IOHandler;
}

/** The files of both networks. */
export interface VisionFiles {
  readonly detector: ModelFiles<DetectorManifest>;
  readonly classifier: ModelFiles<ClassifierManifest>;
}

/** What both networks must answer to the golden picture. */
export type Goldens = Readonly<Record<keyof VisionFiles, Golden>>;

/** Reads one file below `models/`: by `fetch` in a browser, from the disk in Node. */
export type ReadFile = (path: string) => Promise<ArrayBuffer>;

/** A file did not come: no network and not stored, or a wrong address. */
export class MissingFileError extends Error {
  override readonly name = 'MissingFileError';
}

/** A file came, but it is not what it should be. */
export class BrokenFileError extends Error {
  override readonly name = 'BrokenFileError';
}

/** The detector's files, checked. @throws MissingFileError or BrokenFileError, naming the file */
export function readDetectorFiles(read: ReadFile): Promise<ModelFiles<DetectorManifest>> {
  return readModel(read, DETECTOR, parseDetectorManifest);
}

/** The classifier's files, checked. @throws MissingFileError or BrokenFileError, naming the file */
export function readClassifierFiles(read: ReadFile): Promise<ModelFiles<ClassifierManifest>> {
  return readModel(read, CLASSIFIER, parseClassifierManifest);
}

/** What both networks must answer. @throws MissingFileError or BrokenFileError, naming the file */
export async function readGoldens(read: ReadFile): Promise<Goldens> {
  const [detector, classifier] = await Promise.all([
    readJson(read, `${DETECTOR}/golden.json`, parseGolden),
    readJson(read, `${CLASSIFIER}/golden.json`, parseGolden),
  ]);
  return { detector, classifier };
}

/** Loads both networks onto the current backend. @throws BrokenFileError when a graph is none */
export async function loadVision({ detector, classifier }: VisionFiles): Promise<Vision> {
  try {
    return {
      detector: await Detector.load(detector.model, detector.manifest),
      classifier: await Classifier.load(classifier.model, classifier.manifest),
    };
  } catch (error) {
    throw new BrokenFileError(`a network does not load: ${String(error)}`, { cause: error });
  }
}

const DETECTOR = 'blazeface';
const CLASSIFIER = 'mask-classifier';

/** How many tensors live on the current backend. */
export function countTensors(): number {
  return memory().numTensors;
}

const modelJson = v.object({
  modelTopology: v.looseObject({}),
  weightsManifest: v.array(v.object({ paths: v.array(v.string()), weights: v.array(v.unknown()) })),
});

async function readModel<Manifest>(
  read: ReadFile,
  name: string,
  parseManifest: (json: unknown) => Manifest,
): Promise<ModelFiles<Manifest>> {
  const [manifest, model] = await Promise.all([
    readJson(read, `${name}/manifest.json`, parseManifest),
    readJson(read, `${name}/model.json`, (json) => v.parse(modelJson, json)),
  ]);
  const paths = model.weightsManifest.flatMap((group) => group.paths);
  const weights = await Promise.all(paths.map((path) => read(`${name}/${path}`)));
  return {
    manifest,
    model: tfio.fromMemory({
      modelTopology: model.modelTopology,
      // left as they are: tfjs itself checks them against the graph
      weightSpecs: model.weightsManifest.flatMap(
        (group) => group.weights,
      ) as io.WeightsManifestEntry[],
      weightData: weights,
    }),
  };
}

async function readJson<T>(read: ReadFile, path: string, parse: (json: unknown) => T): Promise<T> {
  const text = new TextDecoder().decode(await read(path));
  try {
    return parse(JSON.parse(text));
  } catch (error) {
    throw new BrokenFileError(`${path}: ${String(error)}`, { cause: error });
  }
}
