import type { Affine, Size } from './geometry.ts';

/** Raw pixels, RGBA, one byte a channel, row by row. */
export interface RawPicture extends Size {
  readonly data: Uint8Array;
}

const CHANNELS = 3;
const BYTES_A_PIXEL = 4;

/**
 * Cuts a square out of a picture: bilinear between the centres of pixels, black outside. It computes
 * what TensorFlow's ImageProjectiveTransform does, without a tensor of the whole picture.
 *
 * @param toPicture map from pixels of the square (continuous, 0–`side`) to pixels of the picture
 * @param out where the square goes, `[side, side, 3]`, RGB, 0–255; it must be zero there
 * @param offset index in `out` of the square's first value
 */
export function sampleSquare(
  { data, width, height }: RawPicture,
  [a, b, c, d, e, f]: Affine,
  side: number,
  out: Float32Array,
  offset = 0,
): void {
  // a sample stands in the middle of its pixel, a pixel's value in the middle of the pixel
  const firstX = c + (a + b) / 2 - 0.5;
  const firstY = f + (d + e) / 2 - 0.5;
  let to = offset;
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1, to += CHANNELS) {
      const x = firstX + a * column + b * row;
      const y = firstY + d * column + e * row;
      if (!(x > -1 && y > -1 && x < width && y < height)) continue;
      const [left, top] = [Math.floor(x), Math.floor(y)];
      const [right, low] = [x - left, y - top];
      // a neighbour beyond the edge is black: it weighs nothing, and its pixel is not read
      const leftWeight = left < 0 ? 0 : 1 - right;
      const rightWeight = left + 1 < width ? right : 0;
      const topWeight = top < 0 ? 0 : 1 - low;
      const lowWeight = top + 1 < height ? low : 0;
      const from = (Math.max(top, 0) * width + Math.max(left, 0)) * BYTES_A_PIXEL;
      const across = left < 0 || left + 1 >= width ? 0 : BYTES_A_PIXEL;
      const down = top < 0 || top + 1 >= height ? 0 : width * BYTES_A_PIXEL;
      for (let channel = 0; channel < CHANNELS; channel += 1) {
        const at = from + channel;
        out[to + channel] =
          topWeight * (leftWeight * (data[at] ?? 0) + rightWeight * (data[at + across] ?? 0)) +
          lowWeight *
            (leftWeight * (data[at + down] ?? 0) + rightWeight * (data[at + across + down] ?? 0));
      }
    }
  }
}
