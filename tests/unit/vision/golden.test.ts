import { beforeAll, describe, expect, it } from 'vitest';
import { answerGolden, differenceOf, TOLERANCE } from '../../../src/vision/golden.ts';
import { readGoldens } from '../../../src/vision/models.ts';
import { fromFolder, loadNetworks, startNodeBackend } from '../../../tools/node-vision.ts';

beforeAll(startNodeBackend);

describe('the golden vectors', () => {
  it('are what both networks answer on WebAssembly in Node', async () => {
    const goldens = await readGoldens(fromFolder());
    const answer = await answerGolden(await loadNetworks(), goldens.detector.rows);
    expect(goldens.detector.values.length).toBeGreaterThan(100);
    expect(differenceOf(answer.detector, goldens.detector)).toBeLessThan(TOLERANCE.wasm);
    expect(differenceOf(answer.classifier, goldens.classifier)).toBeLessThan(TOLERANCE.wasm);
  });

  it('notice a wrong, a missing and a broken value', async () => {
    const { detector } = await readGoldens(fromFolder());
    const [first = 0, ...rest] = detector.values;
    const differ = (values: number[]): number => differenceOf({ ...detector, values }, detector);
    expect(differ([first + 0.5, ...rest])).toBeCloseTo(0.5);
    expect(differ(rest)).toBe(Infinity);
    expect(differ([NaN, ...rest])).toBe(Infinity);
  });
});
