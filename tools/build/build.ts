import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'vite';
import { compress } from './compress.ts';
import { firstVisitOf } from './first-visit.ts';
import { buildServiceWorker } from './service-worker.ts';

/**
 * Builds the app into `dist/`: the bundle with models and binaries, the service worker that lists
 * them, and compressed copies for servers that send those.
 *
 * @throws when any part fails
 */
export async function build(): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const dist = join(root, 'dist');
  await bundle({ root, logLevel: 'warn' });
  await buildServiceWorker(root, dist);
  await compress(dist);
  const { files, bytes } = await firstVisitOf(dist);
  process.stdout.write(
    `built dist/: ${Object.keys(files).length} files are kept for use offline, ` +
      `${Math.round(bytes / 1000)} kB to fetch\n`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
