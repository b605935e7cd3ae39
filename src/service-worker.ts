import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

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

// an update waits until the person agrees to it; the page then sends this message
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  const message: unknown = data;
  if (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'SKIP_WAITING'
  ) {
    void self.skipWaiting();
  }
});
