import * as v from 'valibot';
import { DEFAULT_TUNING, TUNING_RANGES } from '../core/attention/tuning.ts';
import { DEFAULT_KIOSK, KIOSK } from './kiosk/kiosk-settings.ts';
import { LANGUAGE_CODES } from './locale.ts';
import type { ValueStorage } from './stored-value.ts';
import { StoredValue } from './stored-value.ts';

/** The one key of the settings; the number changes when old values cannot be read any more. */
const KEY = 'maskcheck.settings.1';

const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most));

/** Each field falls back by itself, so that one spoilt value does not cost the others. */
const SETTINGS = v.object({
  /** `auto` follows the browser's languages. */
  language: v.fallback(v.picklist(['auto', ...LANGUAGE_CODES]), 'auto'),
  /** `auto` follows the system. */
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Device id of the camera last chosen; empty before the first choice. Browsers change ids. */
  cameraId: v.fallback(v.string(), ''),
  /** Name of that camera, by which it is found again when its id has changed. */
  cameraLabel: v.fallback(v.string(), ''),
  /** `auto` mirrors a camera that looks at the person in front of the screen. */
  mirror: v.fallback(v.picklist(['auto', 'on', 'off']), 'auto'),
  /** What the check computes on; `auto` measures. */
  backend: v.fallback(v.picklist(['auto', 'webgl', 'wasm']), 'auto'),
  /** Whether the live check sounds for somebody without a mask; the button beside its others. */
  alertSound: v.fallback(v.boolean(), true),
  /** How loud, 0–1. */
  alertVolume: v.fallback(within({ least: 0, most: 1 }), 0.6),
  /** Whether the device shakes, where it can. */
  alertVibration: v.fallback(v.boolean(), true),
  /** Whether the edge of the screen glows. */
  alertFlash: v.fallback(v.boolean(), true),
  /** How sure the live check must be before it says something; see `core/attention/tuning.ts`. */
  sureness: v.fallback(within(TUNING_RANGES.sureness), DEFAULT_TUNING.sureness),
  /** Side of the smallest face that counts, as a share of the picture's width. */
  leastFace: v.fallback(within(TUNING_RANGES.leastFace), DEFAULT_TUNING.leastFace),
  /** How a screen at the door behaves. */
  kiosk: KIOSK,
});

/** What a person has chosen on this device. */
export type Settings = Readonly<v.InferOutput<typeof SETTINGS>>;

/** What somebody has who has chosen nothing. */
export const DEFAULT_SETTINGS: Settings = v.parse(SETTINGS, {
  language: 'auto',
  theme: 'auto',
  cameraId: '',
  cameraLabel: '',
  mirror: 'auto',
  backend: 'auto',
  alertSound: true,
  alertVolume: 0.6,
  alertVibration: true,
  alertFlash: true,
  ...DEFAULT_TUNING,
  kiosk: DEFAULT_KIOSK,
});

/** The settings of this device. */
export class SettingsStore extends StoredValue<Settings> {
  constructor(storage: ValueStorage | undefined) {
    super(storage, KEY, settingsIn);
  }
}

/** The browser's storage, or nothing where even asking for it throws (blocked cookies). */
export function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** What is right of something stored or written; the rest is as if never chosen. */
export function settingsIn(value: unknown): Settings {
  const result = v.safeParse(SETTINGS, value);
  return result.success ? result.output : DEFAULT_SETTINGS;
}
