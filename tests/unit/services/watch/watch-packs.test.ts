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
  let changed: (() => void) | undefined;
  let controller = isControlled ? worker : null;
  const access: WorkerAccess = {
    get controller() {
      return controller;
    },
    addEventListener: (_, listener) => (changed = listener),
  };
  return {
    access,
    asked,
    takeOver: () => {
      controller = worker;
      changed?.();
    },
  };
}

const store = (pack: string): unknown => ({ type: 'STORE', pack });

describe('what a wall needs without a network', () => {
  it('is stored at once where a service worker runs', () => {
    const { access, asked } = anAccess(true);
    keepWatchPacks(DEFAULT_WATCH, { language: 'en' }, access);
    expect(asked).toEqual([store('watch')]);
  });

  it('is stored on the first visit, too, with its language and its player', () => {
    const { access, asked, takeOver } = anAccess(false);
    keepWatchPacks({ ...DEFAULT_WATCH, feeds: [HLS] }, { language: 'de' }, access);
    expect(asked).toEqual([]);
    takeOver();
    expect(asked).toEqual([store('watch'), store('watchtext-de'), store('hls')]);
  });

  it('does without a service worker where browsers run none', () => {
    expect(() => keepWatchPacks(DEFAULT_WATCH, { language: 'en' }, undefined)).not.toThrow();
  });
});
