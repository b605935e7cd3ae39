import type { EngineKeeper } from '../../engine/keeper.ts';
import type { Journal } from '../../services/journal/journal.ts';
import { browserReportingPlatform } from '../../services/reporting/browser-reporting.ts';
import { settingsSection } from '../../services/reporting/config-push.ts';
import { ReportingSettingsStore } from '../../services/reporting/reporting-settings.ts';
import { Reporting } from '../../services/reporting/reporting.ts';
import type { Vitals } from '../../services/reporting/station-state.ts';
import type { SettingsStore } from '../../services/settings.ts';
import { browserStorage } from '../../services/settings.ts';
import { wallSection } from '../../services/reporting/wall-section.ts';
import type { WatchStore } from '../../services/watch/watch-store.ts';
import type { Camera } from '../../sources/camera.ts';
import { VERSION } from '../version.ts';

/** What of a visit is told, or configured from afar. */
export interface ReportingSources {
  readonly settings: SettingsStore;
  readonly keeper: EngineKeeper;
  readonly loadCamera: () => Promise<Camera>;
  readonly loadJournal: () => Promise<Journal>;
  readonly loadWatch: () => Promise<WatchStore>;
}

/** Reports what this visit sees to the house, as far as that is switched on. */
export async function beginReporting(visit: ReportingSources): Promise<Reporting> {
  const [journal, wall] = await Promise.all([visit.loadJournal(), visit.loadWatch()]);
  const settings = new ReportingSettingsStore(browserStorage());
  // switched off in another tab, it is off in this one
  addEventListener('storage', ({ key }) => {
    if (key === null || key === settings.key) settings.reread();
  });
  return new Reporting({
    settings,
    journal,
    platform: browserReportingPlatform(),
    version: VERSION,
    vitals: () => findVitals(visit),
    sections: {
      settings: settingsSection(visit.settings),
      watch: wallSection(wall),
    },
  });
}

async function findVitals({ keeper, loadCamera }: ReportingSources): Promise<Vitals> {
  const engine = keeper.state.kind;
  const { info } = keeper.engine ?? {};
  // where nothing is checked, no camera is asked for either
  if (info === undefined) return { engine };
  const { findCamera } = await import('../self-test/find-camera.ts');
  const camera = findCamera(await loadCamera());
  const light = camera.kind === 'live' ? { light: camera.brightness } : {};
  return { engine, lookMs: info.lookMs, ...light };
}
