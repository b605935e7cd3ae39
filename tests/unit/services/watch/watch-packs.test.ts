import { describe, expect, it } from 'vitest';
import type { WorkerAccess } from '../../../../src/services/updates/pack-keeping.ts';
import { keepWatchPacks } from '../../../../src/services/watch/watch-packs.ts';
import { DEFAULT_WATCH, WHOLE_AREA } from '../../../../src/services/watch/watch-settings.ts';

const HLS = {
  id: 'a',
  name: 'A',
  origin: { kind: 'hls', address: '/cameras/a.m3u8' },
  area: WHOLE_AREA,
  leastFace: 0,
} as const;

function anAccess(isControlled: boolean) {
  const asked: unknown[] = [];
  const worker = { postMessage: (message: unknown) => void asked.push(message) };
  const changed: (() => void)[] = [];
  let controller = isControlled ? worker : null;
  const access: WorkerAccess = {
    get controller() {
      return controller;
    },
    addEventListener: (_, listener) => changed.push(listener),
  };
  return {
    access,
    asked,
    takeOver: () => {
      controller = worker;
      for (const listener of changed) listener();
    },
  };
}

const store = (pack: string): unknown => ({ type: 'STORE', pack });

describe('what a wall needs without a network', () => {
  it('is stored at once where a service worker runs', () => {
    const { access, asked } = anAccess(true);
    keepWatchPacks({ value: DEFAULT_WATCH }, { language: 'en' }, access);
    expect(asked).toEqual([store('watch')]);
  });

  it('is stored on the first visit, too, with its language and its player', () => {
    const { access, asked, takeOver } = anAccess(false);
    keepWatchPacks({ value: { ...DEFAULT_WATCH, feeds: [HLS] } }, { language: 'de' }, access);
    expect(asked).toEqual([]);
    takeOver();
    expect(asked).toEqual([store('watch'), store('watchtext-de'), store('hls')]);
  });

  it('is heard of once, however often the wall is begun', () => {
    const { access, asked, takeOver } = anAccess(false);
    for (let visit = 0; visit < 3; visit += 1) {
      keepWatchPacks({ value: DEFAULT_WATCH }, { language: 'en' }, access);
    }
    takeOver();
    expect(asked).toEqual([store('watch')]);
  });

  it('does without a service worker where browsers run none', () => {
    expect(() =>
      keepWatchPacks({ value: DEFAULT_WATCH }, { language: 'en' }, undefined),
    ).not.toThrow();
  });
});
