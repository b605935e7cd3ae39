import type { Area } from '../../../services/watch/watch-settings.ts';

/** The edges of an area. */
export const EDGES = ['left', 'top', 'right', 'bottom'] as const;
/** One of them. */
export type Edge = (typeof EDGES)[number];

/** An area is never thinner, as a share of the picture: nobody would stand in it. */
const LEAST = 0.1;

const OPPOSITE: Readonly<Record<Edge, Edge>> = {
  left: 'right',
  right: 'left',
  top: 'bottom',
  bottom: 'top',
};

/** Where the edges lie, in shares of the picture from its left and top. */
export function edgesOf({ left, top, width, height }: Area): Readonly<Record<Edge, number>> {
  return { left, top, right: left + width, bottom: top + height };
}

/** The area after one of its edges was moved, which the opposite one bounds. */
export function moveEdge(area: Area, edge: Edge, to: number): Area {
  const edges = edgesOf(area);
  const other = edges[OPPOSITE[edge]];
  const isFirst = edge === 'left' || edge === 'top';
  const bound = isFirst ? Math.min(to, other - LEAST) : Math.max(to, other + LEAST);
  return areaOf({ ...edges, [edge]: clamp(bound) });
}

/** The area between two corners, in shares of the picture; it is made large enough. */
export function areaBetween(
  [x, y]: readonly [x: number, y: number],
  [otherX, otherY]: readonly [x: number, y: number],
): Area {
  const [left, right] = spanOf(x, otherX);
  const [top, bottom] = spanOf(y, otherY);
  return areaOf({ left, top, right, bottom });
}

function spanOf(one: number, other: number): readonly [from: number, to: number] {
  const from = Math.min(clamp(Math.min(one, other)), 1 - LEAST);
  return [from, Math.max(clamp(Math.max(one, other)), from + LEAST)];
}

function areaOf({ left, top, right, bottom }: Readonly<Record<Edge, number>>): Area {
  return { left, top, width: right - left, height: bottom - top };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
