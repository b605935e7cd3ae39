import { EngineKeeper } from '../engine/keeper.ts';
import { browserInstallPlatform, Install } from '../services/install.ts';
import { EngineChoiceStore } from '../services/engine-choice.ts';
import type { Journal } from '../services/journal/journal.ts';
import { KioskLock } from '../services/kiosk/kiosk-lock.ts';
import { locale } from '../services/locale.ts';
import { keepPacks } from '../services/updates/pack-keeping.ts';
import type { Reporting } from '../services/reporting/reporting.ts';
import type { Speech } from '../services/speech/speech.ts';
import { browserStorage, SettingsStore } from '../services/settings.ts';
import { browserUpdatePlatform } from '../services/updates/update-platform.ts';
import { Updates } from '../services/updates/updates.ts';
import { Violations } from '../services/policy/violations.ts';
import type { WatchStore } from '../services/watch/watch-store.ts';
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
  /** The journal of the device; its code is fetched with the first call. */
  readonly loadJournal: () => Promise<Journal>;
  /** The wall's cameras and rules, with its texts; their code is fetched with the first call. */
  readonly loadWatch: () => Promise<WatchStore>;
  /** What reports to the house, if it is switched on; its code is fetched with the first call. */
  readonly loadReporting: () => Promise<Reporting>;
  /** What speaks, in the language in use; its code is fetched with the first call. */
  readonly loadSpeech: () => Promise<Speech>;
}

/** Makes what a visit needs; nothing of it asks, fetches or starts anything yet. */
export function beginVisit(): Visit {
  const storage = browserStorage();
  const settings = new SettingsStore(storage);
  const route = readRoute(new URL(location.href));
  const choices = new EngineChoiceStore(storage, `${VERSION} ${navigator.userAgent}`);
  const keeper = new EngineKeeper(engineStarter({ route, settings, choices }));
  stopAtOtherBackend(settings, keeper);
  if ('serviceWorker' in navigator) {
    keepPacks(locale, navigator.serviceWorker, (ms, task) => setTimeout(task, ms));
  }
  keepTuned(settings, keeper);
  const visit: Visit = {
    settings,
    keeper,
    kioskLock: new KioskLock(storage),
    install: new Install(browserInstallPlatform()),
    updates: new Updates(browserUpdatePlatform()),
    violations: new Violations(document),
    loadCamera: once(async () => {
      const { Camera } = await import('../sources/camera.ts');
      return new Camera();
    }),
    loadJournal: once(async () => {
      const { browserJournal } = await import('../services/journal/browser-journal.ts');
      return browserJournal();
    }),
    loadWatch: once(async () => {
      const [{ WatchStore }, { watchTexts }] = await Promise.all([
        import('../services/watch/watch-store.ts'),
        import('../services/watch/watch-texts.ts'),
      ]);
      await watchTexts.ready();
      return new WatchStore(storage);
    }),
    loadSpeech: once(async () => {
      const [{ Speech }, { browserVoices }] = await Promise.all([
        import('../services/speech/speech.ts'),
        import('../services/speech/browser-voices.ts'),
      ]);
      return new Speech(locale, browserVoices());
    }),
    loadReporting: once(async () => {
      const { beginReporting } = await import('./watch/begin-reporting.ts');
      return beginReporting(visit);
    }),
  };
  // all the rest of it is known to nobody who has not switched it on
  if (/"onSince":[1-9]/.test(storage?.getItem('maskcheck.reporting.1') ?? '')) {
    void visit.loadReporting().catch(() => undefined);
  }
  return visit;
}

/** Makes something with the first call and keeps it; after a failure the next call tries again. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
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

/** Every engine is told what the settings wish, before its first look and at every change. */
function keepTuned(settings: SettingsStore, keeper: EngineKeeper): void {
  const tune = (): void => void keeper.engine?.tune(settings.value);
  keeper.subscribe(tune);
  settings.subscribe(tune);
}
