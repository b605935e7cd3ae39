import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facenessAfter, isFace, seconded } from '../../../../src/core/reading/faceness.ts';
import { aDetection } from '../../../support/builders.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('seconded', () => {
  it('never speaks for a find more than the detector did, nor less for a surer face', () => {
    fc.assert(
      fc.property(share, share, share, (score, one, other) => {
        const detection = { ...aDetection(), score };
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(seconded(detection, more).score).toBeLessThanOrEqual(score);
        expect(seconded(detection, less).score).toBeLessThanOrEqual(
          seconded(detection, more).score,
        );
      }),
    );
  });

  it('leaves where the face lies as it was', () => {
    const { box, landmarks } = aDetection();
    expect(seconded(aDetection(), 0.5)).toMatchObject({ box, landmarks });
  });
});

describe('the faceness of a track', () => {
  it('is its first reading, then moves towards the newer ones', () => {
    expect(facenessAfter(undefined, 0.9)).toBe(0.9);
    expect(facenessAfter(0.9, 0.1)).toBeLessThan(0.9);
    expect(facenessAfter(0.9, 0.1)).toBeGreaterThan(0.1);
  });

  it('does not lose a person by one odd look, and drops what is never a face', () => {
    expect(isFace(facenessAfter(0.95, 0))).toBe(true);
    expect(isFace(facenessAfter(0.1, 0.1))).toBe(false);
  });
});
