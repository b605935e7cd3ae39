import { describe, expect, it } from 'vitest';
import type { Correction, Entry } from '../../../../src/core/day-book/entry.ts';
import { passingsOf } from '../../../../src/core/day-book/passings.ts';
import type { MaskClass } from '../../../../src/core/verdict.ts';
import { aVerdict } from '../../../support/entries.ts';

const changed = (verdict: MaskClass): Entry => ({
  kind: 'changed',
  id: 'c',
  at: 2000,
  of: 'a-1',
  verdict,
});
const correction = (value: Correction): Entry => ({
  kind: 'correction',
  id: 'k',
  at: 3000,
  of: 'a-1',
  value,
});

describe('a passing', () => {
  it('has the verdict that was given', () => {
    expect(passingsOf([aVerdict()])).toEqual([
      { id: 'a-1', at: 1000, verdict: 'mask', said: 'mask', isCorrected: false },
    ]);
  });

  it('has the last of several verdicts, at the time of the first', () => {
    expect(passingsOf([aVerdict(), changed('no_mask'), changed('incorrect')])).toMatchObject([
      { at: 1000, verdict: 'incorrect', isCorrected: false },
    ]);
  });

  it.each<[MaskClass, Correction, MaskClass, boolean]>([
    ['no_mask', 'was_fine', 'mask', true],
    ['incorrect', 'was_fine', 'mask', true],
    ['mask', 'was_not', 'incorrect', true],
    ['mask', 'was_fine', 'mask', false],
    ['no_mask', 'was_not', 'no_mask', false],
  ])('judged %s, of which a person says %s, is %s', (verdict, value, becomes, isCorrected) => {
    const [passing] = passingsOf([aVerdict({ verdict }), correction(value)]);
    expect(passing).toMatchObject({ verdict: becomes, isCorrected });
  });

  it('keeps a correction, whatever the check says later', () => {
    const entries = [aVerdict({ verdict: 'no_mask' }), correction('was_fine'), changed('no_mask')];
    expect(passingsOf(entries)).toMatchObject([{ verdict: 'mask', isCorrected: true }]);
  });

  it('is what the check says once a correction is taken back', () => {
    const entries = [
      aVerdict({ verdict: 'no_mask' }),
      correction('was_fine'),
      changed('incorrect'),
      correction('taken_back'),
    ];
    expect(passingsOf(entries)).toMatchObject([{ verdict: 'incorrect', isCorrected: false }]);
  });

  it('is not made of a change or a correction alone', () => {
    expect(passingsOf([changed('mask'), correction('was_fine')])).toEqual([]);
  });
});
