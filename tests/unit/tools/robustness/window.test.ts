import { sub } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Affine } from '../../../../src/core/geometry.ts';
import type { RawPicture } from '../../../../src/vision/pixels.ts';
import { cut, upload } from '../../../../src/vision/pixels.ts';
import { startNodeBackend } from '../../../../tools/node-vision.ts';
import { cutWindow, inWindow, windowOf } from '../../../../tools/robustness/window.ts';

const SIDE = 64;
const size = { width: 300, height: 200 };
const noise: RawPicture = {
  ...size,
  data: Uint8Array.from({ length: 300 * 200 * 4 }, (_, index) => (index * 7919) % 251),
};
/** A crop of 100 px, a little turned. */
const crop: Affine = [96, -28, 120, 28, 96, 40];

beforeAll(startNodeBackend);

describe('the window of a crop', () => {
  it('holds the crop and a margin, from a seam of JPEG blocks, within the picture', () => {
    const window = windowOf(crop, size);
    expect(window).toEqual({ x: 48, y: 0, width: 208, height: 200 });
  });

  it('ends where the picture does, and is never empty', () => {
    expect(windowOf([80, 0, -30, 0, 80, 170], size)).toEqual({
      x: 0,
      y: 144,
      width: 80,
      height: 56,
    });
    expect(windowOf([10, 0, 900, 0, 10, -90], size)).toMatchObject({ width: 12, height: 16 });
  });

  it.each([{ affine: crop }, { affine: [120, 0, -40, 0, 120, 120] as const }])(
    'gives the same crop as the whole picture ($affine)',
    async ({ affine }) => {
      const window = windowOf(affine, size);
      const moved = inWindow(affine, window, { x: 1, y: 1 });
      const whole = cut(upload(noise), [inPixels(affine)], SIDE, 2);
      const part = cut(upload(cutWindow(noise, window)), [inPixels(moved)], SIDE, 2);
      const difference = await sub(whole, part).data();
      expect(Math.max(...difference.map(Math.abs))).toBeLessThan(0.05);
    },
  );
});

/** A map from the unit square, made one from crop pixels. */
function inPixels([a, b, c, d, e, f]: Affine): Affine {
  return [a / SIDE, b / SIDE, c, d / SIDE, e / SIDE, f];
}
