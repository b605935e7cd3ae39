import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/core/report.ts';
import type { Guard, GuardInput } from '../../../../src/stations/guard/guard.ts';
import { INITIAL_GUARD, stepGuard } from '../../../../src/stations/guard/guard.ts';
import { aPerson, aReport } from '../../../support/builders.ts';

const SEEN = aReport({ people: [aPerson()], atMs: 10 });

const report = (answer: Report, isWatching = true): GuardInput => ({
  kind: 'report',
  report: answer,
  isWatching,
});
const after = (...inputs: readonly GuardInput[]): Guard => inputs.reduce(stepGuard, INITIAL_GUARD);

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

  it('counts each person once, under the last verdict', () => {
    const events = aReport({
      events: [
        { kind: 'decided', id: 1, verdict: 'no_mask', atMs: 0 },
        { kind: 'decided', id: 2, verdict: 'mask', atMs: 0 },
        { kind: 'changed', id: 1, from: 'no_mask', verdict: 'mask', atMs: 1 },
        { kind: 'left', id: 2, verdict: 'mask', fromMs: 0, atMs: 2 },
      ],
    });
    const guard = after(report(events));
    expect(guard.tally).toEqual({ mask: 2, no_mask: 0, incorrect: 0 });
  });
});
