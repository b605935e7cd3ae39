import type { Size } from '../../core/geometry.ts';
import type { Tally } from '../../core/day-book/tally.ts';
import { countOf } from '../../core/day-book/tally.ts';
import type { MaskClass } from '../../core/verdict.ts';
import { ticksTo } from './scale.ts';

/** A piece of a bar, in px from the upper left corner of the drawing. */
export interface Piece {
  readonly kind: MaskClass;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything of a chart with stacked bars comes to lie. */
export interface BarLayout {
  /** Lines across the drawing, the axis at 0 among them. */
  readonly lines: readonly { readonly value: number; readonly y: number }[];
  /** The whole height over each label, for pointing at, and the pieces of its bar from below. */
  readonly bands: readonly {
    readonly x: number;
    readonly width: number;
    readonly pieces: readonly Piece[];
  }[];
  /** Where the drawing area begins and ends, in px. */
  readonly area: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** Room for the numbers of the axis at the side, and for the labels below, in px at 16 px a rem. */
export const MARGIN = { side: 36, bottom: 26, top: 10 } as const;
/** Share of a band that its bar fills; wide bands leave more air. */
const FILL = 0.72;
const WIDEST_BAR = 44;
/** A hair between the pieces of a bar, in px: two colours alone would not part them for everybody. */
const SEAM = 1.5;
/** A single person among many can still be seen, in px. */
const THINNEST = 2;
const MOST_LINES = 4;
/** From the axis upwards: what is good at the bottom, where bars can be compared best. */
const ORDER: readonly MaskClass[] = ['mask', 'incorrect', 'no_mask'];

/**
 * Lays out stacked bars.
 *
 * @param size of the drawing, in px
 * @param isMirrored time goes from right to left, as it is written
 */
export function layOutBars(tallies: readonly Tally[], size: Size, isMirrored: boolean): BarLayout {
  const ticks = ticksTo(Math.max(0, ...tallies.map(countOf)), MOST_LINES);
  const area = {
    left: isMirrored ? 0 : MARGIN.side,
    right: isMirrored ? size.width - MARGIN.side : size.width,
    top: MARGIN.top,
    bottom: size.height - MARGIN.bottom,
  };
  const largest = ticks.at(-1) ?? 1;
  const perPerson = (area.bottom - area.top) / largest;
  const width = (area.right - area.left) / Math.max(1, tallies.length);
  return {
    area,
    lines: ticks.map((value) => ({ value, y: area.bottom - value * perPerson })),
    bands: tallies.map((tally, index) => {
      const x = isMirrored ? area.right - (index + 1) * width : area.left + index * width;
      return { x, width, pieces: stack(tally, x, width, area.bottom, perPerson) };
    }),
  };
}

function stack(
  tally: Tally,
  bandX: number,
  bandWidth: number,
  bottom: number,
  perPerson: number,
): Piece[] {
  const width = Math.min(WIDEST_BAR, bandWidth * FILL);
  const x = bandX + (bandWidth - width) / 2;
  let y = bottom;
  return ORDER.filter((kind) => tally[kind] > 0).map((kind) => {
    const room = tally[kind] * perPerson;
    y -= room;
    return { kind, x, y, width, height: Math.max(THINNEST, room - SEAM) };
  });
}
