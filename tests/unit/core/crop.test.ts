import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CropRule } from '../../../src/core/crop.ts';
import {
  cropByBox,
  cropByLandmarks,
  cropFor,
  sideOfCrop,
  withMargin,
} from '../../../src/core/crop.ts';
import type { Landmarks } from '../../../src/core/decode.ts';
import type { Affine } from '../../../src/core/geometry.ts';
import { applyAffine } from '../../../src/core/geometry.ts';
import { aBox, aDetection } from '../../support/builders.ts';

const rule: CropRule = {
  template: {
    leftEye: { x: 0.365, y: 0.36 },
    rightEye: { x: 0.635, y: 0.36 },
    nose: { x: 0.5, y: 0.513 },
    mouth: { x: 0.5, y: 0.671 },
  },
  boxScale: 1.2,
};

function templateUnder(affine: Affine): Landmarks {
  const { leftEye, rightEye, nose, mouth } = rule.template;
  return {
    leftEye: applyAffine(affine, leftEye),
    rightEye: applyAffine(affine, rightEye),
    nose: applyAffine(affine, nose),
    mouth: applyAffine(affine, mouth),
  };
}

describe('cropByLandmarks', () => {
  it('finds any turned, scaled and shifted face again', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 500, noNaN: true }),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.double({ min: -200, max: 800, noNaN: true }),
        (side, turn, shift) => {
          const [cos, sin] = [side * Math.cos(turn), side * Math.sin(turn)];
          const truth: Affine = [cos, -sin, shift, sin, cos, shift / 2];
          const found = cropByLandmarks(templateUnder(truth), rule);
          found.forEach((value, index) => expect(value).toBeCloseTo(truth[index] ?? NaN, 6));
        },
      ),
    );
  });

  it('never mirrors a face', () => {
    const { leftEye, rightEye, ...rest } = templateUnder([100, 0, 0, 0, 100, 0]);
    const [a, b, , d, e] = cropByLandmarks({ leftEye: rightEye, rightEye: leftEye, ...rest }, rule);
    expect(a * e - b * d).toBeGreaterThan(0);
  });
});

describe('cropByBox', () => {
  it('is a square about the centre, its side by the longer edge', () => {
    const affine = cropByBox(aBox({ x: 10, y: 20, width: 40, height: 50 }), rule);
    expect(sideOfCrop(affine)).toBeCloseTo(60);
    expect(applyAffine(affine, { x: 0.5, y: 0.5 })).toEqual({ x: 30, y: 45 });
  });
});

describe('cropFor', () => {
  it('aligns by landmarks that fit the box', () => {
    expect(cropFor(aDetection(), rule).kind).toBe('landmarks');
  });

  it('falls back on the box without landmarks, and with landmarks that are no face', () => {
    const { box, landmarks } = aDetection();
    expect(cropFor({ box }, rule).kind).toBe('box');
    const point = { x: box.x, y: box.y };
    const collapsed = { leftEye: point, rightEye: point, nose: point, mouth: point };
    expect(cropFor({ box, landmarks: collapsed }, rule).kind).toBe('box');
    const far = { ...box, x: box.x + 300 };
    expect(cropFor({ box: far, landmarks }, rule).kind).toBe('box');
  });
});

describe('withMargin', () => {
  it('grows a crop about its centre', () => {
    const crop = cropByBox(aBox(), rule);
    const grown = withMargin(crop, 1.5);
    expect(sideOfCrop(grown)).toBeCloseTo(sideOfCrop(crop) * 1.5);
    const middle = { x: 0.5, y: 0.5 };
    expect(applyAffine(grown, middle)).toEqual(applyAffine(crop, middle));
  });
});
