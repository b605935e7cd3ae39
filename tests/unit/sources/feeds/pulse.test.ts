import { describe, expect, it } from 'vitest';
import { Pulse } from '../../../../src/sources/feeds/pulse.ts';

/** Beats every `periodMs` for `seconds`, and whether it was slow at the end of each second. */
function slownessOf(pulse: Pulse, fromMs: number, periodMs: number, seconds: number): boolean[] {
  const slow: boolean[] = [];
  let beatMs = fromMs;
  for (let second = 1; second <= seconds; second += 1) {
    for (; beatMs < fromMs + second * 1000; beatMs += periodMs) pulse.beat(beatMs);
    slow.push(pulse.isSlow(fromMs + second * 1000));
  }
  return slow;
}

describe('how often pictures come', () => {
  it('is well at several a second, from the first on', () => {
    expect(slownessOf(new Pulse(0), 0, 200, 20)).not.toContain(true);
  });

  it('is slow at one in two seconds, once it was watched for five', () => {
    expect(slownessOf(new Pulse(0), 0, 2000, 8)).toEqual([
      ...[false, false, false, false],
      ...[true, true, true, true],
    ]);
  });

  it('does not flicker at about one a second', () => {
    expect(slownessOf(new Pulse(0), 0, 1000, 60)).not.toContain(true);
    const slow = new Pulse(0);
    slownessOf(slow, 0, 2000, 10);
    expect(slownessOf(slow, 10_000, 1000, 60)).not.toContain(false);
  });

  it('is well again when they come faster', () => {
    const pulse = new Pulse(0);
    slownessOf(pulse, 0, 2000, 10);
    expect(slownessOf(pulse, 10_000, 100, 5).at(-1)).toBe(false);
  });

  it('tells how long none has come', () => {
    const pulse = new Pulse(1000);
    expect(pulse.silentMs(4000)).toBe(3000);
    pulse.beat(5000);
    expect(pulse.silentMs(6500)).toBe(1500);
  });
});
