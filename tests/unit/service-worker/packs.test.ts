import { describe, expect, it } from 'vitest';
import type { PackFiles } from '../../../src/service-worker/packs.ts';
import { StoredPacks } from '../../../src/service-worker/packs.ts';

const ROOT = 'https://check.example/app/';
const ONE: PackFiles = {
  revision: 'one',
  files: { 'text-fr': ['assets/text-fr-a1.js'], 'text-ar': ['assets/text-ar-b1.js'] },
};
const TWO: PackFiles = {
  revision: 'two',
  files: { 'text-fr': ['assets/text-fr-a2.js'], 'text-ja': ['assets/text-ja-c2.js'] },
};

describe('the packs on a device', () => {
  it.each([
    ['/assets/text-fr-a1.js', true],
    ['/app/prompts/fr/welcome.mp3', true],
    ['/assets/index-text-fr.js', false],
    ['/assets/guard-screen-a1.js', false],
    ['/prompts/prompts.json', false],
    ['/assets/late-day-book-screen-c3.js', true],
    ['/assets/watch-watch-screen-d4.js', true],
    ['/assets/watchtext-fr-e5.js', true],
    ['/assets/hls-f6.js', true],
    ['/assets/mqtt-a7.js', true],
    ['/cameras/assets/watch.js', false],
  ])('hold %s: %s', (pathname, isHeld) => {
    expect(new StoredPacks(ONE, ROOT, aStorage().storage).has(pathname)).toBe(isHeld);
  });

  it('are stored once, however often the page asks', async () => {
    const { storage, fetched, kept } = aStorage();
    const packs = new StoredPacks(ONE, ROOT, storage);
    await packs.store('text-fr');
    await packs.store('text-fr');
    expect(fetched).toEqual([`${ROOT}assets/text-fr-a1.js`]);
    expect(kept(packs.cacheName)).toEqual([`${ROOT}assets/text-fr-a1.js`]);
  });

  it('are none for English, which the page holds, and for what the app does not speak', async () => {
    const { storage, fetched } = aStorage();
    const packs = new StoredPacks(ONE, ROOT, storage);
    await packs.store('text-en');
    await packs.store('toString');
    expect(fetched).toEqual([]);
  });
});

describe('a new version', () => {
  it('stores what the old one had stored, as far as there still is such a thing', async () => {
    const gone = `${ROOT}prompts/fr/gone.mp3`;
    const { storage, put, kept } = aStorage([gone]);
    const old = new StoredPacks(ONE, ROOT, storage);
    await old.store('text-fr');
    await old.store('text-ar');
    await put(old.cacheName, `${ROOT}prompts/fr/welcome.mp3`);
    await put(old.cacheName, gone);
    const packs = new StoredPacks(TWO, ROOT, storage);
    await packs.inherit();
    expect(kept(packs.cacheName)).toEqual([
      `${ROOT}assets/text-fr-a2.js`,
      `${ROOT}prompts/fr/welcome.mp3`,
    ]);
  });

  it('waits when texts cannot be stored', async () => {
    const { storage } = aStorage([`${ROOT}assets/text-fr-a2.js`]);
    await new StoredPacks(ONE, ROOT, storage).store('text-fr');
    await expect(new StoredPacks(TWO, ROOT, storage).inherit()).rejects.toThrow();
  });

  it('forgets the old ones, and nobody else’s caches', async () => {
    const { storage, put } = aStorage();
    await new StoredPacks(ONE, ROOT, storage).store('text-fr');
    await put('workbox-precache', ROOT);
    const packs = new StoredPacks(TWO, ROOT, storage);
    await packs.inherit();
    await packs.forgetOlder();
    expect(await storage.keys()).toEqual(['workbox-precache', packs.cacheName]);
  });

  it('with the same packs keeps them as they are', async () => {
    const { storage, fetched } = aStorage();
    await new StoredPacks(ONE, ROOT, storage).store('text-fr');
    const packs = new StoredPacks({ ...ONE }, ROOT, storage);
    await packs.inherit();
    await packs.forgetOlder();
    expect(fetched).toHaveLength(1);
    expect(await storage.keys()).toEqual([packs.cacheName]);
  });
});

/** A browser's caches before a server that has everything but what is `absent`. */
function aStorage(absent: readonly string[] = []): {
  storage: CacheStorage;
  fetched: string[];
  kept: (name: string) => string[];
  put: (name: string, url: string) => Promise<void>;
} {
  const caches = new Map<string, Set<string>>();
  const fetched: string[] = [];
  const urlOf = (request: RequestInfo | URL): string =>
    request instanceof Request ? request.url : String(request);
  const cacheOf = (urls: Set<string>): Partial<Cache> => ({
    match: (request) => Promise.resolve(urls.has(urlOf(request)) ? new Response() : undefined),
    keys: () => Promise.resolve([...urls].map((url) => new Request(url))),
    add: (request) => {
      const url = urlOf(request);
      fetched.push(url);
      if (absent.includes(url)) return Promise.reject(new TypeError('not found'));
      urls.add(url);
      return Promise.resolve();
    },
  });
  const storage: Partial<CacheStorage> = {
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name) => Promise.resolve(caches.delete(name)),
    open: (name) => {
      const urls = caches.get(name) ?? new Set();
      caches.set(name, urls);
      return Promise.resolve(cacheOf(urls) as Cache);
    },
  };
  return {
    storage: storage as CacheStorage,
    fetched,
    kept: (name) => [...(caches.get(name) ?? [])].sort(),
    put: async (name, url) => {
      await storage.open?.(name);
      caches.get(name)?.add(url);
    },
  };
}
