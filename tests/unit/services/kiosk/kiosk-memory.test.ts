import { describe, expect, it } from 'vitest';
import { KioskMemory } from '../../../../src/services/kiosk/kiosk-memory.ts';

const MINUTE_MS = 60_000;

function aStorage(stored: string | null = null): Pick<Storage, 'getItem' | 'setItem'> {
  let item = stored;
  return {
    getItem: () => item,
    setItem: (_, value) => {
      item = value;
    },
  };
}

describe('what a kiosk knows over a reload', () => {
  it('is how many people are inside', () => {
    const storage = aStorage();
    new KioskMemory(storage).keepInside(12);
    expect(new KioskMemory(storage).inside).toBe(12);
  });

  it.each([null, 'not json', '{"inside":-3}', '{"inside":"many"}'])(
    'is nobody for %s',
    (stored) => {
      expect(new KioskMemory(aStorage(stored)).inside).toBe(0);
    },
  );

  it('is that it was reloaded three times in this hour, which is enough', () => {
    const storage = aStorage();
    const take = (nowMs: number): boolean => new KioskMemory(storage).takeReload(nowMs);
    const start = 1e12;
    expect([0, 1, 2, 3].map((minute) => take(start + minute * MINUTE_MS))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(take(start - 10 * MINUTE_MS)).toBe(false);
    expect(take(start + 61 * MINUTE_MS)).toBe(true);
  });

  it('is nothing where storage is blocked: then no reload is taken', () => {
    expect(new KioskMemory(undefined).takeReload(0)).toBe(false);
  });
});
