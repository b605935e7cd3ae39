import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import type { Tensor } from '@tensorflow/tfjs-core';
import { io, tidy } from '@tensorflow/tfjs-core';
import { expect } from 'vitest';
import { ensureDebianPackage } from '../../tools/debian.ts';

const PYTHON = '/usr/bin/python3';
/** Half floats keep eleven bits, so answers may differ by this share of the largest. */
const TOLERANCE = 1e-3;

/** Whether Debian's Python has what a training needs, installing it where that is allowed. */
export function canTrain(...modules: readonly string[]): boolean {
  const isThere = (): boolean =>
    spawnSync(PYTHON, ['-c', `import ${modules.join(', ')}`]).status === 0;
  const packages = modules.map((name) => DEBIAN_NAMES[name] ?? `python3-${name}`);
  const can = isThere() || (packages.every(ensureDebianPackage) && isThere());
  if (!can) process.stderr.write(`The training is not tried: ${PYTHON} lacks ${modules.join()}.\n`);
  return can;
}

const DEBIAN_NAMES: Readonly<Record<string, string>> = {
  cv2: 'python3-opencv',
  PIL: 'python3-pil',
};

/** Runs a script of a training folder. @throws with what it printed when it fails */
export async function python(script: string, ...words: readonly string[]): Promise<void> {
  await promisify(execFile)(PYTHON, ['-B', script, ...words]);
}

/** Holds an exported graph to the answers that torch gave to the same input. */
export async function expectSameAnswers(
  folder: string,
  answers: readonly number[],
  input: () => Tensor,
): Promise<void> {
  const network = await loadGraphModel(await modelIn(folder));
  const output = tidy(() => network.predict(input()) as Tensor);
  const found = await output.data();
  output.dispose();
  network.dispose();
  const largest = Math.max(...answers.map(Math.abs), 1);
  const worst = answers.reduce(
    (most, answer, index) => Math.max(most, Math.abs(answer - (found[index] ?? NaN))),
    0,
  );
  expect(found).toHaveLength(answers.length);
  expect(worst).toBeLessThan(TOLERANCE * largest);
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
