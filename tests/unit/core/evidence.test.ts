import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence, Reading } from '../../../src/core/evidence.ts';
import { addReading, noEvidence, probabilitiesOf } from '../../../src/core/evidence.ts';
import { DEFAULT_TUNING, TUNING_RANGES } from '../../../src/core/attention/tuning.ts';
import type { MaskClass } from '../../../src/core/verdict.ts';
import { someProbabilities } from '../../support/builders.ts';

function says(name: MaskClass, probability = 0.9): Reading {
  return { probabilities: someProbabilities({ [name]: probability }) };
}

/** Readings 100 ms apart, beginning where `before` ended. */
function weigh(readings: readonly Reading[], before = noEvidence(0), fromMs = 0): Evidence {
  return readings.reduce<Evidence>(
    (evidence, reading, index) => addReading(evidence, reading, fromMs + (index + 1) * 100),
    before,
  );
}

function times(count: number, reading: Reading): Reading[] {
  return Array.from({ length: count }, () => reading);
}

/** Passings that are simulated for an error rate. */
const PASSINGS = 3000;
/** Readings of each passing, at most: five seconds. */
const MOST_READINGS = 50;

/** Normally distributed numbers, always the same ones (linear congruence, then Box and Muller). */
function normalNumbers(): () => number {
  let state = 1;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/**
 * How the first verdicts about people with proper masks fall out. Readings are calibrated: their
 * log-odds are normal with a variance of twice the mean.
 *
 * @param odds mean log-odds; 2z² gives readings of which the share Φ(z) is right
 * @param likeness correlation of a reading with the one before
 */
function firstVerdicts(odds: number, likeness: number): { wrong: number; inHalfASecond: number } {
  const normal = normalNumbers();
  let [wrong, soon] = [0, 0];
  for (let passing = 0; passing < PASSINGS; passing += 1) {
    let evidence = noEvidence(0);
    let noise = normal();
    for (let look = 1; look <= MOST_READINGS && evidence.decided === undefined; look += 1) {
      const mask = 1 / (1 + Math.exp(-odds - Math.sqrt(2 * odds) * noise));
      const rest = { no_mask: (1 - mask) * 0.8, incorrect: (1 - mask) * 0.2 };
      evidence = addReading(evidence, { probabilities: { mask, ...rest } }, look * 100);
      noise = likeness * noise + Math.sqrt(1 - likeness ** 2) * normal();
    }
    if (evidence.decided !== undefined && evidence.atMs <= 500) soon += 1;
    if (evidence.decided !== 'mask') wrong += 1;
  }
  return { wrong: wrong / PASSINGS, inHalfASecond: soon / PASSINGS };
}

describe('first verdicts of the sequential test', () => {
  // z of Φ(z): shares of 0.8, 0.9 and 0.95 of the single readings are right
  it.each([
    [0.8, 0.8416, 0.04, 0.7],
    [0.9, 1.2816, 0.02, 0.9],
    [0.95, 1.6449, 0.01, 0.95],
  ])('of readings that are right at %f keep the stated rates', (_, z, mostWrong, leastSoon) => {
    const { wrong, inHalfASecond } = firstVerdicts(2 * z * z, 0.5);
    expect(wrong).toBeLessThan(mostWrong);
    expect(inHalfASecond).toBeGreaterThan(leastSoon);
  });

  it('are wrong in less than a tenth even where neighbouring readings are nearly the same', () => {
    expect(firstVerdicts(2 * 0.8416 ** 2, 0.8).wrong).toBeLessThan(0.1);
  });
});

describe('addReading', () => {
  it('says nothing after a single look', () => {
    expect(weigh([says('mask', 0.99)]).verdict).toEqual({ kind: 'unsure', reason: 'undecided' });
  });

  it.each(['mask', 'no_mask', 'incorrect'] as const)('is sure of %s within five looks', (name) => {
    expect(weigh(times(5, says(name))).verdict).toEqual({ kind: name });
  });

  it('stays unsure on readings that say nothing', () => {
    const evidence = weigh(times(50, { probabilities: someProbabilities({}) }));
    expect(evidence.verdict.kind).toBe('unsure');
  });

  it('tells a person what to do when the readings cannot be used', () => {
    const evidence = weigh(times(3, { doubt: 'too_far' }));
    expect(evidence.verdict).toEqual({ kind: 'unsure', reason: 'too_far' });
  });

  it('keeps the verdict when the face turns away for a second', () => {
    const decided = weigh(times(6, says('mask')));
    const turned = weigh(times(10, { doubt: 'turned_away' }), decided, 600);
    expect(turned.verdict).toEqual({ kind: 'mask' });
  });

  it('takes the verdict back when the face stays turned away', () => {
    const decided = weigh(times(6, says('mask')));
    const turned = addReading(decided, { doubt: 'turned_away' }, 600 + 3500);
    expect(turned.verdict).toEqual({ kind: 'unsure', reason: 'turned_away' });
    expect(turned.decided).toBe('mask');
  });

  it('does not change on one odd look', () => {
    const decided = weigh(times(8, says('mask')));
    expect(weigh([says('no_mask', 0.99)], decided, 800).verdict).toEqual({ kind: 'mask' });
  });

  it('sees within three seconds that a mask was taken off', () => {
    const decided = weigh(times(50, says('mask')));
    expect(weigh(times(30, says('no_mask')), decided, 5000).verdict).toEqual({ kind: 'no_mask' });
  });

  it('gives probabilities that sum to one, whatever was read', () => {
    const reading = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([mask, rest]): Reading => {
        const bare = (1 - mask) * rest;
        return { probabilities: { mask, no_mask: bare, incorrect: 1 - mask - bare } };
      });
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 40 }), (readings) => {
        const { mask, no_mask: bare, incorrect } = probabilitiesOf(weigh(readings));
        expect(mask + bare + incorrect).toBeCloseTo(1, 9);
      }),
    );
  });

  it('changes its mind at most once in twenty seconds of one face under noise', () => {
    const noise = fc.array(fc.double({ min: 0.35, max: 0.95, noNaN: true }), {
      minLength: 200,
      maxLength: 200,
    });
    fc.assert(
      fc.property(noise, (masks) => {
        let evidence = noEvidence(0);
        let changes = 0;
        masks.forEach((mask, index) => {
          const before = evidence.decided;
          const probabilities = someProbabilities({ mask });
          evidence = addReading(evidence, { probabilities }, (index + 1) * 100);
          if (before !== undefined && evidence.decided !== before) changes += 1;
        });
        expect(changes).toBeLessThanOrEqual(1);
      }),
      { seed: 7, numRuns: 50 },
    );
  });
});

describe('how sure it must be', () => {
  /** Readings of an unclear face until something is said. */
  const readingsUntilSaid = (sureness: number): number => {
    let evidence = noEvidence(0);
    while (evidence.verdict.kind === 'unsure') {
      const atMs = (evidence.readings + 1) * 100;
      evidence = addReading(evidence, says('mask', 0.7), atMs, sureness);
    }
    return evidence.readings;
  };

  it('costs time: the surer, the later', () => {
    const { least, most } = TUNING_RANGES.sureness;
    expect(readingsUntilSaid(least)).toBeLessThan(readingsUntilSaid(DEFAULT_TUNING.sureness));
    expect(readingsUntilSaid(DEFAULT_TUNING.sureness)).toBeLessThan(readingsUntilSaid(most));
  });

  it('is never so much that a device which looks once a second says nothing of a clear face', () => {
    let evidence = noEvidence(0);
    for (let second = 1; second <= 8; second += 1) {
      const { most } = TUNING_RANGES.sureness;
      evidence = addReading(evidence, says('mask', 0.97), second * 1000, most);
    }
    expect(evidence.verdict.kind).toBe('mask');
  });
});
