import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tensor4d } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDetectorManifest } from '../../../src/vision/manifest.ts';
import { startNodeBackend } from '../../../tools/node-vision.ts';
import { writeMadeData } from '../../support/made-data.ts';
import { canTrain, expectSameAnswers, python } from '../../support/training.ts';

const SCRIPTS = 'models/blazeface/train';
const MINUTE = 60_000;
const SIZE = 64;

describe.skipIf(!canTrain('torch', 'numpy', 'cv2'))('training and exporting the detector', () => {
  let folder: string;
  let mined: string;
  const inFolder = (...parts: string[]): string => join(folder, ...parts);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maskcheck-train-'));
    await startNodeBackend();
    await writeMadeData(folder, 'train');
    await writeFile(
      inFolder('pseudo_labels.jsonl'),
      `${JSON.stringify({
        file: 'pictures/portrait.jpg',
        faces: [
          {
            box: [230, 140, 180, 220],
            score: 0.9,
            landmarks: [
              [270, 210],
              [370, 210],
              [320, 260],
              [290, 310],
              [350, 310],
            ],
          },
        ],
      })}\n`,
    );
    await python(join(SCRIPTS, 'pack.py'), '--data', folder, '--out', inFolder('packs'));
    const where = ['--packs', inFolder('packs'), '--out', inFolder('run'), '--size', String(SIZE)];
    const short = ['--batch', '4', '--workers', '0', '--check-every', '2'];
    await python(join(SCRIPTS, 'train.py'), ...where, ...short, '--steps', '2');
    await python(
      join(SCRIPTS, 'mine.py'),
      ...['--packs', inFolder('packs')],
      ...['--result', inFolder('run', 'result.pt')],
    );
    mined = await readFile(inFolder('packs', 'train.mistakes.jsonl'), 'utf8');
    // a network of two steps makes no mistakes that are sure to be there
    const mistake = { index: 0, box: [4, 4, 24, 24] };
    await writeFile(inFolder('packs', 'train.mistakes.jsonl'), `${JSON.stringify(mistake)}\n`);
    await python(join(SCRIPTS, 'train.py'), ...where, ...short, '--steps', '6', '--resume');
    await python(
      join(SCRIPTS, 'export.py'),
      ...['--result', inFolder('run', 'result.pt')],
      ...['--out', inFolder('model'), '--version', '9.8.7', '--check', inFolder('check.json')],
    );
  }, 2 * MINUTE);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('goes on from a checkpoint instead of beginning anew', async () => {
    const log = await readFile(inFolder('run', 'log.txt'), 'utf8');
    for (const step of [2, 4, 6]) {
      expect(log.match(new RegExp(`step ${step} loss [0-9.]+ `, 'g'))).toHaveLength(1);
    }
  });

  it('lists what it takes for faces, a row each', () => {
    const rows = mined.split('\n').filter((line) => line !== '');
    for (const row of rows) {
      const { index, score } = JSON.parse(row) as { index: number; score: number };
      expect(index).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    expect(mined).toBe(rows.map((row) => `${row}\n`).join(''));
  });

  it('exports a graph that answers in tfjs as the network does in torch', async () => {
    const { input, output } = await readJson<{ input: number[]; output: number[] }>('check.json');
    await expectSameAnswers(inFolder('model'), output, () => tensor4d(input, [1, SIZE, SIZE, 3]));
  });

  it('writes version and input size into the manifest', async () => {
    const shipped: unknown = JSON.parse(await readFile('models/blazeface/manifest.json', 'utf8'));
    const exported = await readJson<object>(join('model', 'manifest.json'));
    const { version, inputSize } = parseDetectorManifest({ ...(shipped as object), ...exported });
    expect(version).toBe('9.8.7');
    expect(inputSize).toBe(SIZE);
  });

  async function readJson<T>(file: string): Promise<T> {
    return JSON.parse(await readFile(inFolder(file), 'utf8')) as T;
  }
});
