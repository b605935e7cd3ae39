import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import type { PackFiles } from './service-worker/packs.ts';
import { StoredPacks } from './service-worker/packs.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written by the build. */
declare const PACK_FILES: PackFiles;

/** The least module with a SIMD instruction (`i8x16.splat`): tfjs asks devices with the same bytes. */
const SIMD_MODULE = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3],
  ...[2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11],
);

/** tfjs takes one of two binaries: the other one is not worth a device's data and storage. */
const NEVER_RUN = WebAssembly.validate(SIMD_MODULE)
  ? 'wasm/tfjs-backend-wasm.wasm'
  : 'wasm/tfjs-backend-wasm-simd.wasm';

// the first visit is offline-ready: the page that installed this worker need not be reloaded
clientsClaim();
cleanupOutdatedCaches();

const stored = self.__WB_MANIFEST.filter(
  (entry) => (typeof entry === 'string' ? entry : entry.url) !== NEVER_RUN,
);
// every address of the app is one page; its parameters choose the station, not the file
precacheAndRoute(stored, { ignoreURLParametersMatching: [/.*/], cleanURLs: false });

// what not everybody needs is stored when it is asked for
const packs = new StoredPacks(PACK_FILES, new URL('./', self.location.href).href, caches);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && packs.has(url.pathname),
  new CacheFirst({ cacheName: packs.cacheName }),
);
self.addEventListener('install', (event) => {
  event.waitUntil(packs.inherit());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(packs.forgetOlder());
});

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const message = event.data as Readonly<Record<string, unknown>> | null;
  // an update waits until the person agrees to it; the page then sends this message
  if (message?.['type'] === 'SKIP_WAITING') void self.skipWaiting();
  // the first visit fetches its texts before this worker can see it
  if (message?.['type'] === 'STORE') {
    event.waitUntil(packs.store(String(message['pack'])));
  }
});
