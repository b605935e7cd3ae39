import { describe, expect, it } from 'vitest';
import type { BannerVerdict } from '../../../../src/stations/guard/banner.ts';
import { advanceHeld, EMPTY_BANNER, verdictOfAll } from '../../../../src/stations/guard/banner.ts';
import type { Verdict } from '../../../../src/core/verdict.ts';
import { aBox, aPerson } from '../../../support/builders.ts';

const MASK: Verdict = { kind: 'mask' };
const NO_MASK: Verdict = { kind: 'no_mask' };
const INCORRECT: Verdict = { kind: 'incorrect' };
const TOO_FAR: Verdict = { kind: 'unsure', reason: 'too_far' };
const TURNED: Verdict = { kind: 'unsure', reason: 'turned_away' };

function of(...people: readonly (readonly [Verdict, number])[]): BannerVerdict {
  return verdictOfAll(
    people.map(([verdict, side], id) =>
      aPerson({ id, verdict, box: aBox({ width: side, height: side }) }),
    ),
  );
}

describe('the word for everybody in view', () => {
  it('is "none" when nobody is there', () => {
    expect(of()).toEqual({ kind: 'none' });
  });

  it('is the most urgent one, however small that face is', () => {
    expect(of([MASK, 200], [INCORRECT, 90], [NO_MASK, 30])).toEqual(NO_MASK);
    expect(of([MASK, 200], [INCORRECT, 30])).toEqual(INCORRECT);
  });

  it('is "mask" when a doubtful face is only in the distance', () => {
    expect(of([MASK, 200], [TOO_FAR, 40])).toEqual(MASK);
  });

  it('is the doubt when somebody near is still doubtful', () => {
    expect(of([MASK, 200], [TURNED, 180])).toEqual(TURNED);
  });

  it('gives the reason of the largest face when all are doubtful', () => {
    expect(of([TOO_FAR, 30], [TURNED, 80])).toEqual(TURNED);
  });
});

describe('the banner in time', () => {
  const shownAfter = (...said: readonly (readonly [number, BannerVerdict])[]): string =>
    said.reduce((banner, [atMs, verdict]) => advanceHeld(banner, verdict, atMs), EMPTY_BANNER).shown
      .kind;

  it('shows what is more urgent at once', () => {
    expect(shownAfter([0, MASK], [100, NO_MASK])).toBe('no_mask');
  });

  it('keeps a word over a short doubt', () => {
    expect(shownAfter([0, MASK], [100, TURNED], [600, TURNED], [700, MASK])).toBe('mask');
  });

  it('does not wait for other words to agree once the old one is out of date', () => {
    expect(shownAfter([0, NO_MASK], [100, MASK], [700, TURNED], [1000, MASK])).toBe('mask');
  });

  it('goes back to a calmer word when that lasts', () => {
    expect(shownAfter([0, NO_MASK], [100, MASK], [900, MASK])).toBe('mask');
    expect(shownAfter([0, MASK], [100, { kind: 'none' }], [900, { kind: 'none' }])).toBe('none');
  });
});
