import type { Measure } from '../measure.ts';
import type { Figures } from '../measure.ts';

/** Rounds on WebGL at most: where it is emulated a look takes a good part of a second. */
const MOST_WEBGL_ROUNDS = 10;

/** The stages of a look at one face at 640 × 480, by backend. */
export const measureStages: Measure = async ({ openPage, rounds }) => {
  const figures: Figures = {};
  for (const backend of ['wasm', 'webgl'] as const) {
    const count = backend === 'webgl' ? Math.min(rounds, MOST_WEBGL_ROUNDS) : rounds;
    const page = await openPage('stages.html');
    const found = await page.evaluate(([name, many]) => window.timeStages(name, many), [
      backend,
      count,
    ] as const);
    for (const [key, ms] of Object.entries(found ?? {})) {
      figures[key.replace('[', `[${backend}:`)] = ms;
    }
    await page.close();
  }
  return figures;
};
