import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import type { Tensor } from '@tensorflow/tfjs-core';
import { div, io, sub, tensor4d, tidy } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseClassifierManifest } from '../../../src/vision/manifest.ts';
import { ensureDebianPackage } from '../../../tools/debian.ts';
import { startNodeBackend } from '../../../tools/node-vision.ts';

const PYTHON = '/usr/bin/python3';
const SCRIPTS = 'models/mask-classifier/train';
const MINUTE = 60_000;
/** Half floats keep eleven bits, so logits may differ by this share of the largest. */
const TOLERANCE = 1e-3;

const run = promisify(execFile);
const hasTorch =
  findsTorch() || (['python3-torch', 'python3-pil'].every(ensureDebianPackage) && findsTorch());
if (!hasTorch) process.stderr.write(`The training is not tried: ${PYTHON} has no torch.\n`);

describe.skipIf(!hasTorch)('training and export', () => {
  let folder: string;
  const inFolder = (...parts: string[]): string => join(folder, ...parts);
  const python = (script: string, ...words: string[]): Promise<unknown> =>
    run(PYTHON, ['-B', join(SCRIPTS, script), ...words]);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maskcheck-train-'));
    await startNodeBackend();
    await python('make_tiny_pack.py', '--out', inFolder('packs'), '--faces', '32');
    const where = ['--packs', inFolder('packs'), '--out', inFolder('run'), '--batch', '16'];
    await python('train.py', ...where, '--epochs', '1');
    await python('train.py', ...where, '--epochs', '2', '--resume');
    await python(
      ...['export.py', '--result', inFolder('run', 'result.pt')],
      ...['--out', inFolder('model'), '--version', '9.8.7', '--check', inFolder('check.json')],
    );
  }, 2 * MINUTE);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('goes on from a checkpoint instead of beginning anew', async () => {
    const log = await readFile(inFolder('run', 'log.txt'), 'utf8');
    expect(log.match(/epoch 1 loss/g)).toHaveLength(1);
    expect(log.match(/epoch 2 loss/g)).toHaveLength(1);
  });

  it('exports a graph that answers in tfjs as the network does in torch', async () => {
    const { pixels, logits } = await readJson<{ pixels: number[]; logits: number[] }>('check.json');
    const network = await loadGraphModel(await modelIn(inFolder('model')));
    const output = tidy(() => {
      const input = tensor4d(pixels, [logits.length / 3, 64, 64, 3]);
      return network.predict(sub(div(input, 127.5), 1)) as Tensor;
    });
    const answers = await output.data();
    output.dispose();
    network.dispose();
    const largest = Math.max(...logits.map(Math.abs));
    const differences = logits.map((logit, index) => Math.abs(logit - (answers[index] ?? NaN)));
    expect(answers).toHaveLength(logits.length);
    expect(Math.max(...differences)).toBeLessThan(TOLERANCE * Math.max(largest, 1));
  });

  it('keeps the weights under 700 kB', async () => {
    expect((await readFile(inFolder('model', 'model.bin'))).byteLength).toBeLessThan(700_000);
  });

  it('writes the calibration that the manifest wants', async () => {
    const shipped: unknown = JSON.parse(
      await readFile('models/mask-classifier/manifest.json', 'utf8'),
    );
    const exported = await readJson<object>(join('model', 'manifest.json'));
    const { version, calibration } = parseClassifierManifest({
      ...(shipped as object),
      ...exported,
    });
    expect(version).toBe('9.8.7');
    expect(calibration.temperature).toBeGreaterThan(0);
  });

  async function readJson<T>(file: string): Promise<T> {
    return JSON.parse(await readFile(inFolder(file), 'utf8')) as T;
  }
});

function findsTorch(): boolean {
  return spawnSync(PYTHON, ['-c', 'import torch, numpy, PIL']).status === 0;
}

async function modelIn(folder: string): Promise<io.IOHandler> {
  const json = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')) as io.ModelJSON;
  const weights = await readFile(join(folder, 'model.bin'));
  return io.fromMemory({
    modelTopology: json.modelTopology,
    weightSpecs: json.weightsManifest.flatMap((group) => group.weights),
    weightData: Uint8Array.from(weights).buffer,
  });
}
