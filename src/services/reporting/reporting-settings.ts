import * as v from 'valibot';
import { OWN_ADDRESS_OR_NONE } from '../policy/own-address.ts';
import type { ValueStorage } from '../stored-value.ts';
import { StoredValue } from '../stored-value.ts';
import { STATION_NAME } from './messages/payload.ts';

/** The one key; the page looks into it for `onSince` without reading more (`app/visit.ts`). */
const KEY = 'maskcheck.reporting.1';

/** Each field falls back by itself, so that one spoilt value does not cost the others. */
const SETTINGS = v.object({
  /** When reporting was switched on, in ms since 1970; 0 while it is off. */
  onSince: v.fallback(v.pipe(v.number(), v.minValue(0)), 0),
  /** The station's name, and its user at the broker; empty until somebody gives it one. */
  station: v.fallback(v.union([v.literal(''), STATION_NAME]), ''),
  /** Where the broker is found on this server, by WebSocket; empty for no broker. */
  mqttPath: v.fallback(OWN_ADDRESS_OR_NONE, '/mqtt'),
  /** The station's password at the broker. It stays on this device and is in no file. */
  password: v.fallback(v.string(), ''),
  /** Where messages are posted to on this server; empty for nowhere. */
  webhookPath: v.fallback(OWN_ADDRESS_OR_NONE, ''),
  /** Whether single findings go out beside the counts. */
  hasFindings: v.fallback(v.boolean(), false),
  /** Whether Home Assistant is told of the station's sensors. */
  hasHomeAssistant: v.fallback(v.boolean(), false),
  /** Of the last pushed configuration that was answered: the broker keeps it, and says it again. */
  answered: v.fallback(v.string(), ''),
  /** The station of whose sensors Home Assistant was told; empty for none, or when that was taken back. */
  announced: v.fallback(v.string(), ''),
});

/** What of this device is told to the house, and where. */
export type ReportingSettings = Readonly<v.InferOutput<typeof SETTINGS>>;

/** Off: nothing leaves the device. */
const REPORTING_OFF: ReportingSettings = {
  onSince: 0,
  station: '',
  mqttPath: '/mqtt',
  password: '',
  webhookPath: '',
  hasFindings: false,
  hasHomeAssistant: false,
  answered: '',
  announced: '',
};

/** The settings of reporting on this device, kept apart from all others. */
export class ReportingSettingsStore extends StoredValue<ReportingSettings> {
  constructor(storage: ValueStorage | undefined) {
    super(storage, KEY, reportingSettingsIn);
  }
}

/** What is right of something stored; the rest is as if never chosen. */
function reportingSettingsIn(stored: unknown): ReportingSettings {
  const settings = v.safeParse(SETTINGS, stored);
  return settings.success ? settings.output : REPORTING_OFF;
}

/** Whether a station may be called so. */
export function isStationName(name: string): boolean {
  return v.is(STATION_NAME, name);
}
