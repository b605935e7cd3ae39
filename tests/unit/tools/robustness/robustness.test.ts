import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Vision } from '../../../../src/vision/models.ts';
import { readDataFolder } from '../../../../tools/data-folder.ts';
import { evaluate } from '../../../../tools/evaluate/evaluate.ts';
import { loadNetworks, startNodeBackend } from '../../../../tools/node-vision.ts';
import { DEGRADATIONS } from '../../../../tools/robustness/degrade.ts';
import type { DegradedAnswer } from '../../../../tools/robustness/robustness.ts';
import { readDegraded, robustnessFigures } from '../../../../tools/robustness/robustness.ts';
import { writeMadeData } from '../../../support/made-data.ts';

let folder = '';
let vision: Vision;
let answers: DegradedAnswer[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maskcheck-robustness-'));
  await writeMadeData(folder);
  await startNodeBackend();
  vision = await loadNetworks();
  answers = await readDegraded(vision, (await readDataFolder(folder, 'test')).faces, folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the robustness of the classifier', () => {
  it('is asked of every face in every degradation', () => {
    expect(answers).toHaveLength(3 * DEGRADATIONS.length);
  });

  it('starts from what an evaluation says of the picture as it is', async () => {
    const data = await readDataFolder(folder, 'test');
    const { answers: evaluated } = await evaluate(vision, data, folder, 'photo');
    for (const { row, probabilities, label } of evaluated) {
      const same = answers.find((one) => one.row.id === row.id && one.degradation === 'none');
      expect(same?.kind).toBe(label);
      expect(same?.probabilities.mask).toBeCloseTo(probabilities.mask, 3);
    }
  });

  it('is told in points lost against the picture as it is', () => {
    const [one] = answers;
    if (one === undefined) throw new Error('no answer');
    const said = (degradation: DegradedAnswer['degradation'], mask: number): DegradedAnswer => ({
      ...one,
      row: { ...one.row, label: 'mask' },
      degradation,
      probabilities: { mask, no_mask: 1 - mask, incorrect: 0 },
    });
    const figures = robustnessFigures(
      DEGRADATIONS.flatMap((name) => [said(name, 0.9), said(name, name === 'blur' ? 0.1 : 0.9)]),
    );
    expect(figures).toMatchObject({
      faces: 2,
      'two_class[none]': 1,
      'two_class[blur]': 0.5,
      'lost[blur]': 50,
      'lost[grey]': 0,
    });
  });
});
