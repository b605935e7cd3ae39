import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassingEvent } from '../../../../src/core/report.ts';
import type { MaskClass } from '../../../../src/core/verdict.ts';
import { CLASSES } from '../../../../src/core/verdict.ts';
import type { Passings } from '../../../../src/stations/guard/passings.ts';
import {
  correct,
  correctable,
  interrupt,
  NO_PASSINGS,
  oppositeOf,
  pass,
} from '../../../../src/stations/guard/passings.ts';

const decided = (id: number, verdict: MaskClass, atMs = 0): PassingEvent => ({
  kind: 'decided',
  id,
  verdict,
  atMs,
});
const after = (...events: readonly PassingEvent[]): Passings => pass(NO_PASSINGS, events).passings;

describe('who has passed', () => {
  it('is counted once, under the last verdict', () => {
    const { tally, recent } = after(
      decided(1, 'no_mask'),
      { kind: 'changed', id: 1, from: 'no_mask', verdict: 'mask', atMs: 1 },
      { kind: 'left', id: 1, verdict: 'mask', fromMs: 0, atMs: 2 },
    );
    expect(tally).toEqual({ mask: 1, no_mask: 0, incorrect: 0 });
    expect(recent).toHaveLength(1);
  });

  it('is another one when an engine started anew counts people from one again', () => {
    const first = interrupt(after(decided(1, 'no_mask')));
    const { passings } = pass(first, [decided(1, 'mask')]);
    expect(passings.tally).toEqual({ mask: 1, no_mask: 1, incorrect: 0 });
    expect(passings.recent.map(({ id, verdict }) => [id, verdict])).toEqual([
      [2, 'mask'],
      [1, 'no_mask'],
    ]);
  });

  it('can be corrected when it was alerted, or among the last', () => {
    const masks = Array.from({ length: 6 }, (_, index) => decided(index + 2, 'mask'));
    const shown = correctable(after(decided(1, 'incorrect'), ...masks));
    expect(shown.map(({ id }) => id)).toEqual([7, 6, 1]);
  });
});

describe('a correction', () => {
  it('moves the count, and taken back moves it back', () => {
    const before = after(decided(1, 'no_mask'));
    const corrected = correct(before, 1, 'mask').passings;
    expect(corrected.tally).toEqual({ mask: 1, no_mask: 0, incorrect: 0 });
    expect(correct(corrected, 1, undefined).passings.tally).toEqual(before.tally);
  });

  it('stands, whatever the check says later', () => {
    const corrected = correct(after(decided(1, 'no_mask')), 1, 'mask').passings;
    const { passings } = pass(corrected, [
      { kind: 'changed', id: 1, from: 'no_mask', verdict: 'incorrect', atMs: 6 },
    ]);
    expect(passings.tally).toEqual({ mask: 1, no_mask: 0, incorrect: 0 });
  });

  it('is noted with what it says, or without when it is taken back', () => {
    const before = after(decided(1, 'no_mask'));
    const { passings, notes } = correct(before, 1, 'mask');
    expect(notes).toEqual([{ kind: 'corrected', passing: 1, verdict: 'mask' }]);
    expect(correct(passings, 1, undefined).notes[0]).toHaveProperty('verdict', undefined);
    expect(correct(before, 99, 'mask')).toEqual({ passings: before, notes: [] });
  });

  it('offers the other answer, and then the way back', () => {
    const [fine] = after(decided(1, 'mask')).recent;
    const [bare] = after(decided(1, 'incorrect')).recent;
    expect(fine && oppositeOf(fine)).toBe('incorrect');
    expect(bare && oppositeOf(bare)).toBe('mask');
    expect(bare && oppositeOf({ ...bare, corrected: 'mask' })).toBeUndefined();
  });
});

it('counts everybody exactly once, whatever is corrected', () => {
  const verdict = fc.constantFrom(...CLASSES);
  const step = fc.oneof(
    fc.record({ kind: fc.constant('decided' as const), verdict }),
    fc.record({
      kind: fc.constant('correct' as const),
      id: fc.integer({ min: 1, max: 8 }),
      verdict: fc.option(verdict, { nil: undefined }),
    }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let passings = NO_PASSINGS;
      let people = 0;
      for (const input of steps) {
        if (input.kind === 'decided') {
          people += 1;
          ({ passings } = pass(passings, [decided(people, input.verdict)]));
        } else ({ passings } = correct(passings, input.id, input.verdict));
      }
      const { mask, no_mask: bare, incorrect } = passings.tally;
      expect(mask + bare + incorrect).toBe(people);
      expect(Math.min(mask, bare, incorrect)).toBeGreaterThanOrEqual(0);
    }),
  );
});
