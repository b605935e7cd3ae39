/** Everything the app needs without a network; models and binaries are the largest of it. */
const OFFLINE = '**/*.{html,js,css,json,bin,wasm,svg,png,webmanifest,woff2,txt}';
/** Read by installers and hosts, not by the running app. */
const ONLINE_ONLY = ['sw.js', 'screenshots/**', 'icons/*.png', 'icons/monochrome.svg'];
/** Packs, which the service worker stores when they are asked for (`pack-files.ts`). */
const PACKS = [
  ...['text', 'late', 'watch', 'watchtext', 'hls', 'mqtt'].map((pack) => `assets/${pack}-*.js`),
  'prompts/**',
  'third-party-notices-watch.txt',
];
const MOST_FILE_BYTES = 16 * 1024 * 1024;

/** What the service worker stores of the built app, in workbox' own words. */
export interface PrecachedFiles {
  readonly globDirectory: string;
  readonly globPatterns: string[];
  readonly globIgnores: string[];
  readonly maximumFileSizeToCacheInBytes: number;
  readonly dontCacheBustURLsMatching: RegExp;
}

/** The files to store for use offline, out of the built app in `dist`. */
export function precachedFiles(dist: string): PrecachedFiles {
  return {
    globDirectory: dist,
    globPatterns: [OFFLINE],
    globIgnores: [...ONLINE_ONLY, ...PACKS],
    maximumFileSizeToCacheInBytes: MOST_FILE_BYTES,
    // these carry a hash in their name already
    dontCacheBustURLsMatching: /^assets\//,
  };
}
