import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataFolder } from '../../../../tools/data-folder.ts';
import { evaluate } from '../../../../tools/evaluate/evaluate.ts';
import type { Evaluation } from '../../../../tools/evaluate/evaluation-files.ts';
import { loadNetworks, startNodeBackend } from '../../../../tools/node-vision.ts';
import { writeMadeData } from '../../../support/made-data.ts';

let folder = '';
let evaluation: Evaluation;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maskcheck-evaluate-'));
  await writeMadeData(folder);
  await startNodeBackend();
  const data = await readDataFolder(folder, 'test');
  evaluation = await evaluate(await loadNetworks(), data, folder, 'photo', 0.5);
});
afterAll(() => rm(folder, { recursive: true }));

describe('evaluate', () => {
  it('finds and judges the faces of made pictures as they are labelled', () => {
    const { scenes, faces, extra } = evaluation.figures;
    expect(scenes).toMatchObject({ pictures: 2, face_recall_at_threshold_64: 1, ok_ap_32: 1 });
    expect(faces).toMatchObject({ faces: 3, 'confusion[incorrect→incorrect]': 1 });
    expect(extra).toMatchObject({ false_faces_per_100: 0, 'passes_for_a_mask[all]': 1 });
  });

  it('answers a row whose face is not found by its box, and says so', () => {
    const answers = evaluation.answers.map(({ row, isDetected }) => [row.id, isDetected]);
    expect(Object.fromEntries(answers)).toEqual({ a: true, b: true, c: false });
  });

  it('measures size, turn, tone and mask colour of each found face, of others the size alone', () => {
    const traits = new Map(evaluation.answers.map((answer) => [answer.row.id, answer.traits]));
    expect(traits.get('a')?.size).toBeGreaterThan(96);
    expect(traits.get('a')?.turn).toBeLessThan(0.5);
    expect(traits.get('a')?.tone).toBeTypeOf('number');
    expect(traits.get('a')?.maskColour).toBeTypeOf('string');
    expect(traits.get('c')).toEqual({ size: 60 });
  });

  it('reports what a threshold from elsewhere catches and flags', () => {
    const { faces } = evaluation.figures;
    expect(faces).toMatchObject({
      val_flag_threshold: 0.5,
      incorrect_caught_at_val_threshold: 1,
      proper_flagged_at_val_threshold: 0,
    });
  });

  it('keeps every detection from score 0.05 up, best first', () => {
    const found = evaluation.found.get('pictures/two.jpg') ?? [];
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(Math.min(...scores)).toBeGreaterThan(0.05);
  });
});

describe('readDataFolder', () => {
  it('names file and line of a row that is malformed', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'maskcheck-broken-'));
    await writeFile(join(broken, 'faces.jsonl'), '{"id":"a"}\n');
    await expect(readDataFolder(broken, 'test')).rejects.toThrow(/faces\.jsonl:1: .*file/);
    await rm(broken, { recursive: true });
  });
});
