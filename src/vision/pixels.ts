import type { Tensor3D, Tensor4D } from '@tensorflow/tfjs-core';
import {
  avgPool,
  browser,
  cast,
  concat,
  expandDims,
  getBackend,
  image,
  Tensor,
  tensor2d,
  tensor4d,
  tidy,
} from '@tensorflow/tfjs-core';
import type { Affine, Size } from '../core/geometry.ts';
import type { RawPicture } from '../core/sample.ts';
import { sampleSquare } from '../core/sample.ts';

export type { RawPicture } from '../core/sample.ts';

/**
 * A frame ready to be cut by the device that computes. Where that is the graphics processor, it is a
 * tensor there, `[1, height, width, 3]`, RGB, 0–255; the processor cuts from the bytes themselves, which
 * saves making a tensor many times as large as what the networks look at.
 */
export interface Frame extends Size {
  readonly pixels: Tensor4D | RawPicture;
  /** Gives the memory back. */
  readonly dispose: () => void;
}

/** Brings a picture to the computing device; the caller disposes the result. */
export function upload(picture: ImageBitmap | RawPicture): Frame {
  const { width, height } = picture;
  const raw = getBackend() === 'wasm' ? bytesOf(picture) : undefined;
  if (raw !== undefined) return { width, height, pixels: raw, dispose: () => undefined };
  const pixels = tidy((): Tensor4D => {
    const read: Tensor3D = browser.fromPixels(picture);
    return expandDims(cast(read, 'float32'), 0);
  });
  return { width, height, pixels, dispose: () => pixels.dispose() };
}

/** Width and height of a frame alone, as plain data. */
export function sizeOf({ width, height }: Frame): Size {
  return { width, height };
}

let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/** The bytes of a picture; nothing where a browser gives none to the thread that asks. */
function bytesOf(picture: ImageBitmap | RawPicture): RawPicture | undefined {
  if ('data' in picture) return picture;
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const { width, height } = picture;
  canvas ??= new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (canvas === null) return undefined;
  if (canvas.canvas.width !== width || canvas.canvas.height !== height) {
    Object.assign(canvas.canvas, { width, height });
  }
  canvas.drawImage(picture, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  return { width, height, data: new Uint8Array(data.buffer) };
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
  { pixels }: Frame,
  toFrame: readonly Affine[],
  size: number,
  oversample: number,
): Tensor4D {
  const side = size * oversample;
  const maps = toFrame.map((affine) => oversampled(affine, oversample));
  return tidy(() => {
    const batch =
      pixels instanceof Tensor ? cutTensor(pixels, maps, side) : cutBytes(pixels, maps, side);
    return oversample === 1 ? batch : avgPool(batch, oversample, oversample, 'valid');
  });
}

/** A map from pixels of a crop, made one from its samples. */
function oversampled([a, b, c, d, e, f]: Affine, oversample: number): Affine {
  return [a / oversample, b / oversample, c, d / oversample, e / oversample, f];
}

/** Where live looks are cut, over and over: WebAssembly copies it into its own memory at once. */
let workbench = new Float32Array(0);
/** More numbers than any live look has: photos are cut in memory of their own. */
const MOST_KEPT = 1_300_000;

function cutBytes(picture: RawPicture, maps: readonly Affine[], side: number): Tensor4D {
  const values = side * side * 3;
  const out = blackOf(maps.length * values);
  for (const [index, map] of maps.entries()) {
    sampleSquare(picture, map, side, out, index * values);
  }
  return tensor4d(out, [maps.length, side, side, 3]);
}

function blackOf(length: number): Float32Array {
  if (length > MOST_KEPT) return new Float32Array(length);
  if (length > workbench.length) workbench = new Float32Array(length);
  return workbench.subarray(0, length).fill(0);
}

function cutTensor(pixels: Tensor4D, maps: readonly Affine[], side: number): Tensor4D {
  const crops = maps.map((map) =>
    image.transform(pixels, projective(map), 'bilinear', 'constant', 0, [side, side]),
  );
  return crops.length === 1 && crops[0] !== undefined ? crops[0] : concat(crops, 0);
}

/**
 * The transform in the form of TensorFlow's ImageProjectiveTransform: it counts pixels by their
 * index, so both sides shift by half a pixel against our continuous coordinates.
 */
function projective([a, b, c, d, e, f]: Affine): ReturnType<typeof tensor2d> {
  const x = c + (a + b) / 2 - 0.5;
  const y = f + (d + e) / 2 - 0.5;
  return tensor2d([[a, b, x, d, e, y, 0, 0]]);
}
