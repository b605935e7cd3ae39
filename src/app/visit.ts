import { EngineKeeper } from '../engine/keeper.ts';
import { browserInstallPlatform, Install } from '../services/install.ts';
import { EngineChoiceStore } from '../services/engine-choice.ts';
import { KioskLock } from '../services/kiosk/kiosk-lock.ts';
import { browserStorage, SettingsStore } from '../services/settings.ts';
import { browserUpdatePlatform } from '../services/update-platform.ts';
import { Updates } from '../services/updates.ts';
import { Violations } from '../services/violations.ts';
import type { Camera } from '../sources/camera.ts';
import { engineStarter } from './start-engine.ts';
import { readRoute } from './routes.ts';
import { VERSION } from './version.ts';

/** What there is once in a visit, whatever screens come and go. */
export interface Visit {
  readonly settings: SettingsStore;
  readonly keeper: EngineKeeper;
  /** Keeps visitors within the kiosk. */
  readonly kioskLock: KioskLock;
  readonly install: Install;
  readonly updates: Updates;
  readonly violations: Violations;
  /** The camera of the visit; its code is fetched with the first call. */
  readonly loadCamera: () => Promise<Camera>;
}

/** Makes what a visit needs; nothing of it asks, fetches or starts anything yet. */
export function beginVisit(): Visit {
  let camera: Promise<Camera> | undefined;
  const storage = browserStorage();
  const settings = new SettingsStore(storage);
  const route = readRoute(new URL(location.href));
  const choices = new EngineChoiceStore(storage, `${VERSION} ${navigator.userAgent}`);
  const keeper = new EngineKeeper(engineStarter({ route, settings, choices }));
  stopAtOtherBackend(settings, keeper);
  return {
    settings,
    keeper,
    kioskLock: new KioskLock(storage),
    install: new Install(browserInstallPlatform()),
    updates: new Updates(browserUpdatePlatform()),
    violations: new Violations(document),
    loadCamera: () =>
      (camera ??= import('../sources/camera.ts')
        .then(({ Camera }) => new Camera())
        .catch((error: unknown) => {
          camera = undefined;
          throw error;
        })),
  };
}

/** Another backend is chosen where no check runs: the next check starts with it. */
function stopAtOtherBackend(settings: SettingsStore, keeper: EngineKeeper): void {
  let { backend } = settings.value;
  settings.subscribe(() => {
    if (settings.value.backend === backend) return;
    ({ backend } = settings.value);
    keeper.stop();
  });
}
