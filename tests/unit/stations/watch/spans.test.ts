import { describe, expect, it } from 'vitest';
import { MOST_FEEDS } from '../../../../src/services/watch/watch-settings.ts';
import { spansOf, WALL_COLUMNS } from '../../../../src/stations/watch/wall/spans.ts';

const COUNTS = Array.from({ length: MOST_FEEDS }, (_, index) => index + 1);

/** How many tiles stand in each row, as a grid of this width places them. */
function rowsOf(spans: readonly number[]): readonly number[] {
  const rows: number[] = [];
  let free = 0;
  for (const span of spans) {
    if (span > free) {
      expect(free).toBe(0);
      free = WALL_COLUMNS;
      rows.push(0);
    }
    free -= span;
    rows.push((rows.pop() ?? 0) + 1);
  }
  expect(free).toBe(0);
  return rows;
}

describe('the tiles of a wall', () => {
  it.each(COUNTS)('fill every row: %i', (count) => {
    const { wide, upright } = spansOf(count);
    for (const spans of [wide, upright]) {
      expect(spans).toHaveLength(count);
      expect(rowsOf(spans).every((tiles) => tiles > 0)).toBe(true);
    }
  });

  it('are larger in the first rows where they cannot all be the same', () => {
    expect(COUNTS.map((count) => rowsOf(spansOf(count).wide).join())).toEqual([
      ...['1', '2', '1,2', '2,2', '2,3', '3,3', '2,2,3', '2,3,3', '3,3,3'],
    ]);
    expect(COUNTS.map((count) => rowsOf(spansOf(count).upright).join())).toEqual([
      ...['1', '1,1', '1,1,1', '2,2', '1,2,2', '2,2,2', '1,2,2,2', '2,2,2,2', '1,2,2,2,2'],
    ]);
  });

  it('are none without a camera', () => {
    expect(spansOf(0)).toEqual({ wide: [], upright: [] });
  });
});
