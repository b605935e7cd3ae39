import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../src/core/reading/calibrate.ts';
import { verdictOf } from '../../../src/core/verdict.ts';
import { someProbabilities } from '../../support/builders.ts';

describe('verdictOf', () => {
  it('decides between a proper mask and none before it tells the kinds of "none" apart', () => {
    const torn = { mask: 0.1, no_mask: 0.44, incorrect: 0.46 };
    expect(verdictOf(torn, 0.6)).toEqual({ kind: 'incorrect' });
  });

  it('is unsure between a proper mask and none', () => {
    const verdict = verdictOf(someProbabilities({ mask: 0.5 }), 0.6);
    expect(verdict).toEqual({ kind: 'unsure', reason: 'undecided' });
  });

  it('is unsure about a crop that cannot be believed, however sure the network is', () => {
    const verdict = verdictOf(someProbabilities({ mask: 0.99 }), 0.6, 'blurred');
    expect(verdict).toEqual({ kind: 'unsure', reason: 'blurred' });
  });
});

describe('calibrate', () => {
  it('is the softmax at temperature 1 without bias', () => {
    const { mask, no_mask: bare } = calibrate([Math.log(3), 0, -50], {
      temperature: 1,
      bias: [0, 0, 0],
    });
    expect(mask).toBeCloseTo(0.75);
    expect(bare).toBeCloseTo(0.25);
  });

  it('adds the bias first and divides by the temperature then', () => {
    const { mask, no_mask: bare } = calibrate([0, 0, -500], {
      temperature: 2,
      bias: [2 * Math.log(3), 0, 0],
    });
    expect(mask / bare).toBeCloseTo(3);
  });

  it('survives huge logits', () => {
    const { mask } = calibrate([5000, -5000, 0], { temperature: 1, bias: [0, 0, 0] });
    expect(mask).toBe(1);
  });
});
