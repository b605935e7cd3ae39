import { describe, expect, it } from 'vitest';
import { packOf, worldsOf } from '../../../../tools/build/worlds.ts';

const APP = '/app/src/app/shell.ts';
const GUARD = '/app/src/stations/guard/guard-screen.ts';
const WATCH = '/app/src/stations/watch/watch-screen.ts';
const FEED = '/app/src/sources/feeds/open-feed.ts';
const CAMERA = '/app/src/sources/camera.ts';
const SHARE = '/app/src/core/watch/share.ts';
const HLS = '/app/node_modules/hls.js/dist/hls.light.mjs';
const MQTT = '/app/node_modules/mqtt/dist/mqtt.esm.js';
const FRENCH = '/app/src/locales/watch/fr.ts';

const MAIN = '/app/src/main.ts';
const WORKER = '/app/src/engine/worker.ts';
const TUNING = '/app/src/core/tuning.ts';
const ABOUT = '/app/src/app/screens/about-screen.ts';
const PROSE = '/app/src/app/screens/prose.ts';

/** What each module needs at once, and later. */
const GRAPH: Readonly<Record<string, readonly [now: readonly string[], later: readonly string[]]>> =
  {
    [MAIN]: [[APP], []],
    [APP]: [[TUNING], [GUARD, WATCH, ABOUT]],
    [WORKER]: [[TUNING], []],
    [TUNING]: [[], []],
    [GUARD]: [[CAMERA], []],
    [ABOUT]: [[PROSE], []],
    [PROSE]: [[], []],
    [WATCH]: [
      [FEED, SHARE, PROSE],
      [MQTT, FRENCH],
    ],
    [FEED]: [[CAMERA], [HLS]],
    [CAMERA]: [[], []],
    [SHARE]: [[], []],
    [HLS]: [[], []],
    [MQTT]: [[], []],
    [FRENCH]: [[], []],
  };
const worlds = worldsOf(
  Object.entries(GRAPH).map(([id, [imports, later]]) => ({
    id,
    imports,
    later,
    isImported: id !== MAIN && id !== WORKER,
  })),
);

describe('the worlds of an app', () => {
  it('begin with what the page cannot start without, and not with what its worker needs', () => {
    expect([...worlds.shell]).toEqual([MAIN, APP]);
    expect([...worlds.engine]).toEqual([WORKER, TUNING]);
  });

  it('keep on a first visit what is reached without a late screen or the watch', () => {
    expect([...worlds.kept].sort()).toEqual([MAIN, APP, WORKER, TUNING, GUARD, CAMERA].sort());
  });

  it('know beside the watch what late screens bring', () => {
    expect([...worlds.known].filter((id) => !worlds.kept.has(id)).sort()).toEqual(
      [ABOUT, PROSE].sort(),
    );
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
    [[ABOUT], 'late'],
    // what late screens and the watch share is no secret of the watch
    [[PROSE], 'late'],
    [[GUARD], undefined],
    [[GUARD, PROSE], undefined],
    [[CAMERA], undefined],
    [['\0vite/preload-helper.js'], undefined],
  ])('of %s is of the pack %s', (modules, pack) => {
    expect(packOf(modules, worlds)).toBe(pack);
  });
});
