import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaceAnswer } from '../../../../tools/evaluate/answer.ts';
import {
  flagFigures,
  flagThresholdOf,
  readFlagThreshold,
} from '../../../../tools/evaluate/flag.ts';

function answer(label: FaceAnswer['row']['label'], mask: number, coarse = false): FaceAnswer {
  return {
    row: { id: 'a', file: 'a.jpg', split: 'val', source: 'made', label, coarse, synthetic: false },
    probabilities: { mask, no_mask: 1 - mask, incorrect: 0 },
    label,
    isDetected: true,
    traits: {},
  };
}

const proper = Array.from({ length: 101 }, (_, index) => answer('mask', index / 100));

describe('the threshold for wrongly worn masks', () => {
  it('flags three of a hundred proper masks, and does not ask coarse labels', () => {
    const threshold = flagThresholdOf([...proper, answer('mask', 0, true), answer('no_mask', 0)]);
    expect(threshold).toBeCloseTo(0.03, 9);
    expect(flagThresholdOf([answer('no_mask', 0)])).toBeNull();
  });

  it('is judged on other faces by what it catches and flags there', () => {
    const figures = flagFigures(
      [...proper, answer('incorrect', 0.1), answer('incorrect', 0.6)],
      0.5,
    );
    expect(figures).toMatchObject({
      val_flag_threshold: 0.5,
      incorrect_caught_at_val_threshold: 0.5,
      proper_flagged_at_val_threshold: 50 / 101,
    });
    expect(figures['incorrect_caught_at_val_threshold_low']).toBeGreaterThan(0);
  });
});

describe('the threshold of a file', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const figures = { split: 'val', classifier: '2.0.0', faces: { flag_threshold: 0.7, faces: 3 } };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maskcheck-flag-'));
    await writeFile(path('val.json'), JSON.stringify(figures));
    await writeFile(path('test.json'), JSON.stringify({ ...figures, split: 'test' }));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is the one that an evaluation on val wrote', async () => {
    expect(await readFlagThreshold(path('val.json'), '2.0.0')).toBe(0.7);
  });

  it('is refused from another split or another classifier', async () => {
    await expect(readFlagThreshold(path('test.json'), '2.0.0')).rejects.toThrow('test.json');
    await expect(readFlagThreshold(path('val.json'), '3.0.0')).rejects.toThrow('2.0.0, not 3.0.0');
  });
});
