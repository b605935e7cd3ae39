import type { ContenderName } from '../page/contender.ts';
import type { Figures, Measure } from '../measure.ts';

const NAMES = ['ours', 'human', 'mediapipe', 'stock'] as const satisfies readonly ContenderName[];

/**
 * Our whole pipeline on one face at 640 × 480, nothing skipped, against what others need to find the
 * face alone: all on WebAssembly with one thread (MediaPipe as it comes), on one page in one run.
 */
export const measureRivals: Measure = async ({ openPage, rounds }) => {
  const page = await openPage('rounds.html');
  const ms = await page.evaluate(([names, count]) => window.compare(names, count), [
    NAMES,
    rounds,
  ] as const);
  const figures: Figures = {};
  for (const name of NAMES) figures[`pipeline_ms[${name}]`] = ms[name] ?? NaN;
  for (const name of NAMES.slice(1)) {
    figures[`pipeline_ratio[${name}]`] = (ms['ours'] ?? NaN) / (ms[name] ?? NaN);
  }
  return figures;
};
