import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { avgPool, tensor4d } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../../models/mask-classifier/train/prepare.ts';
import { cropFor } from '../../../src/core/crop.ts';
import type { Affine } from '../../../src/core/geometry.ts';
import { planLooks } from '../../../src/core/look.ts';
import { readClassifierFiles } from '../../../src/vision/models.ts';
import { cut, upload } from '../../../src/vision/pixels.ts';
import type { DataFolder } from '../../../tools/data-folder.ts';
import { readDataFolder } from '../../../tools/data-folder.ts';
import { fromFolder, loadDetector, startNodeBackend } from '../../../tools/node-vision.ts';
import { decodePicture } from '../../../tools/pictures.ts';
import { writeMadeData } from '../../support/made-data.ts';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly rule: string;
}

let folder = '';
let rows: Row[] = [];
let pack: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maskcheck-prepare-'));
  await writeMadeData(folder, 'train');
  await startNodeBackend();
  rows = await rowsOf(await readDataFolder(folder, 'train'), folder);
  pack = await readFile(join(folder, 'train.bin'));
});
afterAll(() => rm(folder, { recursive: true }));

async function rowsOf(data: DataFolder, out: string): Promise<Row[]> {
  await prepare(data, { folder, split: 'train', out });
  const lines = await readFile(join(out, 'train.jsonl'), 'utf8');
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

describe('prepare', () => {
  it('packs each found face by both rules, each other by its box', () => {
    const rulesOf = (id: string): string[] =>
      rows.filter((row) => row.id === id).map(({ rule }) => rule);
    expect(rulesOf('a')).toEqual(['landmarks', 'box']);
    expect(rulesOf('pictures/two.jpg#1')).toEqual(['landmarks', 'box']);
    expect(rulesOf('c')).toEqual(['box']);
    expect(pack.length).toBe(rows.length * 192 * 192 * 3);
  });

  it('takes the faces of a scene from the table of faces where it lists them', () => {
    expect(rows.filter(({ label }) => label === 'incorrect').map(({ id }) => id)).toEqual([
      'b',
      'b',
    ]);
  });

  it("holds in its middle exactly the app's own crop", async () => {
    const detector = await loadDetector();
    const { manifest } = await readClassifierFiles(fromFolder());
    const frame = upload(await decodePicture(join(folder, 'pictures/portrait.jpg')));
    const looks = planLooks(frame, detector.manifest.inputSize, 'photo');
    const [face] = await detector.detect(frame, looks);
    if (face === undefined) throw new Error('no face');
    const [a, b, c, d, e, f] = cropFor(face, manifest.crop).affine;
    const { inputSize: size } = manifest;
    const toFrame: Affine = [a / size, b / size, c, d / size, e / size, f];
    const app = await cut(frame, [toFrame], size, manifest.crop.oversample).data();

    const index = rows.findIndex(({ id, rule }) => id === 'a' && rule === 'landmarks');
    const crop = pack.subarray(index * 192 * 192 * 3, (index + 1) * 192 * 192 * 3);
    const middle: number[] = [];
    for (let y = 32; y < 160; y += 1)
      middle.push(...crop.subarray((y * 192 + 32) * 3, (y * 192 + 160) * 3));
    const packed = await avgPool(tensor4d(middle, [1, 128, 128, 3]), 2, 2, 'valid').data();
    const differences = Array.from(packed, (value, place) => Math.abs(value - (app[place] ?? NaN)));
    const largest = Math.max(...differences);
    // the pack rounds to whole numbers
    expect(largest).toBeLessThanOrEqual(0.5 + 1e-2);
  });
});

describe('prepare, of what nobody labelled', () => {
  const LEFT = { x: 106, y: 206, width: 128, height: 150 };
  const RIGHT = [406, 206, 128, 150] as const;
  const nothing: DataFolder = { scenes: [], faces: [], extra: [] };
  const file = 'pictures/two.jpg';
  const row = { file, split: 'train', source: 'made' } as const;
  const scene: DataFolder['scenes'][number] = {
    ...{ ...row, judged: true },
    faces: [{ box: LEFT, label: 'face' }],
  };
  let out = '';
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'maskcheck-prepare-'));
  });
  afterAll(() => rm(out, { recursive: true }));
  const seenByOthers = (...boxes: (readonly number[])[]): Promise<void> =>
    writeFile(
      join(folder, 'pseudo_labels.jsonl'),
      `${JSON.stringify({ file, faces: boxes.map((box) => ({ box, score: 0.9 })) })}\n`,
    );
  const labelsOf = async (data: Partial<DataFolder>): Promise<string[]> =>
    (await rowsOf({ ...nothing, ...data }, out)).map(({ label }) => label);

  it('takes a find where nobody knows of a face for background', async () => {
    await seenByOthers();
    expect(await labelsOf({ scenes: [scene] })).toEqual(['face', 'background']);
  });

  it('leaves a find alone where a public detector saw a face, too', async () => {
    await seenByOthers(RIGHT);
    expect(await labelsOf({ scenes: [scene] })).toEqual(['face']);
  });

  it('cuts of a picture without labels what a public detector agrees with', async () => {
    await seenByOthers(RIGHT);
    expect(await labelsOf({ extra: [{ ...row, kind: 'unlabelled' }] })).toEqual(['unlabelled']);
  });
});
