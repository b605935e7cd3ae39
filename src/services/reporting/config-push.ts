import * as v from 'valibot';
import type { SettingsFault } from '../settings-file.ts';
import { checkSettings, patchSettings } from '../settings-file.ts';
import type { SettingsStore } from '../settings.ts';
import type { ResultPayload } from './messages/payload.ts';
import { isFromTheFuture, PAYLOAD_VERSION } from './messages/payload.ts';

/** A part of a configuration: it is checked as a whole before any part is put in force. */
export interface ConfigSection {
  check(content: unknown): { readonly apply: () => void } | { readonly fault: SettingsFault };
}

/** The parts of a configuration by their names; what is not among them is refused. */
export type ConfigSections = Readonly<Record<string, ConfigSection>>;

/** A configuration as it is pushed: the parts stand beside `v` and `id`. */
const PUSHED = v.looseObject({
  v: v.literal(PAYLOAD_VERSION),
  /** By it a station knows a configuration again that it has answered already. */
  id: v.pipe(v.string(), v.nonEmpty()),
});

/** What is answered, but for who answers and when. */
export type Answer = Pick<ResultPayload, 'id' | 'outcome' | 'field' | 'why'>;

/**
 * Puts a pushed configuration in force, all of it or nothing: whatever is wrong with it, the last good
 * one stays.
 *
 * @param answered id of the last one that was answered, which is kept by the broker and comes again
 * @returns what to answer; nothing to what was answered already, and to an empty word
 */
export function applyPushed(
  text: string,
  sections: ConfigSections,
  answered?: string,
): Answer | undefined {
  if (text === '') return undefined;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { id: '', outcome: 'refused', field: '', why: 'no_json' };
  }
  const id = idIn(content);
  if (id !== '' && id === answered) return undefined;
  if (isFromTheFuture(content)) return { id, outcome: 'future' };
  const pushed = v.safeParse(PUSHED, content);
  if (!pushed.success) return { id, outcome: 'refused', field: '', why: 'no_settings' };
  const { v: version, id: name, ...parts } = pushed.output;
  const checked = Object.entries(parts).map(([part, inside]) => checkPart(part, inside, sections));
  for (const one of checked) {
    if ('fault' in one) return { id, outcome: 'refused', ...one.fault };
  }
  for (const one of checked) if ('apply' in one) one.apply();
  return { id, outcome: 'applied' };
}

/** The settings of the app, as a settings file has them. */
export function settingsSection(settings: SettingsStore): ConfigSection {
  return {
    check(content) {
      const read = checkSettings(content);
      if ('fault' in read) return read;
      return { apply: () => settings.change(patchSettings(settings.value, read.settings)) };
    },
  };
}

function checkPart(
  name: string,
  content: unknown,
  sections: ConfigSections,
): ReturnType<ConfigSection['check']> {
  const section = new Map(Object.entries(sections)).get(name);
  if (section === undefined) return { fault: { field: name, why: 'unknown' } };
  const checked = section.check(content);
  if (!('fault' in checked)) return checked;
  const { field, why } = checked.fault;
  return { fault: { field: field === '' ? name : `${name}.${field}`, why } };
}

function idIn(content: unknown): string {
  const named = v.safeParse(v.object({ id: v.string() }), content);
  return named.success ? named.output.id : '';
}
