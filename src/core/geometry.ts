/** A point in pixels; the docs of its user say of which picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle in pixels: left edge, top edge, width, height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width and height of a picture in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * An affine map of the plane, row by row: x′ = a·x + b·y + c, y′ = d·x + e·y + f.
 * Coordinates are continuous: the centre of the first pixel is (0.5, 0.5).
 */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Area that two boxes share, in square pixels. */
export function sharedAreaOf(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width <= 0 || height <= 0 ? 0 : width * height;
}

/** Intersection over union of two boxes, 0–1; boxes without area overlap nothing. */
export function overlapOf(one: Box, other: Box): number {
  const shared = sharedAreaOf(one, other);
  return shared === 0 ? 0 : shared / (areaOf(one) + areaOf(other) - shared);
}

/** Area of a box in square pixels, never negative. */
export function areaOf(box: Box): number {
  return Math.max(0, box.width) * Math.max(0, box.height);
}

/** The size of a face: the square root of its box's area, in pixels. */
export function sideOf(box: Box): number {
  return Math.sqrt(areaOf(box));
}

/** The middle of a box. */
export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Distance of two points in pixels. */
export function distanceOf(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** The image of a point under an affine map. */
export function applyAffine([a, b, c, d, e, f]: Affine, { x, y }: Point): Point {
  return { x: a * x + b * y + c, y: d * x + e * y + f };
}

/** The map that undoes `affine`. @throws RangeError when the map is singular. */
export function invertAffine([a, b, c, d, e, f]: Affine): Affine {
  const determinant = a * e - b * d;
  if (Math.abs(determinant) < Number.EPSILON) throw new RangeError('singular affine map');
  const [ia, ib, id, ie] = [
    e / determinant,
    -b / determinant,
    -d / determinant,
    a / determinant,
  ] as const;
  return [ia, ib, -(ia * c + ib * f), id, ie, -(id * c + ie * f)];
}
