import { describe, expect, it } from 'vitest';
import type { Quality, QualityGate } from '../../../../src/core/reading/quality.ts';
import { doubtOf, sharpnessOf, turnOf } from '../../../../src/core/reading/quality.ts';
import { aDetection } from '../../../support/builders.ts';

const gate: QualityGate = {
  leastFacePixels: 20,
  mostTurn: 0.8,
  leastBrightness: 0.1,
  leastContrast: 0.05,
  leastSharpness: 0.01,
};
const good: Quality = {
  facePixels: 80,
  turn: 0.1,
  brightness: 0.5,
  contrast: 0.2,
  sharpness: 0.1,
};

describe('doubtOf', () => {
  it('has no doubt about a near, frontal, lit and sharp face', () => {
    expect(doubtOf(good, gate)).toBeUndefined();
  });

  it.each([
    [{ facePixels: 12 }, 'too_far'],
    [{ turn: 0.95 }, 'turned_away'],
    [{ brightness: 0.05 }, 'too_dark'],
    [{ contrast: 0.01 }, 'too_dark'],
    [{ sharpness: 0.001 }, 'blurred'],
  ] as const)('names the reason for %o', (change, reason) => {
    expect(doubtOf({ ...good, ...change }, gate)).toBe(reason);
  });

  it('asks to come closer before anything else', () => {
    expect(doubtOf({ ...good, facePixels: 5, brightness: 0, sharpness: 0 }, gate)).toBe('too_far');
  });
});

describe('turnOf', () => {
  const { landmarks } = aDetection();

  it('is 0 for a frontal face and 1 where the nose reaches an eye', () => {
    expect(turnOf(landmarks)).toBeCloseTo(0);
    expect(
      turnOf({ ...landmarks, nose: { ...landmarks.nose, x: landmarks.leftEye.x } }),
    ).toBeCloseTo(1);
  });

  it('does not mind a tilted head', () => {
    const turn = ({ x, y }: { x: number; y: number }): { x: number; y: number } => ({
      x: x * Math.cos(0.5) - y * Math.sin(0.5),
      y: x * Math.sin(0.5) + y * Math.cos(0.5),
    });
    const { leftEye, rightEye, nose, mouth } = landmarks;
    const tilted = {
      leftEye: turn(leftEye),
      rightEye: turn(rightEye),
      nose: turn(nose),
      mouth: turn(mouth),
    };
    expect(turnOf(tilted)).toBeCloseTo(0);
  });

  it('takes eyes in one point for a profile', () => {
    expect(turnOf({ ...landmarks, rightEye: landmarks.leftEye })).toBe(Infinity);
  });
});

describe('sharpnessOf', () => {
  it('is the same for a picture and its half-contrast copy', () => {
    expect(sharpnessOf(0.04, 0.04)).toBeCloseTo(sharpnessOf(0.01, 0.01), 2);
  });

  it('does not take the noise of a flat wall for sharpness', () => {
    expect(sharpnessOf(1e-6, 0)).toBeLessThan(0.02);
  });
});
