import type { Affine, Box, Size } from '../../src/core/geometry.ts';
import { applyAffine } from '../../src/core/geometry.ts';
import type { RawPicture } from '../../src/vision/pixels.ts';

/** Side of the blocks of a JPEG with halved colour: windows begin on their seams. */
const BLOCK = 16;
/** Share of the crop's width that a window reaches beyond it, so that filters know the neighbours. */
const MARGIN = 0.25;

/**
 * The part of a picture that a face's crop is cut from, in whole pixels, with a margin; it ends at the
 * picture's edge, so what is black outside stays so. Degrading it alone is degrading the picture, at a
 * small part of the cost.
 *
 * @param crop map from the unit square to picture pixels
 */
export function windowOf(crop: Affine, { width, height }: Size): Box {
  const corners = [0, 1].flatMap((x) => [0, 1].map((y) => applyAffine(crop, { x, y })));
  const across = spanOf(
    corners.map(({ x }) => x),
    width,
  );
  const down = spanOf(
    corners.map(({ y }) => y),
    height,
  );
  return { x: across.from, y: down.from, width: across.length, height: down.length };
}

/** Copies a window of whole pixels out of a picture. */
export function cutWindow(picture: RawPicture, { x, y, width, height }: Box): RawPicture {
  const data = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const from = ((y + row) * picture.width + x) * 4;
    data.set(picture.data.subarray(from, from + width * 4), row * width * 4);
  }
  return { data, width, height };
}

/** A crop of the picture, as one of a window of it that was scaled afterwards. */
export function inWindow(
  [a, b, c, d, e, f]: Affine,
  window: Box,
  scale: { readonly x: number; readonly y: number },
): Affine {
  return [
    a * scale.x,
    b * scale.x,
    (c - window.x) * scale.x,
    d * scale.y,
    e * scale.y,
    (f - window.y) * scale.y,
  ];
}

function spanOf(values: readonly number[], most: number): { from: number; length: number } {
  const [least, last] = [Math.min(...values), Math.max(...values)];
  const margin = (last - least) * MARGIN;
  const toBlock = (value: number): number => Math.floor(value / BLOCK) * BLOCK;
  const from = Math.max(0, toBlock(Math.min(least - margin, most - 1)));
  const to = Math.min(most, toBlock(Math.max(last + margin, 0)) + BLOCK);
  return { from, length: Math.max(1, to - from) };
}
