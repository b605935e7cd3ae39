/** Columns of the wall's grid: rows of one, of two and of three tiles all fill it. */
export const WALL_COLUMNS = 6;

/** How many columns each tile takes, in their order: on a wide screen, and on an upright one. */
export interface Spans {
  readonly wide: readonly number[];
  readonly upright: readonly number[];
}

/** @param feeds 0 to 9 */
export function spansOf(feeds: number): Spans {
  return {
    wide: filled(feeds, Math.ceil(Math.sqrt(feeds))),
    upright: filled(feeds, feeds <= 3 ? 1 : 2),
  };
}

/** Rows of so many tiles at most, every one of them full: the first ones hold fewer and larger tiles. */
function filled(feeds: number, mostInRow: number): readonly number[] {
  const rows = Math.ceil(feeds / Math.max(1, mostInRow));
  return Array.from({ length: rows }).flatMap((_, row) => {
    const inRow = Math.floor((feeds + row) / rows);
    return Array.from({ length: inRow }, () => WALL_COLUMNS / inRow);
  });
}
