import { join } from 'node:path';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { packFilesIn } from './pack-files.ts';
import { precachedFiles } from './precached-files.ts';

/**
 * Bundles the service worker to `sw.js` in the built app and writes the lists of files into it.
 *
 * @param root the project's folder
 * @param dist the built app's folder, complete but for its service worker
 * @throws when workbox warns: a file that is left out would only be missed offline
 */
export async function buildServiceWorker(root: string, dist: string): Promise<void> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      PACK_FILES: JSON.stringify(await packFilesIn(dist)),
    },
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
  const { warnings } = await injectManifest({
    swSrc: join(dist, 'sw.js'),
    swDest: join(dist, 'sw.js'),
    ...precachedFiles(dist),
  });
  if (warnings.length > 0) throw new Error(`service worker: ${warnings.join('; ')}`);
}
