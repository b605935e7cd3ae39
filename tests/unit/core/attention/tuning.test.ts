import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundTuning,
  DEFAULT_TUNING,
  TUNING_RANGES,
} from '../../../../src/core/attention/tuning.ts';

describe('the tuning of the live check', () => {
  it('is what was measured by default, and may be so', () => {
    expect(boundTuning(DEFAULT_TUNING)).toEqual(DEFAULT_TUNING);
  });

  it('is always within its ranges, whatever is wished', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (sureness, leastFace) => {
        const tuning = boundTuning({ sureness, leastFace });
        for (const name of ['sureness', 'leastFace'] as const) {
          expect(tuning[name]).toBeGreaterThanOrEqual(TUNING_RANGES[name].least);
          expect(tuning[name]).toBeLessThanOrEqual(TUNING_RANGES[name].most);
        }
      }),
    );
  });

  it('falls back where a number is missing', () => {
    expect(boundTuning({ sureness: NaN, leastFace: NaN })).toEqual(DEFAULT_TUNING);
  });
});
