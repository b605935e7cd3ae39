import { describe, expect, it, vi } from 'vitest';
import type {
  UpdateEvents,
  UpdatePlatform,
} from '../../../../src/services/updates/update-platform.ts';
import { Updates } from '../../../../src/services/updates/updates.ts';

const MINUTE_MS = 60_000;

describe('the stored app', () => {
  it('is being prepared until the first version is stored, which is news once', async () => {
    const { updates, events } = await aVisit();
    expect(updates.offline).toBe('preparing');
    events().stored();
    expect(updates.offline).toBe('ready');
    expect(updates.isOfflineNews).toBe(true);
    updates.readNews();
    expect(updates.isOfflineNews).toBe(false);
    expect(updates.offline).toBe('ready');
  });

  it('is ready from the start, and no news, when the page came from it', async () => {
    const { updates } = await aVisit({ isControlled: true });
    expect(updates.offline).toBe('ready');
    expect(updates.isOfflineNews).toBe(false);
  });

  it.each([
    ['untrusted', new DOMException('certificate', 'SecurityError')],
    ['failed', new TypeError('script load failed')],
  ])('is %s when the browser refuses with %s', async (state, error) => {
    const { updates } = await aVisit({ register: () => Promise.reject(error) });
    expect(updates.offline).toBe(state);
  });

  it('goes on working when looking for it anew fails', async () => {
    const { updates } = await aVisit({
      isControlled: true,
      register: () => Promise.reject(new TypeError('no network')),
    });
    expect(updates.offline).toBe('ready');
  });

  it.each(['unsupported', 'off'] as const)('is %s where it cannot be', async (support) => {
    const { updates, platform } = await aVisit({ support });
    expect(updates.offline).toBe(support);
    expect(platform.register).not.toHaveBeenCalled();
  });
});

describe('a new version', () => {
  it('is offered and never forced', async () => {
    const { updates, platform, events } = await aVisit({ isControlled: true });
    events().waiting();
    expect(updates.update).toBe('offered');
    expect(platform.skipWaiting).not.toHaveBeenCalled();
    expect(platform.reload).not.toHaveBeenCalled();
  });

  it('is used when the person agrees: it takes over, then the page is loaded anew', async () => {
    const { updates, platform, events } = await aVisit({ isControlled: true });
    events().waiting();
    updates.apply();
    expect(updates.update).toBe('applying');
    expect(platform.skipWaiting).toHaveBeenCalledTimes(1);
    expect(platform.reload).not.toHaveBeenCalled();
    events().controlling(true);
    expect(platform.reload).toHaveBeenCalledTimes(1);
  });

  it('is loaded after a time even when nobody tells that it took over', async () => {
    const { updates, platform, events, pass } = await aVisit({ isControlled: true });
    events().waiting();
    updates.apply();
    pass(7999);
    expect(platform.reload).not.toHaveBeenCalled();
    pass(1);
    expect(platform.reload).toHaveBeenCalledTimes(1);
  });

  it('waits when the person says later, and an even newer one is offered again', async () => {
    const { updates, events } = await aVisit({ isControlled: true });
    events().waiting();
    updates.postpone();
    expect(updates.update).toBe('none');
    events().waiting();
    expect(updates.update).toBe('offered');
  });

  it('that another tab changed to is offered here, and needs but a reload', async () => {
    const { updates, platform, events } = await aVisit({ isControlled: true });
    events().controlling(true);
    expect(updates.update).toBe('offered');
    expect(platform.reload).not.toHaveBeenCalled();
    updates.apply();
    expect(platform.skipWaiting).not.toHaveBeenCalled();
    expect(platform.reload).toHaveBeenCalledTimes(1);
  });

  it('is not what the first version is when it takes the page over', async () => {
    const { updates, platform, events } = await aVisit();
    events().controlling(false);
    expect(updates.update).toBe('none');
    expect(platform.reload).not.toHaveBeenCalled();
  });

  it('is looked for on return, but not more than once a minute', async () => {
    const { platform, comeBack, pass } = await aVisit({ isControlled: true });
    comeBack();
    expect(platform.lookForUpdate).not.toHaveBeenCalled();
    pass(MINUTE_MS);
    comeBack();
    comeBack();
    expect(platform.lookForUpdate).toHaveBeenCalledTimes(1);
  });

  it('is looked for every hour while the page stays open', async () => {
    const { platform, pass } = await aVisit({ isControlled: true });
    for (let minute = 0; minute < 180; minute += 1) pass(MINUTE_MS);
    expect(platform.lookForUpdate).toHaveBeenCalledTimes(3);
  });

  it('is looked for again after a time without a network', async () => {
    const lookForUpdate = vi.fn(() => Promise.reject(new TypeError('no network')));
    const { comeBack, pass, updates } = await aVisit({ isControlled: true, lookForUpdate });
    pass(MINUTE_MS);
    comeBack();
    pass(MINUTE_MS);
    comeBack();
    expect(lookForUpdate).toHaveBeenCalledTimes(2);
    expect(updates.offline).toBe('ready');
  });
});

interface Alarm {
  readonly atMs: number;
  readonly periodMs: number;
  readonly run: () => void;
}

/** A started `Updates` on a made browser, whose clock the test turns. */
async function aVisit(changes: Partial<UpdatePlatform> = {}): Promise<{
  updates: Updates;
  platform: UpdatePlatform;
  events: () => UpdateEvents;
  comeBack: () => void;
  pass: (ms: number) => void;
}> {
  let nowMs = 0;
  let alarms: readonly Alarm[] = [];
  let events: UpdateEvents | undefined;
  let comeBack = (): void => undefined;
  const platform: UpdatePlatform = {
    support: 'full',
    isControlled: false,
    register: vi.fn((told: UpdateEvents) => {
      events = told;
      return Promise.resolve();
    }),
    lookForUpdate: vi.fn(() => Promise.resolve()),
    skipWaiting: vi.fn(),
    reload: vi.fn(),
    nowMs: () => nowMs,
    after: (delayMs, run) => {
      alarms = [...alarms, { atMs: nowMs + delayMs, periodMs: Infinity, run }];
    },
    every: (periodMs, run) => {
      alarms = [...alarms, { atMs: nowMs + periodMs, periodMs, run }];
    },
    onReturn: (run) => {
      comeBack = run;
    },
    ...changes,
  };
  const updates = new Updates(platform);
  await updates.start();
  return {
    updates,
    platform,
    events: () => {
      if (events === undefined) throw new Error('nothing was registered');
      return events;
    },
    comeBack: () => {
      comeBack();
    },
    pass: (ms) => {
      nowMs += ms;
      const due = alarms.filter(({ atMs }) => atMs <= nowMs);
      alarms = alarms.map((alarm) =>
        due.includes(alarm) ? { ...alarm, atMs: alarm.atMs + alarm.periodMs } : alarm,
      );
      for (const { run } of due) run();
    },
  };
}
