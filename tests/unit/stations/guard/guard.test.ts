import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/core/report.ts';
import type { Guard, GuardEffect, GuardInput } from '../../../../src/stations/guard/guard.ts';
import { INITIAL_GUARD, stepGuard } from '../../../../src/stations/guard/guard.ts';
import { aPerson, aReport } from '../../../support/builders.ts';

const SEEN = aReport({ people: [aPerson()], atMs: 10 });

const report = (answer: Report, isWatching = true): GuardInput => ({
  kind: 'report',
  report: answer,
  isWatching,
});
const after = (...inputs: readonly GuardInput[]): Guard =>
  inputs.reduce((guard, input) => stepGuard(guard, input).guard, INITIAL_GUARD);

describe('what it knows', () => {
  it('shows who is there, and counts the looks', () => {
    const guard = after(report(SEEN), report(SEEN));
    expect(guard.people).toHaveLength(1);
    expect(guard.looks).toBe(2);
    expect(guard.banner.shown.kind).toBe('mask');
  });

  it('shows nobody once it does not watch any more', () => {
    const guard = after(report(SEEN), { kind: 'interrupted' });
    expect(guard.people).toEqual([]);
    expect(guard.banner.shown.kind).toBe('none');
  });

  it('does not show the answer to a look that was under way when it was paused', () => {
    const guard = after({ kind: 'interrupted' }, report(SEEN, false));
    expect(guard.people).toEqual([]);
    expect(guard.looks).toBe(1);
  });
});

const BARE = aReport({
  people: [aPerson({ id: 1 }), aPerson({ id: 2, verdict: { kind: 'no_mask' } })],
  events: [{ kind: 'decided', id: 2, verdict: 'no_mask', atMs: 10 }],
  atMs: 10,
});
const effectsOf = (...inputs: readonly GuardInput[]): GuardEffect[] => {
  let guard = INITIAL_GUARD;
  return inputs.flatMap((input) => {
    const step = stepGuard(guard, input);
    ({ guard } = step);
    return step.effects;
  });
};

describe('what it does', () => {
  it('alerts to somebody without a mask, and notes who passed', () => {
    expect(effectsOf(report(BARE))).toEqual([
      { kind: 'note', note: { kind: 'passed', passing: 1, person: 2 } },
      { kind: 'alert', alert: 'no_mask' },
    ]);
  });

  it('counts but does not alert when it was paused meanwhile', () => {
    expect(effectsOf(report(BARE, false)).map(({ kind }) => kind)).toEqual(['note']);
    expect(after(report(BARE, false)).passings.tally.no_mask).toBe(1);
  });

  it('follows the guard, who knows better', () => {
    const fine: GuardInput = { kind: 'correct', id: 1, verdict: 'mask' };
    expect(after(report(BARE), fine).passings.tally).toEqual({ mask: 1, no_mask: 0, incorrect: 0 });
    expect(effectsOf(report(BARE), fine).at(-1)).toEqual({
      kind: 'note',
      note: { kind: 'corrected', passing: 1, verdict: 'mask' },
    });
  });
});

describe('what a screen reader hears', () => {
  const JOINED = aReport({
    ...BARE,
    people: [...BARE.people, aPerson({ id: 3 })],
    events: [{ kind: 'decided', id: 3, verdict: 'mask', atMs: 20 }],
    atMs: 20,
  });

  it('leaves to the banner what the banner says', () => {
    expect(after(report(BARE)).announcement.number).toBe(0);
  });

  it('tells of each other person once', () => {
    const { announcement } = after(report(BARE), report(JOINED), report({ ...JOINED, events: [] }));
    expect(announcement).toEqual({ number: 1, verdicts: ['mask'] });
  });
});
