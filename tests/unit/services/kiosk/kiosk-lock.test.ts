import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Attempts } from '../../../../src/services/kiosk/attempts.ts';
import { addWrong, NO_ATTEMPTS, restOf } from '../../../../src/services/kiosk/attempts.ts';
import { KioskLock } from '../../../../src/services/kiosk/kiosk-lock.ts';
import { hashPin, isPin, isRight } from '../../../../src/services/kiosk/pin.ts';

const MINUTE_MS = 60_000;

describe('a PIN', () => {
  it.each(['1234', '00000000'])('is four to eight digits: %s', (pin) => {
    expect(isPin(pin)).toBe(true);
  });

  it.each(['', '123', '123456789', '12a4', '١٢٣٤', ' 1234'])('is not "%s"', (text) => {
    expect(isPin(text)).toBe(false);
  });

  it('is kept only as a slow hash with a salt of its own', async () => {
    const [one, other] = [await hashPin('1234', crypto), await hashPin('1234', crypto)];
    expect(one.iterations).toBeGreaterThanOrEqual(310_000);
    expect(one.salt).toMatch(/^[\da-f]{32}$/);
    expect(one.salt).not.toBe(other.salt);
    expect(one.hash).not.toBe(other.hash);
    expect(JSON.stringify(one)).not.toContain('1234');
    expect(await isRight('1234', one, crypto)).toBe(true);
    expect(await isRight('1235', one, crypto)).toBe(false);
  });
});

describe('the wait after wrong tries', () => {
  const after = (wrong: number, nowMs = 0): Attempts =>
    Array.from({ length: wrong }).reduce<Attempts>((sum) => addWrong(sum, nowMs), NO_ATTEMPTS);

  it.each([
    [4, 0],
    [5, 30_000],
    [6, MINUTE_MS],
    [9, 8 * MINUTE_MS],
    [10, 15 * MINUTE_MS],
    [1000, 15 * MINUTE_MS],
  ])('after %i is %i ms', (wrong, waitMs) => {
    expect(restOf(after(wrong), 0).restMs).toBe(waitMs);
  });

  it('passes with the time', () => {
    expect(restOf(after(5), 29_999).restMs).toBe(1);
    expect(restOf(after(5), 30_000).restMs).toBe(0);
  });

  it('never gets shorter by setting the clock back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 30 }),
        fc.array(fc.integer({ min: -1e7, max: 0 }), { minLength: 1, maxLength: 10 }),
        (wrong, jumps) => {
          let attempts = after(wrong, 1e9);
          const { waitMs } = attempts;
          let nowMs = 1e9;
          for (const jump of jumps) {
            nowMs += jump;
            const rest = restOf(attempts, nowMs);
            expect(rest.restMs).toBe(waitMs);
            ({ attempts } = rest);
          }
          expect(restOf(attempts, nowMs + waitMs).restMs).toBe(0);
        },
      ),
    );
  });
});

describe('the lock of a kiosk', () => {
  it('is open and asks for nothing without a PIN', async () => {
    const { lock } = aLock();
    lock.lock();
    expect(lock.isLocked).toBe(false);
    expect(await lock.try('')).toEqual({ kind: 'right' });
  });

  it('holds from the first kiosk on, over reloads, until somebody opens it with the PIN', async () => {
    const { lock, again } = aLock();
    expect(await lock.setPin('1234')).toBe(true);
    expect(lock.isLocked).toBe(false);
    lock.lock();
    expect(again().isLocked).toBe(true);
    expect(await lock.try('1234')).toEqual({ kind: 'right' });
    expect(lock.isLocked).toBe(true);
    lock.open();
    expect(again().isLocked).toBe(false);
    expect(again().hasPin).toBe(true);
  });

  it('takes no PIN that is none, and forgets it when the empty one is set', async () => {
    const { lock } = aLock();
    expect(await lock.setPin('12')).toBe(false);
    expect(lock.hasPin).toBe(false);
    await lock.setPin('1234');
    expect(lock.hasPin).toBe(true);
    await lock.setPin('');
    expect(lock.hasPin).toBe(false);
  });

  it('waits after five wrong tries, through a reload and a clock set back', async () => {
    const { lock, again, clock } = aLock();
    await lock.setPin('1234');
    for (const left of [4, 3, 2, 1]) {
      expect(await lock.try('0000')).toEqual({ kind: 'wrong', left });
    }
    expect(await lock.try('0000')).toEqual({ kind: 'wait', restMs: 30_000 });
    expect(await again().try('1234')).toEqual({ kind: 'wait', restMs: 30_000 });
    clock.nowMs -= 3_600_000;
    expect(await again().try('1234')).toEqual({ kind: 'wait', restMs: 30_000 });
    clock.nowMs += 30_000;
    expect(await again().try('0000')).toEqual({ kind: 'wait', restMs: 60_000 });
    clock.nowMs += 60_000;
    expect(await again().try('1234')).toEqual({ kind: 'right' });
    expect(await again().try('0000')).toEqual({ kind: 'wrong', left: 4 });
  });

  it('counts a try that a reload cuts short', async () => {
    const { lock, again } = aLock();
    await lock.setPin('1234');
    for (let tries = 0; tries < 5; tries += 1) void lock.try('0000');
    expect(again().restMs).toBe(30_000);
  });

  it('tells of every change, and lasts for the visit where storage is blocked', async () => {
    const lock = new KioskLock(undefined);
    const listener = vi.fn();
    lock.subscribe(listener);
    await lock.setPin('1234');
    lock.lock();
    expect(listener).toHaveBeenCalledTimes(2);
    expect(lock.isLocked).toBe(true);
  });

  it.each(['', 'not json', '7', '{"isLocked":true}'])('is open when "%s" is stored', (stored) => {
    const storage = { getItem: () => stored, setItem: () => undefined };
    expect(new KioskLock(storage).isLocked).toBe(false);
  });
});

function aLock(): { lock: KioskLock; again: () => KioskLock; clock: { nowMs: number } } {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  const clock = { nowMs: 1e12 };
  const again = (): KioskLock => new KioskLock(storage, { crypto, nowMs: () => clock.nowMs });
  return { lock: again(), again, clock };
}
