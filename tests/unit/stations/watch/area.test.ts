import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/report.ts';
import type { Admitted, Gate } from '../../../../src/stations/watch/area.ts';
import { admit, NOBODY_ADMITTED } from '../../../../src/stations/watch/area.ts';
import { aPerson, aReport } from '../../../support/builders.ts';

/** The left half of the picture; faces from a twentieth of its width. */
const GATE: Gate = { area: { left: 0, top: 0, width: 0.5, height: 1 }, leastFace: 0.05 };

const at = (x: number, changes: Partial<Person> = {}): Person =>
  aPerson({ box: { x, y: 100, width: 60, height: 60 }, ...changes });
const look = (before: Admitted, ...people: readonly Person[]) =>
  admit(before, aReport({ people, atMs: 500 }), GATE);

describe('who counts at a camera', () => {
  it('is who stands in its area', () => {
    const { report } = look(NOBODY_ADMITTED, at(100), at(500, { id: 2 }));
    expect(report.people.map(({ id }) => id)).toEqual([1]);
  });

  it('is not who is too far away', () => {
    const far = at(100, { box: { x: 100, y: 100, width: 20, height: 20 } });
    expect(look(NOBODY_ADMITTED, far).report.people).toEqual([]);
  });

  it('goes on counting after a step out of it', () => {
    const { admitted } = look(NOBODY_ADMITTED, at(100));
    expect(look(admitted, at(500)).report.people).toHaveLength(1);
  });

  it('is told of with the step into it, though the verdict is older', () => {
    const bare = { verdict: { kind: 'no_mask' } } as const;
    const outside = look(NOBODY_ADMITTED, at(500, bare));
    expect(outside.report.events).toEqual([]);
    const inside = look(outside.admitted, at(100, bare));
    expect(inside.report.events).toEqual([
      { kind: 'decided', id: 1, verdict: 'no_mask', atMs: 500 },
    ]);
    expect(look(inside.admitted, at(100, bare)).report.events).toEqual([]);
  });

  it('may change the verdict, and being unsure changes none', () => {
    const bare = look(NOBODY_ADMITTED, at(100, { verdict: { kind: 'no_mask' } }));
    const unsure = look(
      bare.admitted,
      at(100, { verdict: { kind: 'unsure', reason: 'turned_away' } }),
    );
    expect(unsure.report.events).toEqual([]);
    expect(look(unsure.admitted, at(100)).report.events).toEqual([
      { kind: 'changed', id: 1, from: 'no_mask', verdict: 'mask', atMs: 500 },
    ]);
  });

  it('counts no more when the area is drawn elsewhere, and has left', () => {
    const { admitted } = look(NOBODY_ADMITTED, at(100), at(200, { id: 2 }));
    const moved = { ...GATE, area: { ...GATE.area, width: 0.25 } };
    const after = admit(
      admitted,
      aReport({ people: [at(100), at(200, { id: 2 })], atMs: 800 }),
      moved,
      true,
    );
    expect(after.report.people.map(({ id }) => id)).toEqual([1]);
    expect(after.report.events).toEqual([
      { kind: 'left', id: 2, verdict: 'mask', fromMs: 500, atMs: 800 },
    ]);
  });

  it('leaves once, and nobody leaves who never counted', () => {
    const { admitted } = look(NOBODY_ADMITTED, at(100), at(500, { id: 2 }));
    const gone = aReport({
      events: [1, 2].map((id) => ({ kind: 'left', id, verdict: 'mask', fromMs: 0, atMs: 900 })),
    });
    const after = admit(admitted, gone, GATE);
    expect(after.report.events.map(({ id }) => id)).toEqual([1]);
    expect(after.admitted.size).toBe(0);
  });
});
