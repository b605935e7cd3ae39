import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { GraphModel } from '@tensorflow/tfjs-converter';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import type { Tensor } from '@tensorflow/tfjs-core';
import { io, randomUniform } from '@tensorflow/tfjs-core';
import { readClassifierFiles, readDetectorFiles } from '../../src/vision/models.ts';
import { exportDetector } from '../../tools/export-detector.ts';
import type { GraphModelFiles } from '../../tools/graph-model.ts';
import { fromFolder, startNodeBackend } from '../../tools/node-vision.ts';
import type { Run } from './interleave.ts';
import { interleave } from './interleave.ts';

// Takes the time of the shipped networks in Node, on WebAssembly with one thread: `predict` and the
// read-back of its answer, without cutting and decoding. The measure of the detector is the stock one
// at its own input of 128 px, made in memory from the public weights and timed in the same rounds, so
// the ratio means the same on every machine while the milliseconds do not.

const STOCK_SIZE = 128;

const { values } = parseArgs({
  options: {
    models: { type: 'string', default: 'models' },
    out: { type: 'string', default: 'models/cost.json' },
    rounds: { type: 'string', default: '100' },
  },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error('--rounds wants a number from 1 up');
await startNodeBackend();
const read = fromFolder(values.models);
const detector = await readDetectorFiles(read);
const classifier = await readClassifierFiles(read);
const size = detector.manifest.inputSize;
const cropSize = classifier.manifest.inputSize;
const detectorNetwork = await loadGraphModel(detector.model);
const classifierNetwork = await loadGraphModel(classifier.model);
const stockNetwork = await loadGraphModel(
  inMemory(exportDetector(await stockWeights(), STOCK_SIZE)),
);

const ms = await interleave(
  {
    detector: runOf(detectorNetwork, [1, size, size, 3]),
    stock: runOf(stockNetwork, [1, STOCK_SIZE, STOCK_SIZE, 3]),
    one: runOf(classifierNetwork, [1, cropSize, cropSize, 3]),
    eight: runOf(classifierNetwork, [8, cropSize, cropSize, 3]),
  },
  rounds,
  () => performance.now(),
);
const cost = {
  rounds,
  detector_input: size,
  detector_ms: ms.detector,
  stock_input: STOCK_SIZE,
  stock_ms: ms.stock,
  detector_ratio: ms.detector / ms.stock,
  classifier_input: cropSize,
  'classifier_ms[1]': ms.one,
  'classifier_ms[8]': ms.eight / 8,
  'classifier_ratio[1]': ms.one / ms.stock,
  'classifier_ratio[8]': ms.eight / 8 / ms.stock,
};
await writeFile(values.out, `${JSON.stringify(cost, null, 1)}\n`);
process.stdout.write(`${JSON.stringify(cost, null, 1)}\n`);

function runOf(network: GraphModel, shape: [number, number, number, number]): Run {
  const input = randomUniform(shape, -1, 1, 'float32', 1);
  return async () => {
    // both networks have one output
    const output = network.predict(input) as Tensor;
    await output.data();
    output.dispose();
  };
}

async function stockWeights(): Promise<Uint8Array> {
  const home = dirname(createRequire(import.meta.url).resolve('@mediapipe/face_detection'));
  return readFile(join(home, 'face_detection_short_range.tflite'));
}

function inMemory({ json, weights }: GraphModelFiles): io.IOHandler {
  const { modelTopology, weightsManifest } = JSON.parse(json) as io.ModelJSON;
  return io.fromMemory({
    modelTopology,
    weightSpecs: weightsManifest.flatMap((group) => group.weights),
    weightData: Uint8Array.from(weights).buffer,
  });
}
