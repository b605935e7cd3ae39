import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Probabilities } from '../../../../src/core/verdict.ts';
import type { FoundFace } from '../../../../tools/evaluate/curve.ts';
import { extraFigures, faceFigures, sceneFigures } from '../../../../tools/evaluate/figures.ts';
import type { Figures } from '../../../../tools/evaluate/interval.ts';
import { readDataFolder } from '../../../../tools/data-folder.ts';
import { ensureDebianPackage } from '../../../../tools/debian.ts';
import { sharedPath } from '../../../support/shared.ts';

const THRESHOLD = 0.5;
const scorer = sharedPath('tools', 'score.py');
const hasNumpy = scorer !== undefined && ensureDebianPackage('python3-numpy');

/** Park and Miller's generator: the same made data on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const random = generator(11);
const pick = <T>(...choices: [T, ...T[]]): T =>
  choices[Math.floor(random() * choices.length)] ?? choices[0];
const labels = ['mask', 'no_mask', 'incorrect'] as const;

function madeBox(): number[] {
  return [random() * 300, random() * 200, 8 + random() * 90, 8 + random() * 110];
}

function madeProbabilities(likely: string): Probabilities {
  const weights = labels.map((name) => random() + (name === likely ? 1 : 0));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const [mask = 0, noMask = 0, incorrect = 0] = weights.map((weight) => weight / sum);
  return { mask, no_mask: noMask, incorrect };
}

/** A found face near a true box, or anywhere; scores repeat, so that ties are met. */
function madeFind(box?: number[]): {
  box: number[];
  score: number;
  probabilities: Probabilities;
} {
  const near = box?.map((value, index) => value + (random() - 0.5) * (index < 2 ? 14 : 8));
  return {
    box: near ?? madeBox(),
    score: Math.round(random() * 40) / 40,
    probabilities: madeProbabilities(pick(...labels)),
  };
}

const scenes = Array.from({ length: 60 }, (_, index) => ({
  file: `scenes/${index}.jpg`,
  split: 'test',
  source: pick('a', 'b'),
  width: 400,
  height: 320,
  judged: index % 9 !== 0,
  faces: Array.from({ length: Math.floor(random() * 5) }, () => ({
    box: madeBox(),
    label: index % 9 === 0 ? 'face' : pick('mask', 'no_mask', 'incorrect', 'face', 'ignore'),
  })),
}));
const sceneAnswers = scenes.map(({ file, faces }) => ({
  file,
  faces: [
    ...faces.filter(() => random() < 0.8).map(({ box }) => madeFind(box)),
    ...Array.from({ length: Math.floor(random() * 3) }, () => madeFind()),
  ],
}));
const faces = Array.from({ length: 157 }, (_, index) => ({
  id: `face-${index}`,
  file: `faces/${index}.jpg`,
  box: null,
  split: 'test',
  source: pick('a', 'b', 'c'),
  label: pick(...labels),
  ...(index % 5 === 0 ? { coarse: true } : {}),
}));
const faceAnswers = faces.map(({ id, label }) => ({
  id,
  probabilities: madeProbabilities(label),
  label: pick('mask', 'unsure'),
  detected: random() < 0.9,
}));
const extra = Array.from({ length: 40 }, (_, index) => ({
  file: `extra/${index}.jpg`,
  split: 'test',
  source: 'd',
  kind: index % 2 === 0 ? 'no_face' : 'other_covering',
  ...(index % 4 === 1 ? { what: pick('scarf', 'veil') } : {}),
}));
const extraAnswers = extra.map(({ file }) => ({
  file,
  faces: Array.from({ length: Math.floor(random() * 3) }, () => madeFind()),
}));

const lines = (rows: readonly object[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maskcheck-score-'));
  const tables = { scenes, faces, extra, sceneAnswers, faceAnswers, extraAnswers };
  for (const [name, rows] of Object.entries(tables)) {
    await writeFile(join(folder, `${name}.jsonl`), lines(rows));
  }
});
afterAll(() => rm(folder, { recursive: true }));

function foundBy(
  answers: typeof sceneAnswers,
): (row: { readonly file: string }) => { found: FoundFace[] } {
  return ({ file }) => ({
    found: (answers.find((answer) => answer.file === file)?.faces ?? []).map(
      ({ box: [x = 0, y = 0, width = 0, height = 0], ...rest }) => ({
        box: { x, y, width, height },
        ...rest,
      }),
    ),
  });
}

async function ourFigures(): Promise<Record<'scenes' | 'faces' | 'extra', Figures>> {
  const data = await readDataFolder(folder, 'test');
  const foundInScene = foundBy(sceneAnswers);
  const foundInExtra = foundBy(extraAnswers);
  return {
    scenes: sceneFigures(
      data.scenes.map((row) => ({ ...row, ...foundInScene(row) })),
      THRESHOLD,
    ),
    faces: faceFigures(
      data.faces.flatMap((row) => {
        const answer = faceAnswers.find(({ id }) => id === row.id);
        if (answer === undefined) return [];
        const { probabilities, label, detected } = answer;
        return [{ row, probabilities, label, isDetected: detected, traits: {} }];
      }),
    ),
    extra: extraFigures(
      data.extra.map((row) => ({ ...row, ...foundInExtra(row) })),
      THRESHOLD,
    ),
  };
}

describe('the figures of an evaluation', () => {
  it.skipIf(!hasNumpy)(
    "are those of the shared scorer on made data (needs the shared folder and Debian's NumPy)",
    async () => {
      const out = join(folder, 'scores.json');
      const at = (name: string): string => join(folder, `${name}.jsonl`);
      execFileSync('/usr/bin/python3', [
        scorer ?? '',
        ...['--data', folder, '--split', 'test', '--threshold', String(THRESHOLD)],
        ...['--scenes', at('sceneAnswers'), '--faces', at('faceAnswers')],
        ...['--extra', at('extraAnswers'), '--json', out],
      ]);
      const theirs = JSON.parse(await readFile(out, 'utf8')) as Record<
        'scenes' | 'faces' | 'extra',
        Record<string, unknown>
      >;
      const ours = await ourFigures();
      let compared = 0;
      for (const part of ['scenes', 'faces', 'extra'] as const) {
        for (const [name, value] of Object.entries(ours[part])) {
          if (!(name in theirs[part])) continue;
          expect(value, `${part} ${name}`).toBeCloseTo(Number(theirs[part][name]), 9);
          compared += 1;
        }
      }
      for (const name of ['two_class', 'incorrect_caught_at_3pct']) {
        const [low, high] = theirs.faces[`${name}_95`] as [number, number];
        expect(ours.faces[`${name}_low`]).toBeCloseTo(low, 9);
        expect(ours.faces[`${name}_high`]).toBeCloseTo(high, 9);
      }
      expect(ours.extra['passes_for_a_mask[scarf]']).toBeTypeOf('number');
      const confusion = theirs.faces['confusion'] as Record<string, Record<string, number>>;
      for (const truth of labels) {
        for (const said of labels) {
          expect(ours.faces[`confusion[${truth}→${said}]`]).toBe(confusion[truth]?.[said]);
        }
      }
      expect(compared).toBeGreaterThan(60);
    },
  );

  it('enclose each average precision in an interval that is the same every time', async () => {
    const [one, other] = [await ourFigures(), await ourFigures()];
    const { face_ap_32: ap, face_ap_32_low: low, face_ap_32_high: high } = one.scenes;
    expect(low).toBeLessThan(Number(ap));
    expect(high).toBeGreaterThan(Number(ap));
    expect(other).toEqual(one);
  });

  it('are null, not a made-up number, where the data cannot give them', () => {
    const { ece, two_class: twoClass } = faceFigures([]);
    expect(ece).toBeNull();
    expect(twoClass).toBeNull();
  });
});
