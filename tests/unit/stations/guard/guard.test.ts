import { describe, expect, it } from 'vitest';
import type { GuardEffect, GuardInput, GuardState } from '../../../../src/stations/guard/guard.ts';
import { INITIAL_GUARD, stepGuard } from '../../../../src/stations/guard/guard.ts';
import { aPerson, aReport } from '../../../support/builders.ts';

const LIVE: GuardInput = { kind: 'source', state: { kind: 'live' } };
const READY: GuardInput = { kind: 'engine', state: { kind: 'ready' } };
const SEEN: GuardInput = {
  kind: 'report',
  report: aReport({ people: [aPerson()], atMs: 10 }),
};

function after(...inputs: readonly GuardInput[]): {
  state: GuardState;
  effects: GuardEffect[];
} {
  let state = INITIAL_GUARD;
  const effects: GuardEffect[] = [];
  for (const input of inputs) {
    const step = stepGuard(state, input);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

describe('what the live check is doing', () => {
  it('starts until both camera and engine are there', () => {
    expect(after().state.phase).toEqual({ kind: 'starting', hasPicture: false });
    expect(after(LIVE).state.phase).toEqual({ kind: 'starting', hasPicture: true });
    expect(after(READY).state.phase).toEqual({ kind: 'starting', hasPicture: false });
    expect(after(LIVE, READY).state.phase).toEqual({ kind: 'watching' });
    expect(after(READY, LIVE).state.phase).toEqual({ kind: 'watching' });
  });

  it('pauses for a person until they go on', () => {
    expect(after(LIVE, READY, { kind: 'pause' }).state.phase).toEqual({
      kind: 'paused',
      by: 'person',
    });
    const on = after(LIVE, READY, { kind: 'pause' }, { kind: 'resume' });
    expect(on.state.phase.kind).toBe('watching');
  });

  it('pauses while the page is hidden and goes on at once', () => {
    expect(after(LIVE, READY, { kind: 'hidden' }).state.phase).toEqual({
      kind: 'paused',
      by: 'hidden',
    });
    expect(after(LIVE, READY, { kind: 'hidden' }, { kind: 'shown' }).state.phase.kind).toBe(
      'watching',
    );
  });

  it('stays paused by a person when the page was hidden meanwhile', () => {
    const { state } = after(LIVE, READY, { kind: 'pause' }, { kind: 'hidden' }, { kind: 'shown' });
    expect(state.phase).toEqual({ kind: 'paused', by: 'person' });
  });

  it.each(['denied', 'absent', 'busy', 'insecure', 'unplugged'] as const)(
    'stands still with the fault "%s" of the camera',
    (fault) => {
      const { state } = after(LIVE, READY, { kind: 'source', state: { kind: 'fault', fault } });
      expect(state.phase).toEqual({ kind: 'fault', fault });
    },
  );

  it('says that the camera gives no picture, and goes on when it does', () => {
    const muted: GuardInput = { kind: 'source', state: { kind: 'muted' } };
    expect(after(LIVE, READY, muted).state.phase).toEqual({ kind: 'fault', fault: 'muted' });
    expect(after(LIVE, READY, muted, LIVE).state.phase.kind).toBe('watching');
  });

  it('stands still with a fault of the engine, and goes on with another engine', () => {
    const broken: GuardInput = {
      kind: 'engine',
      state: { kind: 'fault', fault: 'model_broken' },
    };
    expect(after(LIVE, broken).state.phase).toEqual({ kind: 'fault', fault: 'model_broken' });
    expect(after(LIVE, broken, READY).state.phase.kind).toBe('watching');
  });
});

describe('what it knows', () => {
  it('shows who is there, and counts the looks', () => {
    const { state } = after(LIVE, READY, SEEN, SEEN);
    expect(state.people).toHaveLength(1);
    expect(state.looks).toBe(2);
    expect(state.banner.shown.kind).toBe('mask');
  });

  it('shows nobody once it does not watch any more', () => {
    const { state } = after(LIVE, READY, SEEN, { kind: 'pause' });
    expect(state.people).toEqual([]);
    expect(state.banner.shown.kind).toBe('none');
  });

  it('does not show the answer to a look that was under way when it was paused', () => {
    const { state } = after(LIVE, READY, { kind: 'pause' }, SEEN);
    expect(state.people).toEqual([]);
    expect(state.looks).toBe(1);
  });

  it('counts each person once, under the last verdict', () => {
    const report = aReport({
      events: [
        { kind: 'decided', id: 1, verdict: 'no_mask', atMs: 0 },
        { kind: 'decided', id: 2, verdict: 'mask', atMs: 0 },
        { kind: 'changed', id: 1, from: 'no_mask', verdict: 'mask', atMs: 1 },
        { kind: 'left', id: 2, verdict: 'mask', fromMs: 0, atMs: 2 },
      ],
    });
    const { state } = after(LIVE, READY, { kind: 'report', report });
    expect(state.tally).toEqual({ mask: 2, no_mask: 0, incorrect: 0 });
  });
});

describe('what it has done', () => {
  it('forgets everybody when the picture was interrupted', () => {
    expect(after(LIVE, READY).effects).not.toContainEqual({ kind: 'forget' });
    expect(after(LIVE, READY, { kind: 'pause' }).effects).toContainEqual({ kind: 'forget' });
  });

  it('keeps the screen awake while it watches, and asks again on every return', () => {
    const awake = (...inputs: GuardInput[]): boolean[] =>
      after(...inputs).effects.flatMap((effect) =>
        effect.kind === 'keep_awake' ? [effect.isOn] : [],
      );
    expect(awake({ kind: 'shown' }, LIVE, READY)).toEqual([true]);
    expect(awake({ kind: 'shown' }, LIVE, READY, { kind: 'shown' })).toEqual([true, true]);
    expect(awake({ kind: 'shown' }, LIVE, READY, { kind: 'pause' })).toEqual([true, false]);
  });
});
