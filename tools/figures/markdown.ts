import { boundsOf } from '../evaluate/interval.ts';
import type { Kept } from './metrics.ts';

/** A table in Markdown; the formatter aligns it. */
export function rows(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** A figure as text; a dash where it is missing. */
export function number(figures: Kept | undefined, name: string, digits = 3): string {
  const value = figures?.[name];
  return value == null ? '–' : value.toFixed(digits);
}

/** A share as text in per cent; a dash where it is missing. */
export function percent(figures: Kept, name: string): string {
  const value = figures[name];
  return value == null ? '–' : `${(value * 100).toFixed(1)} %`;
}

/** A figure with its 95 % interval where that was measured: `0.956 (0.947–0.964)`. */
export function withInterval(figures: Kept | undefined, name: string): string {
  const { low, high } = boundsOf(name);
  const isBounded = figures?.[low] != null && figures[high] != null;
  const bounds = isBounded ? ` (${number(figures, low)}–${number(figures, high)})` : '';
  return number(figures, name) + bounds;
}
