import { describe, expect, it } from 'vitest';
import type { WatchSettings } from '../../../../src/services/watch/watch-settings.ts';
import {
  DEFAULT_WATCH,
  MOST_FEEDS,
  readWatchSettings,
  watchSettingsIn,
  WHOLE_AREA,
} from '../../../../src/services/watch/watch-settings.ts';

const DOOR: WatchSettings['feeds'][number] = {
  id: 'door',
  name: 'Door',
  origin: { kind: 'mjpeg', address: '/cameras/door' },
  area: WHOLE_AREA,
  leastFace: 0.05,
};
const RIGHT: WatchSettings = { ...DEFAULT_WATCH, feeds: [DOOR] };

describe('the settings of the wall', () => {
  it('come back as they were stored', () => {
    expect(watchSettingsIn(JSON.parse(JSON.stringify(RIGHT)))).toEqual(RIGHT);
  });

  it.each([undefined, null, 7, 'wall', [], {}])('are the first ones for %j', (value) => {
    expect(watchSettingsIn(value)).toEqual(DEFAULT_WATCH);
  });

  it('lose a spoilt camera alone', () => {
    const spoilt = { ...DOOR, area: { left: 0.8, top: 0, width: 0.5, height: 1 } };
    expect(watchSettingsIn({ ...RIGHT, feeds: [spoilt, DOOR] }).feeds).toEqual([DOOR]);
  });

  it('hold one of each id, and take no two of one from elsewhere', () => {
    const twice = { ...RIGHT, feeds: [DOOR, { ...DOOR, name: 'Gate' }] };
    expect(watchSettingsIn(twice).feeds).toEqual([DOOR]);
    expect(readWatchSettings({ feeds: twice.feeds })).toEqual({ field: 'feeds' });
  });

  it('never hold more cameras than a wall bears', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...DOOR, id: String(index) }));
    expect(watchSettingsIn({ ...RIGHT, feeds: many }).feeds).toHaveLength(MOST_FEEDS);
  });

  it('name the field that is wrong when they come from elsewhere', () => {
    const elsewhere = { kind: 'mjpeg', address: 'https://example.org/camera' };
    expect(readWatchSettings({ ...RIGHT, feeds: [{ ...DOOR, origin: elsewhere }] })).toEqual({
      field: 'feeds.0.origin.address',
    });
    expect(readWatchSettings({ cameras: [] })).toEqual({ field: 'cameras' });
    expect(readWatchSettings({ feeds: [] })).toEqual({ settings: { feeds: [] } });
    expect(readWatchSettings(RIGHT)).toMatchObject({ settings: { feeds: [DOOR] } });
  });
});
