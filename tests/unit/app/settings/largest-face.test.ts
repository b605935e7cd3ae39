import { describe, expect, it } from 'vitest';
import { largestFaceOf } from '../../../../src/app/screens/settings/largest-face.ts';
import { aPerson, aReport } from '../../../support/builders.ts';

const faceOf = (side: number, isSeen = true) =>
  aPerson({ id: side, box: { x: 10, y: 10, width: side, height: side }, isSeen });

describe('the largest face', () => {
  it('is measured by its share of the width, and counts from the threshold on', () => {
    const report = aReport({ people: [faceOf(32), faceOf(64)] });
    expect(largestFaceOf(report, 0)).toMatchObject({
      person: { id: 64 },
      share: 0.1,
      counts: true,
    });
    expect(largestFaceOf(report, 0.1)?.counts).toBe(true);
    expect(largestFaceOf(report, 0.11)?.counts).toBe(false);
  });

  it('is one that is seen now', () => {
    const report = aReport({ people: [faceOf(90, false), faceOf(40)] });
    expect(largestFaceOf(report, 0)?.person.id).toBe(40);
    expect(largestFaceOf(aReport(), 0)).toBeUndefined();
  });
});
