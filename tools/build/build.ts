import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'vite';
import { compress } from './compress.ts';
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
  const { files, bytes } = await buildServiceWorker(root, dist);
  await compress(dist);
  process.stdout.write(
    `built dist/: ${files} files, ${(bytes / 1e6).toFixed(1)} MB are kept for use offline\n`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
