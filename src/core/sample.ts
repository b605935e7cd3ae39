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
  picture: RawPicture,
  map: Affine,
  side: number,
  out: Float32Array,
  offset = 0,
): void {
  const [, b, , d] = map;
  // a detector's looks stand upright, and there are far more pixels in them than in faces
  if (b === 0 && d === 0) sampleUpright(picture, map, side, out, offset);
  else sampleTurned(picture, map, side, out, offset);
}

/** The same for a square whose sides are parallel to the picture's: all columns are worked out once. */
function sampleUpright(
  { data, width, height }: RawPicture,
  [a, , c, , e, f]: Affine,
  side: number,
  out: Float32Array,
  offset: number,
): void {
  const columns = sampleLine(c + a / 2 - 0.5, a, side, width, BYTES_A_PIXEL);
  const rows = sampleLine(f + e / 2 - 0.5, e, side, height, BYTES_A_PIXEL * width);
  for (let row = 0; row < 2 * side; row += 2) {
    const topWeight = rows.weights[row] ?? 0;
    const lowWeight = rows.weights[row + 1] ?? 0;
    if (topWeight === 0 && lowWeight === 0) continue;
    const top = rows.places[row] ?? 0;
    const low = rows.places[row + 1] ?? 0;
    let to = offset + (row / 2) * side * CHANNELS;
    for (let column = 0; column < 2 * side; column += 2, to += CHANNELS) {
      const leftWeight = columns.weights[column] ?? 0;
      const rightWeight = columns.weights[column + 1] ?? 0;
      const left = columns.places[column] ?? 0;
      const right = columns.places[column + 1] ?? 0;
      const topLeft = topWeight * leftWeight;
      const topRight = topWeight * rightWeight;
      const lowLeft = lowWeight * leftWeight;
      const lowRight = lowWeight * rightWeight;
      for (let channel = 0; channel < CHANNELS; channel += 1) {
        out[to + channel] =
          topLeft * (data[top + left + channel] ?? 0) +
          topRight * (data[top + right + channel] ?? 0) +
          lowLeft * (data[low + left + channel] ?? 0) +
          lowRight * (data[low + right + channel] ?? 0);
      }
    }
  }
}

/**
 * Where the two pixels begin that each sample of a row or a column lies between, and how much each
 * of them weighs: nothing when it lies outside.
 *
 * @param stride from one pixel to the next, in bytes
 */
function sampleLine(
  first: number,
  step: number,
  samples: number,
  pixels: number,
  stride: number,
): { readonly places: Int32Array; readonly weights: Float64Array } {
  const places = new Int32Array(2 * samples);
  const weights = new Float64Array(2 * samples);
  for (let sample = 0; sample < samples; sample += 1) {
    const at = first + step * sample;
    if (!(at > -1 && at < pixels)) continue;
    const before = Math.floor(at);
    places[2 * sample] = Math.max(before, 0) * stride;
    places[2 * sample + 1] = Math.min(before + 1, pixels - 1) * stride;
    weights[2 * sample] = before < 0 ? 0 : 1 - (at - before);
    weights[2 * sample + 1] = before + 1 < pixels ? at - before : 0;
  }
  return { places, weights };
}

/** The same for a square that may be turned. */
function sampleTurned(
  { data, width, height }: RawPicture,
  [a, b, c, d, e, f]: Affine,
  side: number,
  out: Float32Array,
  offset: number,
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
