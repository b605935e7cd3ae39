import * as v from 'valibot';
import type { Settings } from './settings.ts';
import { DEFAULT_SETTINGS, settingsIn } from './settings.ts';

/** Why a file of settings is not taken: which field is broken (empty: the whole), and how. */
export interface SettingsFileFault {
  readonly field: string;
  readonly why: 'no_json' | 'no_settings' | 'unknown' | 'not_allowed';
}

/** Cameras are called otherwise on every device, and their names may tell of a person. */
const STAYS_HERE: readonly string[] = ['cameraId', 'cameraLabel'] satisfies (keyof Settings)[];

const FILE = v.record(v.string(), v.unknown());

/** The settings as a file to keep or to take to another device. */
export function writeSettingsFile(settings: Settings): string {
  const taken = Object.entries(settings).filter(([name]) => !STAYS_HERE.includes(name));
  return `${JSON.stringify(Object.fromEntries(taken), null, 2)}\n`;
}

/** Reads a file of settings: all of it is right, or nothing is taken and the broken field is named. */
export function readSettingsFile(
  text: string,
): { readonly settings: Partial<Settings> } | { readonly fault: SettingsFileFault } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: { field: '', why: 'no_json' } };
  }
  const file = v.safeParse(FILE, json);
  if (!file.success || Array.isArray(json)) return { fault: { field: '', why: 'no_settings' } };
  const read = new Map<string, unknown>(Object.entries(settingsIn(file.output)));
  for (const [field, value] of Object.entries(file.output)) {
    if (!(field in DEFAULT_SETTINGS)) return { fault: { field, why: 'unknown' } };
    // what is not allowed has fallen back
    if (read.get(field) !== value) return { fault: { field, why: 'not_allowed' } };
  }
  const given = [...read].filter(([name]) => name in file.output && !STAYS_HERE.includes(name));
  return { settings: Object.fromEntries(given) };
}
