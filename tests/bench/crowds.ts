import type { Actor } from '../fixtures/camera.ts';

/** How many people are looked at. */
export const CROWDS = [1, 5, 10, 20] as const;

/** Side of everybody's picture in pixels: four rows of five fill the frame. */
const SIDE = 120;
const A_ROW = 5;

/** So many people in rows, the back one first; every other one masked. */
export function crowdOf(people: number): Actor[] {
  return Array.from({ length: people }, (_, index) => ({
    composite: index % 2 === 0 ? 'masked-1' : 'bare-1',
    centre: [70 + (index % A_ROW) * 125, SIDE * (0.5 + Math.floor(index / A_ROW))],
    side: SIDE,
  }));
}
