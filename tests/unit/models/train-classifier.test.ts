import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { div, sub, tensor4d } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseClassifierManifest } from '../../../src/vision/manifest.ts';
import { startNodeBackend } from '../../../tools/node-vision.ts';
import { canTrain, expectSameAnswers, python } from '../../support/training.ts';

const SCRIPTS = 'models/mask-classifier/train';
const MINUTE = 60_000;

describe.skipIf(!canTrain('torch', 'numpy', 'PIL'))('training and exporting the classifier', () => {
  let folder: string;
  const inFolder = (...parts: string[]): string => join(folder, ...parts);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maskcheck-train-'));
    await startNodeBackend();
    await python(
      join(SCRIPTS, 'make_tiny_pack.py'),
      ...['--out', inFolder('packs'), '--faces', '32'],
    );
    const where = ['--packs', inFolder('packs'), '--out', inFolder('run'), '--batch', '16'];
    await python(join(SCRIPTS, 'train.py'), ...where, '--epochs', '1');
    await python(join(SCRIPTS, 'train.py'), ...where, '--epochs', '2', '--resume');
    const start = ['--start', inFolder('run', 'result.pt')];
    const again = ['--packs', inFolder('packs'), '--out', inFolder('again'), '--batch', '16'];
    await python(join(SCRIPTS, 'train.py'), ...again, ...start, '--epochs', '1');
    await python(
      join(SCRIPTS, 'export.py'),
      ...['--result', inFolder('again', 'result.pt')],
      ...['--out', inFolder('model'), '--version', '9.8.7', '--check', inFolder('check.json')],
    );
  }, 2 * MINUTE);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('goes on from a checkpoint instead of beginning anew', async () => {
    const log = await readFile(inFolder('run', 'log.txt'), 'utf8');
    expect(log.match(/epoch 1 loss/g)).toHaveLength(1);
    expect(log.match(/epoch 2 loss/g)).toHaveLength(1);
  });

  it('tells how well it knows what is no face', async () => {
    const report = await readJson<Record<string, number>>(join('again', 'report.json'));
    expect(report['background']).toBeGreaterThan(0);
    expect(report['background_below_99pct']).toBeGreaterThanOrEqual(0);
  });

  it('exports a graph that answers in tfjs as the network does in torch', async () => {
    const { pixels, logits } = await readJson<{ pixels: number[]; logits: number[] }>('check.json');
    await expectSameAnswers(inFolder('model'), logits, () =>
      sub(div(tensor4d(pixels, [logits.length / 4, 64, 64, 3]), 127.5), 1),
    );
  });

  it('keeps the weights under 400 kB', async () => {
    expect((await readFile(inFolder('model', 'model.bin'))).byteLength).toBeLessThan(400_000);
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
