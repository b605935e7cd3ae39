import type { Landmarks } from '../../src/core/decode.ts';
import type { Affine } from '../../src/core/geometry.ts';
import { applyAffine, distanceOf } from '../../src/core/geometry.ts';
import type { RawPicture } from '../../src/vision/pixels.ts';
import type { Lab } from './colour.ts';
import { toLab } from './colour.ts';

/** Samples a side of a patch. */
const SAMPLES = 12;
/** Eyes nearer to each other than this, in pixels, leave no patch worth the name. */
const LEAST_EYES = 4;
/** Nor may nose and mouth be nearer than this. */
const LEAST_NOSE = 2;

/**
 * The skin between the eyes and a little above, as a map from the unit square to picture pixels: half
 * the eyes' distance wide, from a twentieth to two fifths of it above their line. No mask reaches
 * there, and a fringe seldom. `undefined` where the eyes are too near.
 */
export function skinPatch({ leftEye, rightEye }: Landmarks): Affine | undefined {
  const [dx, dy] = [rightEye.x - leftEye.x, rightEye.y - leftEye.y];
  if (Math.hypot(dx, dy) < LEAST_EYES) return undefined;
  // along the line through the eyes is (dx, dy), above it (dy, −dx), both as long as the line
  const left = (leftEye.x + rightEye.x) / 2 - 0.25 * dx + 0.4 * dy;
  const top = (leftEye.y + rightEye.y) / 2 - 0.25 * dy - 0.4 * dx;
  return [0.5 * dx, -0.35 * dy, left, 0.5 * dy, 0.35 * dx, top];
}

/**
 * What covers the lower face, as a map from the unit square to picture pixels: six tenths of the
 * eyes' distance wide, along the line from nose to mouth from four tenths of its length to half of it
 * beyond the mouth. `undefined` where eyes, or nose and mouth, are too near.
 */
export function coveringPatch({ leftEye, rightEye, nose, mouth }: Landmarks): Affine | undefined {
  const isNear = distanceOf(leftEye, rightEye) < LEAST_EYES;
  if (isNear || distanceOf(nose, mouth) < LEAST_NOSE) return undefined;
  const [downX, downY] = [mouth.x - nose.x, mouth.y - nose.y];
  const [acrossX, acrossY] = [0.6 * (rightEye.x - leftEye.x), 0.6 * (rightEye.y - leftEye.y)];
  const left = nose.x + 0.4 * downX - acrossX / 2;
  const top = nose.y + 0.4 * downY - acrossY / 2;
  return [acrossX, 1.1 * downX, left, acrossY, 1.1 * downY, top];
}

/** Pixels of a patch, 12 × 12 of them, each the nearest; those outside the picture are left out. */
export function pixelsOf(picture: RawPicture, patch: Affine): Lab[] {
  const pixels: Lab[] = [];
  for (let index = 0; index < SAMPLES * SAMPLES; index += 1) {
    const { x, y } = applyAffine(patch, {
      x: ((index % SAMPLES) + 0.5) / SAMPLES,
      y: (Math.floor(index / SAMPLES) + 0.5) / SAMPLES,
    });
    const [column, row] = [Math.floor(x), Math.floor(y)];
    if (column < 0 || row < 0 || column >= picture.width || row >= picture.height) continue;
    const at = (row * picture.width + column) * 4;
    const [red = 0, green = 0, blue = 0] = picture.data.subarray(at, at + 3);
    pixels.push(toLab([red, green, blue]));
  }
  return pixels;
}
