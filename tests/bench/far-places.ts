import type { Box, Size } from '../../src/core/geometry.ts';
import type { Actor } from '../fixtures/camera.ts';

/** A made face: how it is drawn, and where it then is. */
export interface Place {
  readonly actor: Actor;
  readonly box: Box;
}

/** The box of the face in a composite, as shares of the drawn side. */
export type FaceInComposite = Box;

/**
 * Where faces of one width stand, chosen by a sequence that is the same every time.
 *
 * @param width of the face's box in pixels of the frame
 */
export function placesOf(
  width: number,
  count: number,
  frame: Size,
  face: FaceInComposite,
  composites: readonly Actor['composite'][],
): Place[] {
  const side = Math.round(width / face.width);
  return Array.from({ length: count }, (_, index) => {
    const [u, v] = [fractionOf(index * GOLDEN_X), fractionOf(index * GOLDEN_Y)];
    const x = Math.round(side / 2 + u * (frame.width - side));
    const y = Math.round(side / 2 + v * (frame.height - side));
    const composite = composites[index % composites.length] ?? 'masked-1';
    return {
      actor: { composite, centre: [x, y], side },
      box: {
        x: x + (face.x - 0.5) * side,
        y: y + (face.y - 0.5) * side,
        width: face.width * side,
        height: face.height * side,
      },
    };
  });
}

/**
 * Steps of the R2 sequence (Roberts 2018), g⁻¹ and g⁻² with g³ = g + 1: however many of its points are
 * taken, they are spread evenly over the square.
 */
const GOLDEN_X = 0.7548776662466927;
const GOLDEN_Y = 0.5698402909980532;

function fractionOf(number: number): number {
  return number - Math.floor(number);
}

/**
 * The smallest size from which on, it and all larger ones, enough is found.
 *
 * @param recalls share found by size
 * @returns NaN when not even the largest size is found
 */
export function smallestFound(recalls: ReadonlyMap<number, number>, least: number): number {
  let smallest = NaN;
  for (const [size, recall] of [...recalls].sort(([one], [other]) => other - one)) {
    if (recall < least) break;
    smallest = size;
  }
  return smallest;
}
