import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/report.ts';
import type { Listed } from '../../../../src/stations/guard/roster.ts';
import { advanceRoster } from '../../../../src/stations/guard/roster.ts';
import { aPerson } from '../../../support/builders.ts';

const MASK = { kind: 'mask' } as const;
const BARE = { kind: 'no_mask' } as const;
const FAR = { kind: 'unsure', reason: 'too_far' } as const;

const after = (...reports: readonly [atMs: number, ...people: Person[]][]): readonly Listed[] =>
  reports.reduce<readonly Listed[]>(
    (lines, [atMs, ...people]) => advanceRoster(lines, people, atMs),
    [],
  );
const idsOf = (lines: readonly Listed[]): number[] => lines.map(({ id }) => id);

describe('the list of people in view', () => {
  it('has the most urgent first, of equals whoever came first', () => {
    const people = [
      aPerson({ id: 4, verdict: MASK }),
      aPerson({ id: 3, verdict: FAR }),
      aPerson({ id: 2, verdict: { kind: 'incorrect' } }),
      aPerson({ id: 1, verdict: MASK }),
      aPerson({ id: 5, verdict: BARE }),
    ];
    expect(idsOf(after([0, ...people]))).toEqual([5, 2, 3, 1, 4]);
  });

  it('moves somebody up as soon as they become more urgent', () => {
    const [one, two] = [aPerson({ id: 1, verdict: MASK }), aPerson({ id: 2, verdict: MASK })];
    const lines = after([0, one, two], [100, one, { ...two, verdict: BARE }]);
    expect(idsOf(lines)).toEqual([2, 1]);
    expect(lines[0]?.sinceMs).toBe(100);
  });

  it('does not dance: a doubt of a moment changes neither order nor words', () => {
    const bare = aPerson({ id: 2, verdict: BARE });
    const calm = aPerson({ id: 1, verdict: MASK });
    const doubted = { ...bare, verdict: FAR };
    const lines = after(
      [0, calm, bare],
      [100, calm, doubted],
      [200, calm, doubted],
      [300, calm, bare],
    );
    expect(idsOf(lines)).toEqual([2, 1]);
    expect(lines[0]).toMatchObject({ shown: BARE, sinceMs: 0 });
  });

  it('lets somebody down who has stood less urgent for a while', () => {
    const bare = aPerson({ id: 2, verdict: BARE });
    const calm = aPerson({ id: 1, verdict: MASK });
    const fine = { ...bare, verdict: MASK };
    expect(idsOf(after([0, calm, bare], [100, calm, fine], [900, calm, fine]))).toEqual([1, 2]);
  });

  it('forgets whoever has left', () => {
    expect(after([0, aPerson()], [100])).toEqual([]);
  });
});
