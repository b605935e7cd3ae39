import type { Settings } from './settings.ts';
import { settingsIn } from './settings.ts';

/** Some of the settings, and some of the fields of those that have fields. */
export type SettingsPatch = {
  readonly [Name in keyof Settings]?: Settings[Name] extends object
    ? Partial<Settings[Name]>
    : Settings[Name];
};

/** What is wrong with a settings file, and where: `kiosk.occupancyLimit`; empty for all of it. */
export interface SettingsFault {
  readonly field: string;
  /** `unknown`: there is no such setting; `not_allowed`: it cannot have this value. */
  readonly why: 'no_json' | 'no_settings' | 'unknown' | 'not_allowed';
}

/** Cameras are called otherwise on every device, and their names may tell of a person. */
const STAYS_HERE: readonly string[] = ['cameraId', 'cameraLabel'] satisfies (keyof Settings)[];

/** The settings as a file to keep or to take to another device. */
export function writeSettingsFile(settings: Settings): string {
  const taken = Object.entries(settings).filter(([name]) => !STAYS_HERE.includes(name));
  return `${JSON.stringify(Object.fromEntries(taken), null, 2)}\n`;
}

/**
 * Reads a settings file strictly: JSON with any of the settings. What the app would not keep exactly
 * as it stands there is a fault, so that a slip of the pen is named and never passed over. The PIN is
 * no setting, and is refused like any other unknown name.
 */
export function readSettingsFile(
  text: string,
): { readonly settings: SettingsPatch } | { readonly fault: SettingsFault } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { fault: { field: '', why: 'no_json' } };
  }
  return checkSettings(content);
}

/** Reads settings as strictly out of anything else than a file. */
export function checkSettings(
  content: unknown,
): { readonly settings: SettingsPatch } | { readonly fault: SettingsFault } {
  if (!isRecord(content)) return { fault: { field: '', why: 'no_settings' } };
  const fault = faultIn(content, settingsIn(content));
  // every field was found equal to what the settings' own reader made of it
  return fault === undefined ? { settings: content } : { fault };
}

/** Settings with a patch laid over them, field by field. */
export function patchSettings(settings: Settings, patch: SettingsPatch): Settings {
  return { ...settings, ...patch, kiosk: { ...settings.kiosk, ...patch.kiosk } };
}

/**
 * What a lenient reader has passed over or put right, as a fault: the first field that it did not keep
 * exactly as it was written.
 */
function faultIn(written: object, kept: object, path = ''): SettingsFault | undefined {
  const known = new Map<string, unknown>(Object.entries(kept));
  for (const [name, value] of Object.entries(written)) {
    const field = path === '' ? name : `${path}.${name}`;
    const other = known.get(name);
    if (!known.has(name)) return { field, why: 'unknown' };
    const inside =
      isRecord(value) && isRecord(other)
        ? faultIn(value, other, field)
        : JSON.stringify(value) === JSON.stringify(other)
          ? undefined
          : ({ field, why: 'not_allowed' } as const);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
