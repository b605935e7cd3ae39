import { CROWDS } from '../crowds.ts';
import type { Figures, Measure } from '../measure.ts';

/** Looks of the live loop at crowds, against looks at one person. */
export const measureCrowds: Measure = async ({ openPage, rounds }) => {
  const page = await openPage('crowd.html');
  const ms = await page.evaluate(([crowds, many]) => window.timeCrowds(crowds, many), [
    CROWDS,
    rounds,
  ] as const);
  const [one = NaN] = ms;
  const figures: Figures = {};
  for (const [index, people] of CROWDS.entries()) {
    figures[`people_ms[${people}]`] = ms[index] ?? NaN;
    figures[`people_ratio[${people}]`] = (ms[index] ?? NaN) / one;
  }
  return figures;
};
