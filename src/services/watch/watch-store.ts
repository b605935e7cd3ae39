import type { ValueStorage } from '../stored-value.ts';
import { StoredValue } from '../stored-value.ts';
import type { WatchSettings } from './watch-settings.ts';
import { watchSettingsIn } from './watch-settings.ts';

const KEY = 'maskcheck.watch.1';

/** The wall's cameras and rules on this device. */
export class WatchStore extends StoredValue<WatchSettings> {
  constructor(storage: ValueStorage | undefined) {
    super(storage, KEY, watchSettingsIn);
  }
}
