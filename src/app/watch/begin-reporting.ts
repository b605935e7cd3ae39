import { browserReportingPlatform } from '../../services/reporting/browser-reporting.ts';
import { settingsSection, strictSection } from '../../services/reporting/config-push.ts';
import { ReportingSettingsStore } from '../../services/reporting/reporting-settings.ts';
import { Reporting } from '../../services/reporting/reporting.ts';
import type { Vitals } from '../../services/reporting/station-state.ts';
import { browserStorage } from '../../services/settings.ts';
import { watchSettingsIn } from '../../services/watch/watch-settings.ts';
import { VERSION } from '../version.ts';
import type { Visit } from '../visit.ts';

/** Reports what this visit sees to the house, as far as that is switched on. */
export async function beginReporting(visit: Visit): Promise<Reporting> {
  const [journal, wall] = await Promise.all([visit.loadJournal(), visit.loadWatch()]);
  return new Reporting({
    settings: new ReportingSettingsStore(browserStorage()),
    journal,
    platform: browserReportingPlatform(),
    version: VERSION,
    vitals: () => findVitals(visit),
    sections: {
      settings: settingsSection(visit.settings),
      watch: strictSection(wall, watchSettingsIn),
    },
  });
}

async function findVitals({ keeper, loadCamera }: Visit): Promise<Vitals> {
  const engine = keeper.state.kind;
  const { info } = keeper.engine ?? {};
  // where nothing is checked, no camera is asked for either
  if (info === undefined) return { engine };
  const { findCamera } = await import('../self-test/gather.ts');
  const camera = findCamera(await loadCamera());
  const light = camera.kind === 'live' ? { light: camera.brightness } : {};
  return { engine, lookMs: info.lookMs, ...light };
}
