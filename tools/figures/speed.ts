import { rows } from './markdown.ts';
import type { Kept } from './metrics.ts';

/** One figure of speed that is told, as `npm run bench` names it. */
interface SpeedRow {
  readonly key: string;
  readonly name: string;
  readonly unit: Unit;
  /** What it must not exceed, where something is asked of it. */
  readonly must?: number;
  /** What is aimed at. */
  readonly aim?: number;
}

type Unit = 'times' | 'share' | 'megabytes' | 'seconds' | 'count';

/** What is told of the benchmark, and what is asked of it. */
export const SPEED_ROWS: readonly SpeedRow[] = [
  {
    key: 'pipeline_ratio[human]',
    name: 'finding and reading one face, against Human finding it',
    ...{ unit: 'times', must: 0.6, aim: 0.35 },
  },
  {
    key: 'pipeline_ratio[mediapipe]',
    name: '… against MediaPipe finding it',
    ...{ unit: 'times', must: 0.6, aim: 0.3 },
  },
  {
    key: 'pipeline_ratio[stock]',
    name: '… against stock BlazeFace finding it at 128 px',
    ...{ unit: 'times', must: 2.5, aim: 1.2 },
  },
  {
    key: 'people_ratio[10]',
    name: 'a look at ten people, against one',
    ...{ unit: 'times', must: 2, aim: 1.4 },
  },
  {
    key: 'people_ratio[20]',
    name: 'a look at twenty people, against one',
    unit: 'times',
  },
  {
    key: 'cold_ratio[online]',
    name: 'opened to first verdict, against Human opened and warm',
    ...{ unit: 'times', must: 1, aim: 0.5 },
  },
  {
    key: 'cold_ratio[offline]',
    name: '… without a network',
    ...{ unit: 'times', must: 1, aim: 0.5 },
  },
  {
    key: 'transfer_bytes',
    name: 'fetched by the first visit, all that works offline',
    unit: 'megabytes',
  },
  {
    key: 'tensors_grown',
    name: 'tensors more after minutes of looking than after one',
    ...{ unit: 'count', must: 0 },
  },
  {
    key: 'heap_ratio',
    name: 'memory of scripts then, against the first minute',
    ...{ unit: 'times', must: 1.1 },
  },
  {
    key: 'long_tasks',
    name: 'tasks of the page over 50 ms meanwhile',
    ...{ unit: 'count', must: 0 },
  },
  {
    key: 'smallest_masked[sharp]',
    name: 'smallest masked face found within a second, of the width of 640 px',
    unit: 'share',
  },
  {
    key: 'smallest_masked[soft]',
    name: '… in a soft picture',
    unit: 'share',
  },
  {
    key: 'wall_longest_wait_s',
    name: 'four cameras with people before each: longest wait for a look in a minute',
    ...{ unit: 'seconds', must: 2 },
  },
  {
    key: 'wall_long_tasks',
    name: '… tasks of the page that compute for over 50 ms meanwhile',
    ...{ unit: 'count', must: 0 },
  },
];

/** A figure with its unit. */
export function figureText(figure: number, unit: Unit): string {
  switch (unit) {
    case 'times':
      return `${figure.toFixed(2)} ×`;
    case 'share':
      return `${(figure * 100).toFixed(1)} %`;
    case 'megabytes':
      return `${(figure / 1e6).toFixed(2)} MB`;
    case 'seconds':
      return `${figure.toFixed(2)} s`;
    case 'count':
      return figure.toFixed(0);
  }
}

/** A row's figure with its unit; a dash where it was not measured. */
export function textOf({ key, unit }: SpeedRow, figures: Kept): string {
  const figure = figures[key];
  return figure == null ? '–' : figureText(figure, unit);
}

/** Whether a row's figure is as it must be; a dash where nothing is asked of it. */
export function verdictOf(
  { key, must }: Pick<SpeedRow, 'key' | 'must'>,
  figures: Kept,
): 'met' | 'missed' | '–' {
  const figure = figures[key];
  if (figure == null || must === undefined) return '–';
  return figure <= must ? 'met' : 'missed';
}

/** The table of the benchmark in Markdown; dashes where nothing was measured. */
export function speedTable(figures: Kept = {}): string {
  return rows(
    ['In headless Chromium on two cores, without a graphics processor', 'figure', 'at most', ''],
    SPEED_ROWS.map((row) => [
      row.name,
      textOf(row, figures),
      row.must === undefined ? '' : figureText(row.must, row.unit),
      // a miss by less than the digits shown is a miss
      verdictOf(row, figures),
    ]),
  );
}
