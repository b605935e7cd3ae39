import { describe, expect, it } from 'vitest';
import { aReport } from '../../../support/builders.ts';
import { Door, visitor } from './door.ts';

describe('the round of a visitor', () => {
  it('is idle, looks, stops, welcomes once the mask is on, and is idle again', () => {
    const door = new Door({ policy: 'enforce' })
      .see(1)
      .see(0.5, visitor('undecided'))
      .see(4, visitor('no_mask'))
      .see(2, visitor('mask'))
      .see(3);
    expect(door.shown).toEqual(['idle', 'looking', 'put_on', 'welcome', 'idle']);
    expect(door.prompts).toEqual(['put_on', 'welcome']);
  });

  it('gives the verdict with the look that has it', () => {
    const door = new Door().see(0.3, visitor('undecided')).see(0.1, visitor('mask'));
    expect(door.word).toBe('welcome');
  });

  it('asks to cover the nose when the mask is worn wrong', () => {
    const door = new Door({ policy: 'enforce' }).see(2, visitor('incorrect'));
    expect(door.word).toBe('cover_nose');
    expect(door.prompts).toEqual(['cover_nose']);
  });

  it('ends the welcome though the person stays, and welcomes nobody twice', () => {
    const door = new Door({ welcomeS: 3 }).see(20, visitor('mask'));
    expect(door.shown).toEqual(['welcome', 'idle']);
    expect(door.prompts).toEqual(['welcome']);
    expect(door.kiosk.inside).toBe(1);
  });

  it('shows the welcome for a while to somebody who walks right past', () => {
    const door = new Door().see(0.2, visitor('mask')).see(1.2);
    expect(door.word).toBe('welcome');
    expect(door.see(0.5).word).toBe('idle');
  });

  it('stops again when a mask is taken off at the door, and counts nobody twice', () => {
    const door = new Door({ policy: 'enforce' })
      .see(6, visitor('mask'))
      .see(3, visitor('no_mask'))
      .see(3, visitor('mask'));
    expect(door.shown).toEqual(['welcome', 'idle', 'put_on', 'welcome']);
    expect(door.kiosk.inside).toBe(1);
  });

  it('lets a verdict stand while the face is turned away', () => {
    const door = new Door({ policy: 'enforce' }).see(1, visitor('no_mask'));
    expect(door.see(2, visitor('turned_away')).word).toBe('put_on');
  });

  it('forgets whoever was there when the picture was interrupted', () => {
    const door = new Door().see(1, visitor('undecided')).input({ kind: 'interrupted' });
    expect(door.word).toBe('idle');
    expect(door.kiosk.turn).toBeUndefined();
  });

  it('does not show the answer to a look that was under way when it was paused', () => {
    const report = aReport({ people: [visitor('mask')], atMs: 50 });
    const door = new Door().input({ kind: 'report', report, isWatching: false });
    expect(door.word).toBe('idle');
    expect(door.kiosk.looks).toBe(1);
  });

  it('ends a turn when no look is answered any more', () => {
    const door = new Door({ policy: 'enforce' }).see(1, visitor('no_mask')).pass(3);
    expect(door.word).toBe('idle');
  });
});

describe('one person at a time', () => {
  it('takes the nearest, and nobody else until they are gone', () => {
    const first = visitor('no_mask', { id: 1, side: 150 });
    const queue = visitor('mask', { id: 2, side: 120, x: 250 });
    const door = new Door({ policy: 'enforce' }).see(2, queue, first);
    expect(door.word).toBe('put_on');
    const pushing = visitor('mask', { id: 2, side: 300, x: 250 });
    expect(door.see(2, first, pushing).word).toBe('put_on');
    expect(door.see(3, pushing).word).toBe('welcome');
  });

  it('keeps the turn of a person who looks away for a moment', () => {
    const door = new Door({ policy: 'enforce' }).see(1, visitor('no_mask')).see(2);
    expect(door.word).toBe('put_on');
    door.see(1, visitor('no_mask'));
    expect(door.prompts).toEqual(['put_on']);
    expect(door.logged).toHaveLength(1);
  });

  it('knows a person at the same place though the engine has lost them', () => {
    const door = new Door({ policy: 'enforce' })
      .see(1, visitor('no_mask', { id: 1 }))
      .see(1.5)
      .see(1, visitor('no_mask', { id: 9, x: 340 }));
    expect(door.prompts).toEqual(['put_on']);
    expect(door.kiosk.turn?.person).toBe(1);
  });

  it('takes whoever comes after somebody was welcomed for somebody else', () => {
    const door = new Door()
      .see(2, visitor('mask', { id: 1 }))
      .see(0.5)
      .see(3, visitor('mask', { id: 2 }));
    expect(door.kiosk.inside).toBe(2);
    expect(door.prompts).toEqual(['welcome', 'welcome']);
  });

  it.each([
    ['beside the region', { x: 40 }],
    ['far away', { side: 40 }],
  ])('passes over people %s', (_, place) => {
    expect(new Door().see(3, visitor('no_mask', place)).shown).toEqual(['idle']);
  });
});

describe('hints', () => {
  it.each([
    ['too_far', 'come_closer', 'come_closer'],
    ['turned_away', 'look_here', 'look_here'],
    ['too_dark', 'more_light', undefined],
    ['blurred', 'hold_still', undefined],
  ] as const)('for a face that is %s: %s', (doubt, hint, prompt) => {
    const door = new Door().see(1, visitor(doubt));
    expect(door.word).toBe(hint);
    expect(door.prompts).toEqual([]);
    expect(door.see(5, visitor(doubt)).prompts).toEqual(prompt === undefined ? [] : [prompt]);
  });

  it('asks people closer who stand too far for a verdict, whatever it would be', () => {
    const door = new Door().see(2, visitor('no_mask', { side: 65 }));
    expect(door.word).toBe('come_closer');
    expect(door.see(0.1, visitor('no_mask')).word).toBe('put_on');
  });

  it('asks for the hand to be taken away when a clear face stays undecided', () => {
    const door = new Door().see(2, visitor('undecided'));
    expect(door.word).toBe('looking');
    expect(door.see(1, visitor('undecided')).word).toBe('hand_away');
    expect(door.see(4, visitor('undecided')).prompts).toEqual(['hand_away']);
  });

  it('do not flicker', () => {
    const door = new Door().see(1, visitor('turned_away'));
    for (let turn = 0; turn < 10; turn += 1) {
      door.see(0.2, visitor('blurred')).see(0.2, visitor('turned_away'));
    }
    expect(door.shown).toEqual(['looking', 'look_here']);
  });
});

describe('the policies', () => {
  it('enforce: the stop stays, and is said again after a while', () => {
    const door = new Door({ policy: 'enforce', repeatS: 15 }).see(40, visitor('no_mask'));
    expect(door.shown).toEqual(['put_on']);
    expect(door.said.map(({ atMs }) => atMs)).toEqual([100, 15_100, 30_100]);
    expect(door.kiosk.inside).toBe(0);
  });

  it('remind: the reminder lets go after its time, and the person is counted', () => {
    const door = new Door({ policy: 'remind', remindS: 8 }).see(7, visitor('no_mask'));
    expect(door.word).toBe('put_on');
    door.see(30, visitor('no_mask'));
    expect(door.shown).toEqual(['put_on', 'idle']);
    expect(door.prompts).toEqual(['put_on']);
    expect(door.kiosk.inside).toBe(1);
  });

  it('remind: a mask put on late is welcomed, and nobody is counted twice', () => {
    const door = new Door({ remindS: 4 }).see(6, visitor('no_mask')).see(1, visitor('mask'));
    expect(door.shown).toEqual(['put_on', 'idle', 'welcome']);
    expect(door.kiosk.inside).toBe(1);
  });

  it('count: shows and says nothing, and counts every decided passing', () => {
    const events = [
      { kind: 'decided', id: 1, verdict: 'no_mask', atMs: 0 },
      { kind: 'decided', id: 2, verdict: 'mask', atMs: 0 },
      { kind: 'changed', id: 1, from: 'no_mask', verdict: 'mask', atMs: 0 },
      { kind: 'left', id: 2, verdict: 'mask', fromMs: 0, atMs: 0 },
    ] as const;
    const report = aReport({ people: [visitor('no_mask')], events });
    const door = new Door({ policy: 'count' })
      .input({ kind: 'report', report, isWatching: true })
      .see(5, visitor('no_mask'));
    expect(door.shown).toEqual(['idle']);
    expect(door.said).toEqual([]);
    expect(door.kiosk.inside).toBe(2);
    expect(door.logged.map(({ kind }) => kind)).toEqual([
      'verdict',
      'verdict',
      'changed',
      'entered',
    ]);
  });

  it('say nothing when muted', () => {
    expect(new Door({ isMuted: true }).see(3, visitor('mask')).said).toEqual([]);
  });
});

describe('the number of people inside', () => {
  it('asks to wait when it is full, and welcomes once somebody has left', () => {
    const door = new Door({ policy: 'enforce', occupancyLimit: 1 }, 1).see(3, visitor('mask'));
    expect(door.shown).toEqual(['wait']);
    expect(door.prompts).toEqual(['wait']);
    door.input({ kind: 'moved', by: -1 }).see(1, visitor('mask'));
    expect(door.word).toBe('welcome');
    expect(door.kiosk.inside).toBe(1);
    expect(door.logged.map(({ kind }) => kind)).toEqual(['verdict', 'left', 'entered']);
  });

  it('asks for the mask first', () => {
    const door = new Door({ policy: 'enforce', occupancyLimit: 1 }, 1);
    expect(door.see(1, visitor('no_mask')).see(1, visitor('mask')).shown).toEqual([
      'put_on',
      'wait',
    ]);
  });

  it('asks to wait after a reminder that lets go, too', () => {
    const door = new Door({ remindS: 4, occupancyLimit: 1 }, 1).see(6, visitor('no_mask'));
    expect(door.shown).toEqual(['put_on', 'wait']);
  });

  it('never falls below nobody', () => {
    const door = new Door().input({ kind: 'moved', by: -3 });
    expect(door.kiosk.inside).toBe(0);
    expect(door.logged).toEqual([]);
  });

  it('begins anew with the day', () => {
    expect(new Door({}, 7).input({ kind: 'emptied' }).kiosk.inside).toBe(0);
  });
});

describe('a quiet time', () => {
  it('dims the screen, which wakes with the first face in view', () => {
    const door = new Door({ dimAfterS: 60 }).see(59);
    expect(door.kiosk.isDim).toBe(false);
    expect(door.see(2).kiosk.isDim).toBe(true);
    expect(door.see(0.1, visitor('undecided', { side: 30 })).kiosk.isDim).toBe(false);
  });

  it('ends with a touch', () => {
    const door = new Door({ dimAfterS: 60 }).see(61).input({ kind: 'touched' });
    expect(door.see(1).kiosk.isDim).toBe(false);
  });

  it('never dims where the house does not want it', () => {
    expect(new Door({ dimAfterS: 0 }).pass(600).kiosk.isDim).toBe(false);
  });
});

describe('the journal', () => {
  it('hears the first verdict with its time, the change, and the entry', () => {
    const door = new Door({ policy: 'enforce' })
      .see(0.5, visitor('undecided'))
      .see(2, visitor('no_mask'))
      .see(2, visitor('mask'));
    expect(door.logged).toEqual([
      { kind: 'verdict', person: 1, verdict: 'no_mask', tookMs: 500 },
      { kind: 'changed', person: 1, verdict: 'mask' },
      { kind: 'entered', count: 1 },
    ]);
  });
});
