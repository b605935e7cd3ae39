import type { Tensor3D, Tensor4D } from '@tensorflow/tfjs-core';
import {
  avgPool,
  browser,
  cast,
  concat,
  expandDims,
  image,
  tensor2d,
  tidy,
} from '@tensorflow/tfjs-core';
import type { Affine, Size } from '../core/geometry.ts';

/** Raw pixels, RGBA, one byte a channel, row by row: what Node decodes a picture to. */
export interface RawPicture extends Size {
  readonly data: Uint8Array;
}

/** A frame on the device that computes: `[1, height, width, 3]`, RGB, 0–255. */
export type FrameTensor = Tensor4D;

/** Brings a picture to the computing device; the caller disposes the result. */
export function upload(picture: ImageBitmap | RawPicture): FrameTensor {
  return tidy(() => {
    const pixels: Tensor3D = browser.fromPixels(picture);
    return expandDims(cast(pixels, 'float32'), 0);
  });
}

/** Width and height of an uploaded frame. */
export function sizeOf(frame: FrameTensor): Size {
  return { width: frame.shape[2], height: frame.shape[1] };
}

/**
 * Cuts squares out of a frame where it lies: bilinear, black outside the frame.
 *
 * @param toFrame one map for each crop from crop pixels (0–`size`) to frame pixels
 * @param size side of each crop in pixels
 * @param oversample samples per crop pixel and axis, averaged, so that large faces do not alias
 * @returns `[crops, size, size, 3]`, RGB, 0–255
 */
export function cut(
  frame: FrameTensor,
  toFrame: readonly Affine[],
  size: number,
  oversample: number,
): Tensor4D {
  const side = size * oversample;
  return tidy(() => {
    const crops = toFrame.map((affine) =>
      image.transform(frame, sampling(affine, oversample), 'bilinear', 'constant', 0, [side, side]),
    );
    const batch = crops.length === 1 && crops[0] !== undefined ? crops[0] : concat(crops, 0);
    return oversample === 1 ? batch : avgPool(batch, oversample, oversample, 'valid');
  });
}

/**
 * The transform in the form of TensorFlow's ImageProjectiveTransform: it counts pixels by their
 * index, so both sides shift by half a pixel against our continuous coordinates.
 */
function sampling([a, b, c, d, e, f]: Affine, oversample: number): ReturnType<typeof tensor2d> {
  const k = 1 / oversample;
  const half = k / 2;
  const x = c + (a + b) * half - 0.5;
  const y = f + (d + e) * half - 0.5;
  return tensor2d([[a * k, b * k, x, d * k, e * k, y, 0, 0]]);
}
