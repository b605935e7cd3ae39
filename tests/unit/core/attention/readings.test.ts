import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/core/attention/readings.ts';
import { chooseReadings } from '../../../../src/core/attention/readings.ts';

const NOW = 10_000;

function aCandidate(changes: Partial<Candidate> = {}): Candidate {
  return { verdict: 'mask', isDoubted: false, readMs: NOW - 100, side: 80, ...changes };
}

describe('chooseReadings', () => {
  it('leaves alone whose verdict stands and was checked a moment ago', () => {
    expect(chooseReadings([aCandidate()], NOW)).toEqual([]);
  });

  it.each([
    ['was never read', { verdict: undefined, readMs: undefined }],
    ['has no verdict yet', { verdict: 'unsure' }],
    ['was doubted by the last reading', { isDoubted: true }],
    ['was not read for half a second', { readMs: NOW - 500 }],
  ] as const)('reads a face that %s', (_, changes) => {
    const face = aCandidate(changes);
    expect(chooseReadings([face], NOW)).toEqual([face]);
  });

  it('reads the longest unread first, of equals the largest', () => {
    const [fresh, far, near] = [
      aCandidate({ verdict: 'unsure' }),
      aCandidate({ verdict: undefined, readMs: undefined, side: 30 }),
      aCandidate({ verdict: undefined, readMs: undefined, side: 90 }),
    ];
    expect(chooseReadings([fresh, far, near], NOW)).toEqual([near, far, fresh]);
  });

  it('reads everybody of any crowd within a bounded number of looks', () => {
    const step = 100;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
        let crowd = Array.from({ length: count }, (_, id) => ({
          ...aCandidate({ verdict: 'unsure', readMs: undefined }),
          id,
        }));
        const looks = Math.ceil(count / 4);
        for (let look = 0; look < looks; look += 1) {
          const atMs = NOW + look * step;
          const chosen = chooseReadings(crowd, atMs);
          expect(chosen.length).toBeLessThanOrEqual(4);
          const ids = new Set(chosen.map(({ id }) => id));
          crowd = crowd.map((face) => (ids.has(face.id) ? { ...face, readMs: atMs } : face));
        }
        expect(crowd.every(({ readMs }) => readMs !== undefined)).toBe(true);
      }),
    );
  });
});
