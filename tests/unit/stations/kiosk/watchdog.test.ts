import { describe, expect, it } from 'vitest';
import type { LivePhase } from '../../../../src/stations/live/live.ts';
import type { Rescue } from '../../../../src/stations/kiosk/watchdog.ts';
import { isRestartDue, newWatch, stepWatch } from '../../../../src/stations/kiosk/watchdog.ts';

const WATCHING: LivePhase = { kind: 'watching' };
const BROKEN: LivePhase = { kind: 'fault', fault: 'no_backend' };

/** What was done, and in which second, while one thing went on for a time. */
function during(seconds: number, phase: LivePhase, answers = false): [number, Rescue][] {
  const done: [number, Rescue][] = [];
  let watch = newWatch(0);
  for (let second = 1; second <= seconds; second += 1) {
    const atMs = second * 1000;
    const step = stepWatch(watch, phase, answers ? atMs : -Infinity, atMs);
    ({ watch } = step);
    if (step.rescue !== 'none') done.push([second, step.rescue]);
  }
  return done;
}

describe('the watchdog of a kiosk', () => {
  it('leaves a check alone that answers', () => {
    expect(during(600, WATCHING, true)).toEqual([]);
  });

  it('starts an engine anew that is silent for 30 s, at last the page', () => {
    expect(during(150, WATCHING)).toEqual([
      [30, 'restart_engine'],
      [60, 'restart_engine'],
      [90, 'restart_engine'],
      [120, 'restart_engine'],
      [150, 'reload'],
    ]);
  });

  it('tries again by itself after a fault, sooner at first', () => {
    expect(during(240, BROKEN).map(([second]) => second)).toEqual([5, 15, 35, 75, 155]);
    expect(during(75, BROKEN).at(-1)).toEqual([75, 'retry']);
    expect(during(155, BROKEN).at(-1)).toEqual([155, 'reload']);
  });

  it('never loads the page anew for want of a camera', () => {
    const rescues = during(3600, { kind: 'fault', fault: 'unplugged' });
    expect(rescues.every(([, rescue]) => rescue === 'retry')).toBe(true);
  });

  it.each<LivePhase>([
    { kind: 'paused', by: 'hidden' },
    { kind: 'starting', hasPicture: false },
  ])('waits for a person without end: %j', (phase) => {
    expect(during(3600, phase)).toEqual([]);
  });

  it('gives a start two minutes', () => {
    expect(during(120, { kind: 'starting', hasPicture: true })).toEqual([[120, 'restart_engine']]);
  });

  it('forgets its tries once the check answers again', () => {
    let watch = newWatch(0);
    ({ watch } = stepWatch(watch, WATCHING, -Infinity, 30_000));
    expect(watch.tries).toBe(1);
    ({ watch } = stepWatch(watch, WATCHING, 31_000, 31_000));
    expect(watch.tries).toBe(0);
  });
});

describe('the fresh start of the day', () => {
  const at = (day: number, hour: number): Date => new Date(2026, 10, day, hour, 30);

  it.each([
    [at(27, 9), at(28, 2), false],
    [at(27, 9), at(28, 3), true],
    [at(27, 9), at(28, 14), true],
    [at(28, 3), at(28, 4), false],
    [at(28, 1), at(28, 4), true],
  ])('started %s, now %s: %s', (startedAt, now, isDue) => {
    expect(isRestartDue(3, startedAt, now)).toBe(isDue);
  });

  it('never comes where the house does not want it', () => {
    expect(isRestartDue(-1, at(1, 1), at(28, 4))).toBe(false);
  });
});
