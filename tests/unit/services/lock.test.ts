import { expect, it } from 'vitest';
import { ScreenLock } from '../../../src/services/lock.ts';

function aSentinel(): { released: boolean; release: () => Promise<void> } {
  const sentinel = {
    released: false,
    release: (): Promise<void> => {
      sentinel.released = true;
      return Promise.resolve();
    },
  };
  return sentinel;
}

it('asks once as long as the lock is held', async () => {
  let asked = 0;
  const lock = new ScreenLock({
    request: () => {
      asked += 1;
      return Promise.resolve(aSentinel());
    },
  });
  await lock.hold();
  await lock.hold();
  expect(asked).toBe(1);
});

it('asks again on a return, when the system has taken the lock away', async () => {
  const given: ReturnType<typeof aSentinel>[] = [];
  const lock = new ScreenLock({
    request: () => {
      const sentinel = aSentinel();
      given.push(sentinel);
      return Promise.resolve(sentinel);
    },
  });
  await lock.hold();
  await given[0]?.release();
  await lock.hold();
  expect(given).toHaveLength(2);
  await lock.release();
  expect(given[1]?.released).toBe(true);
});

it('gives back at once a lock that comes when nobody wants it any more', async () => {
  const sentinel = aSentinel();
  let give: (() => void) | undefined;
  const lock = new ScreenLock({
    request: () =>
      new Promise((resolve) => {
        give = () => {
          resolve(sentinel);
        };
      }),
  });
  const held = lock.hold();
  await lock.release();
  give?.();
  await held;
  expect(sentinel.released).toBe(true);
});

it('lets the screen sleep where the system refuses or knows no lock', async () => {
  const refused = new ScreenLock({ request: () => Promise.reject(new Error('low battery')) });
  await expect(refused.hold()).resolves.toBeUndefined();
  await expect(refused.release()).resolves.toBeUndefined();
  await expect(new ScreenLock(undefined).hold()).resolves.toBeUndefined();
});
