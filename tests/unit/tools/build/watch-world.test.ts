import { describe, expect, it } from 'vitest';
import { outsideWatch, watchPackOf } from '../../../../tools/build/watch-world.ts';

const APP = '/app/src/app/shell.ts';
const GUARD = '/app/src/stations/guard/guard-screen.ts';
const WATCH = '/app/src/stations/watch/watch-screen.ts';
const FEED = '/app/src/sources/feeds/open-feed.ts';
const CAMERA = '/app/src/sources/camera.ts';
const SHARE = '/app/src/core/watch/share.ts';
const HLS = '/app/node_modules/hls.js/dist/hls.light.mjs';
const MQTT = '/app/node_modules/mqtt/dist/mqtt.esm.js';
const FRENCH = '/app/src/locales/watch/fr.ts';

/** Which module imports which; the first one is where the app begins. */
const GRAPH: Readonly<Record<string, readonly string[]>> = {
  [APP]: [GUARD, WATCH],
  [GUARD]: [CAMERA],
  [WATCH]: [FEED, SHARE, MQTT, FRENCH],
  [FEED]: [CAMERA, HLS],
  [CAMERA]: [],
  [SHARE]: [],
  [HLS]: [],
  [MQTT]: [],
  [FRENCH]: [],
};
const outside = outsideWatch(
  Object.entries(GRAPH).map(([id, imports]) => ({ id, imports, isImported: id !== APP })),
);

describe('what the app has for other reasons than to watch', () => {
  it('is what it reaches without the watch, what both use too', () => {
    expect([...outside].sort()).toEqual([APP, CAMERA, GUARD].sort());
  });
});

describe('a chunk', () => {
  it.each([
    [[WATCH], 'watch'],
    [[WATCH, FEED, SHARE], 'watch'],
    // used by nobody but the watch, though it lies where all may use it
    [[SHARE], 'watch'],
    [['\0rolldown/runtime.js', HLS], 'hls'],
    [[MQTT], 'mqtt'],
    [[FRENCH], 'watchtext-fr'],
    [[FRENCH, WATCH], 'watch'],
    [[GUARD], undefined],
    [[CAMERA], undefined],
    [['\0vite/preload-helper.js'], undefined],
  ])('of %s is of the pack %s', (modules, pack) => {
    expect(watchPackOf(modules, outside)).toBe(pack);
  });
});
