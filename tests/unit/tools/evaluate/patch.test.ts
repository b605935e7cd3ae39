import { describe, expect, it } from 'vitest';
import type { Landmarks } from '../../../../src/core/decode.ts';
import { applyAffine } from '../../../../src/core/geometry.ts';
import { coveringPatch, pixelsOf, skinPatch } from '../../../../tools/evaluate/patch.ts';

const upright: Landmarks = {
  leftEye: { x: 40, y: 40 },
  rightEye: { x: 80, y: 40 },
  nose: { x: 60, y: 60 },
  mouth: { x: 60, y: 80 },
};
/** The same face after a quarter turn clockwise: the eyes are one above the other. */
const lying: Landmarks = {
  leftEye: { x: 80, y: 40 },
  rightEye: { x: 80, y: 80 },
  nose: { x: 60, y: 60 },
  mouth: { x: 40, y: 60 },
};
const middle = { x: 0.5, y: 0.5 };

describe('a patch of a face', () => {
  it('of skin lies between the eyes and above their line, however the face is turned', () => {
    const [up, down] = [skinPatch(upright), skinPatch(lying)];
    if (up === undefined || down === undefined) throw new Error('no patch');
    expect(applyAffine(up, middle).x).toBeCloseTo(60);
    expect(applyAffine(up, { x: 0, y: 0 })).toEqual({ x: 50, y: 24 });
    expect(applyAffine(up, { x: 1, y: 1 })).toEqual({ x: 70, y: 38 });
    // above the eyes of the lying face is further to the right
    expect(applyAffine(down, middle).x).toBeGreaterThan(80);
    expect(applyAffine(down, middle).y).toBeCloseTo(60);
  });

  it('of a covering lies from below the nose to below the mouth', () => {
    const up = coveringPatch(upright);
    if (up === undefined) throw new Error('no patch');
    expect(applyAffine(up, { x: 0, y: 0 })).toEqual({ x: 48, y: 68 });
    expect(applyAffine(up, { x: 1, y: 1 })).toEqual({ x: 72, y: 90 });
  });

  it('is none where the landmarks fall together', () => {
    const profile = { ...upright, rightEye: { x: 42, y: 40 } };
    expect(skinPatch(profile)).toBeUndefined();
    expect(coveringPatch(profile)).toBeUndefined();
  });

  it('gives the pixels that are in the picture, and leaves the others out', () => {
    const picture = { width: 2, height: 2, data: new Uint8Array(16).fill(255) };
    expect(pixelsOf(picture, [2, 0, 0, 0, 2, 0])).toHaveLength(144);
    expect(pixelsOf(picture, [2, 0, 1, 0, 2, 0])).toHaveLength(72);
    expect(pixelsOf(picture, [2, 0, 5, 0, 2, 0])).toEqual([]);
  });
});
