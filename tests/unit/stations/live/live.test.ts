import { describe, expect, it } from 'vitest';
import type { Live, LiveEffect, LiveInput } from '../../../../src/stations/live/live.ts';
import { INITIAL_LIVE, stepLive } from '../../../../src/stations/live/live.ts';

const LIVE: LiveInput = { kind: 'source', state: { kind: 'live' } };
const READY: LiveInput = { kind: 'engine', state: { kind: 'ready' } };
function after(...inputs: readonly LiveInput[]): { live: Live; effects: LiveEffect[] } {
  let live = INITIAL_LIVE;
  const effects: LiveEffect[] = [];
  for (const input of inputs) {
    const step = stepLive(live, input);
    ({ live } = step);
    effects.push(...step.effects);
  }
  return { live, effects };
}

describe('what the live check is doing', () => {
  it('starts until both camera and engine are there', () => {
    expect(after().live.phase).toEqual({ kind: 'starting', hasPicture: false });
    expect(after(LIVE).live.phase).toEqual({ kind: 'starting', hasPicture: true });
    expect(after(READY).live.phase).toEqual({ kind: 'starting', hasPicture: false });
    expect(after(LIVE, READY).live.phase).toEqual({ kind: 'watching' });
    expect(after(READY, LIVE).live.phase).toEqual({ kind: 'watching' });
  });

  it('pauses for a person until they go on', () => {
    expect(after(LIVE, READY, { kind: 'pause' }).live.phase).toEqual({
      kind: 'paused',
      by: 'person',
    });
    const on = after(LIVE, READY, { kind: 'pause' }, { kind: 'resume' });
    expect(on.live.phase.kind).toBe('watching');
  });

  it('pauses while the page is hidden and goes on at once', () => {
    expect(after(LIVE, READY, { kind: 'hidden' }).live.phase).toEqual({
      kind: 'paused',
      by: 'hidden',
    });
    expect(after(LIVE, READY, { kind: 'hidden' }, { kind: 'shown' }).live.phase.kind).toBe(
      'watching',
    );
  });

  it('stays paused by a person when the page was hidden meanwhile', () => {
    const { live } = after(LIVE, READY, { kind: 'pause' }, { kind: 'hidden' }, { kind: 'shown' });
    expect(live.phase).toEqual({ kind: 'paused', by: 'person' });
  });

  it.each(['denied', 'absent', 'busy', 'insecure', 'unplugged'] as const)(
    'stands still with the fault "%s" of the camera',
    (fault) => {
      const { live } = after(LIVE, READY, { kind: 'source', state: { kind: 'fault', fault } });
      expect(live.phase).toEqual({ kind: 'fault', fault });
    },
  );

  it('says that the camera gives no picture, and goes on when it does', () => {
    const muted: LiveInput = { kind: 'source', state: { kind: 'muted' } };
    expect(after(LIVE, READY, muted).live.phase).toEqual({ kind: 'fault', fault: 'muted' });
    expect(after(LIVE, READY, muted, LIVE).live.phase.kind).toBe('watching');
  });

  it('stands still with a fault of the engine, and goes on with another engine', () => {
    const broken: LiveInput = {
      kind: 'engine',
      state: { kind: 'fault', fault: 'model_broken' },
    };
    expect(after(LIVE, broken).live.phase).toEqual({ kind: 'fault', fault: 'model_broken' });
    expect(after(LIVE, broken, READY).live.phase.kind).toBe('watching');
  });
});

describe('what it has done', () => {
  it('forgets everybody when the picture was interrupted', () => {
    expect(after(LIVE, READY).effects).not.toContainEqual({ kind: 'forget' });
    expect(after(LIVE, READY, { kind: 'pause' }).effects).toContainEqual({ kind: 'forget' });
  });

  it('keeps the screen awake while it watches, and asks again on every return', () => {
    const awake = (...inputs: LiveInput[]): boolean[] =>
      after(...inputs).effects.flatMap((effect) =>
        effect.kind === 'keep_awake' ? [effect.isOn] : [],
      );
    expect(awake({ kind: 'shown' }, LIVE, READY)).toEqual([true]);
    expect(awake({ kind: 'shown' }, LIVE, READY, { kind: 'shown' })).toEqual([true, true]);
    expect(awake({ kind: 'shown' }, LIVE, READY, { kind: 'pause' })).toEqual([true, false]);
  });
});
