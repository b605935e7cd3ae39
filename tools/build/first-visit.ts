import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { getManifest } from 'workbox-build';
import { precachedFiles } from './precached-files.ts';

/** For devices without SIMD, which the service worker tells from the others. */
const NOT_FOR_MOST = 'wasm/tfjs-backend-wasm.wasm';
/** The service worker lists all other files, but not itself. */
const SERVICE_WORKER = 'sw.js';

/** What a first visit fetches to work offline from then on. */
export interface FirstVisit {
  /** Bytes on the wire by address: of the brotli copy where there is one. */
  readonly files: Readonly<Record<string, number>>;
  /** Their sum. */
  readonly bytes: number;
}

/**
 * What a device of today fetches at its first visit: all that the service worker stores, and the
 * service worker itself. The page asks for nothing that is not among it.
 *
 * @param dist folder of the built app
 */
export async function firstVisitOf(dist: string): Promise<FirstVisit> {
  const { manifestEntries } = await getManifest(precachedFiles(dist));
  const addresses = [...manifestEntries.map(({ url }) => url), SERVICE_WORKER]
    .filter((address) => address !== NOT_FOR_MOST)
    .sort();
  const files: Record<string, number> = {};
  for (const address of addresses) files[address] = await bytesOf(join(dist, address));
  return { files, bytes: Object.values(files).reduce((sum, bytes) => sum + bytes, 0) };
}

/** Bytes that a host sends for a file, headers aside. */
export async function bytesOf(path: string): Promise<number> {
  const packed = `${path}.br`;
  const { size } = await stat(existsSync(packed) ? packed : path);
  return size;
}
