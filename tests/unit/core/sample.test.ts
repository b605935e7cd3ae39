import { image, tensor2d, tensor4d } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Affine } from '../../../src/core/geometry.ts';
import type { RawPicture } from '../../../src/core/sample.ts';
import { sampleSquare } from '../../../src/core/sample.ts';
import { startNodeBackend } from '../../../tools/node-vision.ts';

const [WIDTH, HEIGHT, SIDE] = [13, 9, 8];

/** A picture without two equal pixels beside each other. */
const picture: RawPicture = {
  width: WIDTH,
  height: HEIGHT,
  data: Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, (_, index) => (index * 71) % 256),
};

function sampled(map: Affine): Float32Array {
  const out = new Float32Array(SIDE * SIDE * 3);
  sampleSquare(picture, map, SIDE, out);
  return out;
}

describe('sampleSquare', () => {
  beforeAll(startNodeBackend);

  it('copies pixels where the map is the identity', () => {
    const out = sampled([1, 0, 0, 0, 1, 0]);
    const pixel = (x: number, y: number): number[] => [
      ...picture.data.subarray((y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3),
    ];
    expect([...out.subarray(0, 3)]).toEqual(pixel(0, 0));
    expect([...out.subarray((3 * SIDE + 5) * 3, (3 * SIDE + 5) * 3 + 3)]).toEqual(pixel(5, 3));
  });

  it('gives black outside the picture', () => {
    expect(Math.max(...sampled([1, 0, 40, 0, 1, 0]))).toBe(0);
  });

  it.each([
    { name: 'turned', isTurned: true },
    { name: 'upright', isTurned: false },
  ])(
    'computes what the projective transform of TensorFlow does, over edges, $name',
    ({ isTurned }) => {
      const pixels = tensor4d(
        Float32Array.from(picture.data.filter((_, index) => index % 4 < 3)),
        [1, HEIGHT, WIDTH, 3],
        'float32',
      );
      const slope = fc.double({ min: -2, max: 2, noNaN: true });
      const lean = isTurned ? slope : fc.constant(0);
      const shift = fc.double({ min: -6, max: 14, noNaN: true });
      fc.assert(
        fc.property(slope, lean, shift, lean, slope, shift, (a, b, c, d, e, f) => {
          const transform = tensor2d([
            [a, b, c + (a + b) / 2 - 0.5, d, e, f + (d + e) / 2 - 0.5, 0, 0],
          ]);
          const expected = image.transform(pixels, transform, 'bilinear', 'constant', 0, [
            SIDE,
            SIDE,
          ]);
          const must = expected.dataSync();
          transform.dispose();
          expected.dispose();
          const most = sampled([a, b, c, d, e, f]).reduce(
            (worst, value, index) => Math.max(worst, Math.abs(value - (must[index] ?? NaN))),
            0,
          );
          // between single and double precision
          expect(most).toBeLessThan(0.01);
        }),
      );
    },
  );
});
