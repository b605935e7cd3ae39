import { readWatchSettings } from '../watch/watch-settings.ts';
import type { WatchStore } from '../watch/watch-store.ts';
import type { ConfigSection } from './config-push.ts';

/** The cameras and rules of a wall: the lists that are pushed stand in place of those before. */
export function wallSection(wall: WatchStore): ConfigSection {
  return {
    check(content) {
      const read = readWatchSettings(content);
      return 'field' in read
        ? { fault: { field: read.field, why: 'not_allowed' } }
        : { apply: () => wall.change(read.settings) };
    },
  };
}
