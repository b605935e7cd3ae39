import type { Page } from 'playwright-core';
import { withTrack } from '../e2e/support/track.ts';

/** Something that goes wrong on real devices, and how a test brings it about. */
export interface Fault {
  readonly name: string;
  /** Makes it happen; what it holds back ends by itself after `holdMs`. */
  readonly inject: (page: Page, holdMs: number) => Promise<void>;
}

/** One after the other, over and over; `holdCamera` and `arrange` prepare them. */
export const FAULTS: readonly Fault[] = [
  { name: 'track ended', inject: (page) => withTrack(page, 'ended') },
  { name: 'track muted', inject: (page) => withTrack(page, 'mute') },
  { name: 'frozen frames', inject: (page) => page.evaluate(() => window.heldCamera.freeze()) },
  { name: 'worker killed', inject: killWorker },
  {
    name: 'quota exceeded',
    inject: (page, ms) => page.evaluate((hold) => window.soak.fill(hold), ms),
  },
  {
    name: 'database blocked',
    inject: (page, ms) => page.evaluate((hold) => window.soak.block(hold), ms),
  },
  { name: 'clock an hour on', inject: (page) => page.evaluate(() => window.soak.jump(3_600_000)) },
  {
    name: 'clock an hour back',
    inject: (page) => page.evaluate(() => window.soak.jump(-3_600_000)),
  },
];

interface Soak {
  /** The disk is full for a while. */
  readonly fill: (ms: number) => void;
  /** The database is taken away, and does not open for a while. */
  readonly block: (ms: number) => void;
  /** The system's clock is set. */
  readonly jump: (ms: number) => void;
}

declare global {
  interface Window {
    soak: Soak;
  }
}

/** Runs in the page before everything else: puts a hand on what the faults are about. */
export function arrange(): void {
  let offset = 0;
  let [fullUntil, blockedUntil] = [0, 0];
  const now = (): number => performance.now();

  const store = IDBObjectStore.prototype;
  for (const name of ['add', 'put'] as const) {
    const own = Reflect.get(store, name);
    store[name] = function (this: IDBObjectStore, value: unknown) {
      if (now() < fullUntil) throw new DOMException('the disk is full', 'QuotaExceededError');
      return own.call(this, value);
    };
  }
  const transact = Reflect.get(IDBDatabase.prototype, 'transaction');
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...how) {
    if (now() < blockedUntil) throw new DOMException('it is closing', 'InvalidStateError');
    return transact.apply(this, how);
  };

  const clock = Date.now.bind(Date);
  Date.now = () => clock() + offset;

  window.soak = {
    fill: (ms) => {
      fullUntil = now() + ms;
    },
    block: (ms) => {
      blockedUntil = now() + ms;
    },
    jump: (ms) => {
      offset += ms;
    },
  };
}

async function killWorker(page: Page): Promise<void> {
  const [worker] = page.workers();
  if (worker === undefined) throw new Error('no worker');
  // it is gone before it can answer
  await worker.evaluate(() => close()).catch(() => undefined);
}
