import type { Kept } from './metrics.ts';

/** One figure of speed that is told, as `npm run bench` names it. */
export interface SpeedRow {
  readonly key: string;
  readonly name: string;
  readonly unit: 'times' | 'share';
  /** What it must not exceed. */
  readonly must: number;
}

/** What is told of the benchmark, and what is asked of it. */
export const SPEED_ROWS: readonly SpeedRow[] = [
  {
    key: 'pipeline_ratio[human]',
    name: 'finding and reading one face, against Human finding it',
    unit: 'times',
    must: 0.6,
  },
  {
    key: 'pipeline_ratio[mediapipe]',
    name: '… against MediaPipe finding it',
    unit: 'times',
    must: 0.6,
  },
  {
    key: 'pipeline_ratio[stock]',
    name: '… against stock BlazeFace at 128 px finding it',
    unit: 'times',
    must: 2.5,
  },
];

/** A row's figure with its unit; a dash where it was not measured. */
export function textOf({ key, unit }: SpeedRow, figures: Kept): string {
  const figure = figures[key];
  if (figure == null) return '–';
  return unit === 'share' ? `${(figure * 100).toFixed(1)} %` : `${figure.toFixed(2)} ×`;
}

/** Whether a row's figure is as it must be. */
export function verdictOf({ key, must }: SpeedRow, figures: Kept): 'met' | 'missed' | '–' {
  const figure = figures[key];
  if (figure == null) return '–';
  return figure <= must ? 'met' : 'missed';
}
