import { discoveryOf } from './home-assistant.ts';
import type { LinkTrouble } from './links/link.ts';
import type { Say } from './links/mqtt-link.ts';
import type { ReportingSettings, ReportingSettingsStore } from './reporting-settings.ts';

/**
 * Tells Home Assistant of the station's sensors where that is wanted, and takes back what was told before
 * under another name, or when it was wanted still. Where it never was, nothing is said: a broker need not
 * allow it.
 *
 * @returns why it could not be said; nothing when all is as it should be
 */
export async function settleSensors(
  store: ReportingSettingsStore,
  { station, hasHomeAssistant }: Pick<ReportingSettings, 'station' | 'hasHomeAssistant'>,
  version: string,
  say: Say,
): Promise<LinkTrouble | undefined> {
  const wanted = hasHomeAssistant ? station : '';
  if (store.value.announced !== wanted) {
    const trouble = await takeSensorsBack(store, version, say);
    if (trouble !== undefined) return trouble;
  }
  if (wanted === '') return undefined;
  // remembered first: it may arrive, and the answer not
  store.change({ announced: wanted });
  return say(discoveryOf(wanted, version, true));
}

/** Takes back what Home Assistant was told; where the broker is away, it stays to be done. */
export async function takeSensorsBack(
  store: ReportingSettingsStore,
  version: string,
  say: Say,
): Promise<LinkTrouble | undefined> {
  const { announced } = store.value;
  if (announced === '') return undefined;
  const trouble = await say(discoveryOf(announced, version, false));
  // who may not say it now, under a new name for example, never may
  if (trouble !== undefined && trouble !== 'forbidden') return trouble;
  store.change({ announced: '' });
  return undefined;
}
