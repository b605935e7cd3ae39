import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MaskClass } from '../../../../src/core/verdict.ts';
import type { AlertRule } from '../../../../src/services/watch/watch-settings.ts';
import type { Happening, RuleWatch } from '../../../../src/stations/watch/rules.ts';
import { interruptRules, NO_RULE_WATCH, stepRules } from '../../../../src/stations/watch/rules.ts';

const NOON = 12 * 60;
const COMMON = { id: 'one', feed: '', coolDownS: 60 } as const;
const ANYONE: AlertRule = { ...COMMON, kind: 'anyone' };
const SHARE: AlertRule = { ...COMMON, kind: 'share', percent: 25 };
const CROWD: AlertRule = { ...COMMON, kind: 'crowd', moreThan: 2 };

let lastPerson = 0;
const seen = (verdict: MaskClass, feed = 'door'): Happening => ({
  feed,
  events: [{ kind: 'decided', id: (lastPerson += 1), verdict, atMs: 0 }],
  inView: new Map(),
});
const crowd = (count: number, feed = 'door'): Happening => ({
  feed,
  events: [],
  inView: new Map([[feed, count]]),
});

/** What happens when, at what time of day, and how far the clock of the looks has fallen behind. */
type Step = readonly [
  at: number,
  happening: Happening | 'interrupted',
  minute?: number,
  sleptMs?: number,
];

/** The alerts of one rule, by when they came. */
function run(
  rule: AlertRule,
  steps: readonly Step[],
): readonly (readonly [at: number, value: number])[] {
  let watch: RuleWatch = NO_RULE_WATCH;
  return steps.flatMap(([at, happening, minute = NOON, sleptMs = 0]) => {
    if (happening === 'interrupted') {
      watch = interruptRules(watch, [rule], new Map());
      return [];
    }
    const step = stepRules(watch, [rule], happening, { atMs: at - sleptMs, at, minute });
    watch = step.watch;
    return step.alerts.map(({ value }) => [at, value] as const);
  });
}

describe('anyone', () => {
  it('alerts to somebody bare or with a mask worn wrong, and to no mask that is on', () => {
    expect(run(ANYONE, [[0, seen('mask')]])).toEqual([]);
    expect(run(ANYONE, [[0, seen('no_mask')]])).toEqual([[0, 1]]);
    expect(run(ANYONE, [[0, seen('incorrect')]])).toEqual([[0, 1]]);
  });

  it('rests for its cool-down', () => {
    const steps = [0, 30_000, 60_000].map((atMs) => [atMs, seen('no_mask')] as const);
    expect(run(ANYONE, steps)).toEqual([
      [0, 1],
      [60_000, 1],
    ]);
  });

  it('is about its own camera', () => {
    const rule: AlertRule = { ...ANYONE, feed: 'gate' };
    expect(run(rule, [[0, seen('no_mask', 'door')]])).toEqual([]);
    expect(run(rule, [[0, seen('no_mask', 'gate')]])).toEqual([[0, 1]]);
  });

  it.each([
    { from: 22 * 60, to: 6 * 60, minute: 23 * 60, count: 0 },
    { from: 22 * 60, to: 6 * 60, minute: 5 * 60, count: 0 },
    { from: 22 * 60, to: 6 * 60, minute: 6 * 60, count: 1 },
    { from: 12 * 60, to: 13 * 60, minute: NOON, count: 0 },
    { from: 12 * 60, to: 13 * 60, minute: 13 * 60, count: 1 },
    { from: NOON, to: NOON, minute: NOON, count: 1 },
  ])('is quiet from $from to $to: at $minute $count', ({ from, to, minute, count }) => {
    const rule: AlertRule = { ...ANYONE, quiet: { from, to } };
    expect(run(rule, [[0, seen('no_mask'), minute]])).toHaveLength(count);
  });
});

describe('the share without a proper mask', () => {
  it('says nothing of fewer than four people', () => {
    expect(
      run(SHARE, [
        [0, seen('no_mask')],
        [1, seen('no_mask')],
        [2, seen('no_mask')],
      ]),
    ).toEqual([]);
  });

  it('alerts above its limit, not at it', () => {
    const masks = [0, 1, 2].map((atMs) => [atMs, seen('mask')] as const);
    expect(run(SHARE, [...masks, [3, seen('no_mask')]])).toEqual([]);
    expect(run(SHARE, [...masks, [3, seen('no_mask')], [4, seen('no_mask')]])).toEqual([[4, 40]]);
  });

  it('forgets after a minute', () => {
    const old = [0, 1, 2].map((atMs) => [atMs, seen('no_mask')] as const);
    const looks = [9, 18, 27, 36, 45, 54].map((s) => [s * 1000, crowd(0)] as const);
    expect(run(SHARE, [...old, ...looks, [60_010, seen('no_mask')]])).toEqual([]);
    expect(run(SHARE, [...old, ...looks, [59_990, seen('no_mask')]])).toEqual([[59_990, 100]]);
  });

  it('counts the last word on somebody', () => {
    const put = (verdict: MaskClass): Happening => ({
      feed: 'door',
      events: [{ kind: 'changed', id: 7000, from: 'mask', verdict, atMs: 0 }],
      inView: new Map(),
    });
    const steps = [0, 1, 2].map((atMs) => [atMs, seen('mask')] as const);
    expect(
      run(SHARE, [...steps, [3, put('no_mask')], [4, put('mask')], [5, put('no_mask')]]),
    ).toEqual([]);
  });
});

describe('a crowd', () => {
  it('alerts when it stays, and not to one look that sees too many', () => {
    expect(
      run(CROWD, [
        [0, crowd(3)],
        [500, crowd(2)],
        [2100, crowd(3)],
      ]),
    ).toEqual([]);
    expect(
      run(CROWD, [
        [0, crowd(3)],
        [1000, crowd(4)],
        [2000, crowd(4)],
      ]),
    ).toEqual([[2000, 4]]);
  });

  it('is all cameras together unless it names one', () => {
    const both: Happening = {
      feed: 'door',
      events: [],
      inView: new Map([
        ['door', 2],
        ['gate', 1],
      ]),
    };
    expect(
      run(CROWD, [
        [0, both],
        [2000, both],
      ]),
    ).toEqual([[2000, 3]]);
    expect(
      run({ ...CROWD, feed: 'door' }, [
        [0, both],
        [2000, both],
      ]),
    ).toEqual([]);
  });
});

describe('an interruption', () => {
  const HOUR = 3_600_000;

  it('makes a crowd stay anew', () => {
    expect(
      run(CROWD, [
        [0, crowd(3)],
        [1000, 'interrupted'],
        [3000, crowd(3)],
        [5000, crowd(3)],
      ]),
    ).toEqual([[5000, 3]]);
  });

  it('of one camera leaves the crowd before another one', () => {
    const moment = { atMs: 0, at: 0, minute: NOON };
    const { watch } = stepRules(NO_RULE_WATCH, [CROWD], crowd(3), moment);
    expect(interruptRules(watch, [CROWD], new Map([['door', 3]])).crowded.has('one')).toBe(true);
    expect(interruptRules(watch, [CROWD], new Map([['door', 2]])).crowded.has('one')).toBe(false);
  });

  it.each([
    ['goes on', 0],
    ['stands still', HOUR - 1000],
  ])('that nobody told of is none of the time of a crowd, whose clock %s', (_, sleptMs) => {
    expect(
      run(CROWD, [
        [0, crowd(3)],
        [HOUR, crowd(3), NOON, sleptMs],
        [HOUR + 2000, crowd(3), NOON, sleptMs],
      ]),
    ).toEqual([[HOUR + 2000, 3]]);
  });

  it.each([
    ['an hour', HOUR, HOUR - 1000],
    ['half of the minute', 30_000, 0],
  ])('of %s leaves nobody of those before it in the share', (_, gapMs, sleptMs) => {
    const before = [0, 1, 2].map((at) => [at, seen('no_mask')] as const);
    const later = [1, 2, 3].map((at) => [gapMs + at, seen('mask'), NOON, sleptMs] as const);
    const bare: Step = [gapMs + 4, seen('no_mask'), NOON, sleptMs];
    expect(run(SHARE, [...before, ...later, bare])).toEqual([]);
    expect(
      run(SHARE, [...before, ...later, bare, [gapMs + 5, seen('no_mask'), NOON, sleptMs]]),
    ).toEqual([[gapMs + 5, 40]]);
  });

  it('in which a machine sleeps is part of the cool-down', () => {
    expect(
      run(ANYONE, [
        [0, seen('no_mask')],
        [HOUR, seen('no_mask'), NOON, HOUR - 1000],
      ]),
    ).toEqual([
      [0, 1],
      [HOUR, 1],
    ]);
  });
});

it('never alerts twice within the cool-down', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(20_000), fc.constantFrom<MaskClass>('mask', 'no_mask')), {
        maxLength: 60,
      }),
      (gaps) => {
        let atMs = 0;
        const steps = gaps.map(([gap, verdict]) => [(atMs += gap), seen(verdict)] as const);
        const times = run(ANYONE, steps).map(([time]) => time);
        times.slice(1).forEach((time, index) => {
          expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(60_000);
        });
      },
    ),
  );
});
