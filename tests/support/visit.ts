import type { Visit } from '../../src/app/visit.ts';
import { EngineKeeper } from '../../src/engine/keeper.ts';
import { KioskLock } from '../../src/services/kiosk/kiosk-lock.ts';
import { Install } from '../../src/services/install.ts';
import { SettingsStore } from '../../src/services/settings.ts';
import type { UpdateEvents, UpdatePlatform } from '../../src/services/updates/update-platform.ts';
import { Updates } from '../../src/services/updates/updates.ts';
import { Violations } from '../../src/services/policy/violations.ts';

/** A visit on a made browser: nothing is stored, registered or asked for. */
export interface MadeVisit extends Visit {
  /** Where the events of the browser come from: `beforeinstallprompt`, violations. */
  readonly target: EventTarget;
  /** Tells of the service worker, once `updates.start` was called. */
  readonly serviceWorker: () => UpdateEvents | undefined;
}

/** Makes a visit; its engine stays in the making. */
export function aVisit(changes: Partial<Visit> = {}): MadeVisit {
  const target = new EventTarget();
  let events: UpdateEvents | undefined;
  const platform: UpdatePlatform = {
    support: 'full',
    isControlled: false,
    register: (told) => {
      events = told;
      return Promise.resolve();
    },
    lookForUpdate: () => Promise.resolve(),
    skipWaiting: () => undefined,
    reload: () => undefined,
    nowMs: () => 0,
    after: () => undefined,
    every: () => undefined,
    onReturn: () => undefined,
  };
  return {
    settings: new SettingsStore(undefined),
    keeper: new EngineKeeper(() => new Promise(() => undefined)),
    kioskLock: new KioskLock(undefined),
    install: new Install({ target, isStandalone: false, isIos: false }),
    updates: new Updates(platform),
    violations: new Violations(target),
    loadCamera: () => Promise.reject(new Error('no camera in this test')),
    loadSpeech: () => Promise.reject(new Error('nothing speaks')),
    loadJournal: () => Promise.reject(new Error('no journal in this test')),
    loadReporting: () => Promise.reject(new Error('nothing is told in this test')),
    loadWatch: () => Promise.reject(new Error('no wall in this test')),
    target,
    serviceWorker: () => events,
    ...changes,
  };
}
