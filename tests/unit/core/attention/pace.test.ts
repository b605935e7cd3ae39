import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pace } from '../../../../src/core/attention/pace.ts';
import { intervalOf, NO_PACE, paceAfter } from '../../../../src/core/attention/pace.ts';
import type { Report } from '../../../../src/core/report.ts';
import { aPerson, aReport } from '../../../support/builders.ts';

const STEP_MS = 100;

/** The pace after looks that each took so long, somebody in view or nobody. */
function after(before: Pace, looks: number, report: Partial<Report>, fromMs = 0): Pace {
  return Array.from({ length: looks }).reduce<Pace>(
    (pace, _, look) => paceAfter(pace, aReport({ ...report, atMs: fromMs + look * STEP_MS })),
    before,
  );
}

const people = [aPerson()];

describe('pace', () => {
  it('looks as often as boxes need to glide while somebody is there', () => {
    const pace = after(NO_PACE, 100, { people, tookMs: 30 });
    expect(intervalOf(pace, 10_000)).toBe(66);
  });

  it('idles when nobody has been there for a while, and is back with the first person', () => {
    const empty = after(NO_PACE, 60, { tookMs: 30 });
    expect(intervalOf(empty, 4000)).toBe(66);
    expect(intervalOf(empty, 6000)).toBe(200);
    const back = paceAfter(empty, aReport({ people, atMs: 6100 }));
    expect(intervalOf(back, 6100)).toBe(66);
  });

  it('rests as long as it works once looks cost much more than they did', () => {
    const cool = after(NO_PACE, 30, { people, tookMs: 60 });
    const warm = after(cool, 30, { people, tookMs: 120 }, 3000);
    expect(intervalOf(warm, 6000)).toBeGreaterThan(220);
    expect(intervalOf(warm, 6000, 150)).toBe(150);
    expect(intervalOf(warm, 6000, 20)).toBe(66);
    const recovered = after(warm, 40, { people, tookMs: 60 }, 6000);
    expect(intervalOf(recovered, 10_000)).toBe(66);
  });

  it('is not shaken by one slow look', () => {
    const pace = after(NO_PACE, 30, { people, tookMs: 30 });
    expect(intervalOf(paceAfter(pace, aReport({ people, tookMs: 140 })), 3000)).toBe(66);
  });

  it('never asks for looks faster than the fastest nor lets a slow device rest for long', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1 }), (times) => {
        const pace = times.reduce<Pace>(
          (before, tookMs, look) => paceAfter(before, aReport({ tookMs, atMs: look * STEP_MS })),
          NO_PACE,
        );
        const interval = intervalOf(pace, times.length * STEP_MS);
        expect(interval).toBeGreaterThanOrEqual(66);
        expect(interval).toBeLessThanOrEqual(Math.max(200, 2 * Math.max(...times)));
      }),
    );
  });
});
