import { join } from 'node:path';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';

/** Everything the app needs without a network; models and binaries are the largest of it. */
const OFFLINE = '**/*.{html,js,css,json,bin,wasm,svg,png,webmanifest,woff2,mp3,m4a,ogg,wav,txt}';
/** Read by installers and hosts, not by the running app. */
const ONLINE_ONLY = ['sw.js', 'screenshots/**'];
const MOST_FILE_BYTES = 16 * 1024 * 1024;

/** What an installed app holds. */
export interface Precache {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Bundles the service worker to `sw.js` in the built app and writes the list of all files into it.
 *
 * @param root the project's folder
 * @param dist the built app's folder, complete but for its service worker
 * @throws when workbox warns: a file that is left out would only be missed offline
 */
export async function buildServiceWorker(root: string, dist: string): Promise<Precache> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'src/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const { count, size, warnings } = await injectManifest({
    swSrc: join(dist, 'sw.js'),
    swDest: join(dist, 'sw.js'),
    globDirectory: dist,
    globPatterns: [OFFLINE],
    globIgnores: ONLINE_ONLY,
    maximumFileSizeToCacheInBytes: MOST_FILE_BYTES,
    // these carry a hash in their name already
    dontCacheBustURLsMatching: /^assets\//,
  });
  if (warnings.length > 0) throw new Error(`service worker: ${warnings.join('; ')}`);
  return { files: count, bytes: size };
}
