import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildApp } from '../built-app.ts';
import type { Measure } from '../measure.ts';

/** Not fetched by a visit: copies for servers, what installers and hosts read. */
const LEFT_OUT = /\.(?:br|gz)$|^_headers$|^screenshots\//;

/** What a first visit fetches until the app works offline, compressed as the server sends it. */
export const measureTransfer: Measure = async () => {
  await buildApp();
  return { transfer_bytes: await firstVisitBytes(resolve('dist')) };
};

async function firstVisitBytes(dist: string): Promise<number> {
  const names = await readdir(dist, { recursive: true });
  const kept = new Set(names);
  let bytes = 0;
  for (const name of names) {
    if (LEFT_OUT.test(name)) continue;
    const file = await stat(join(dist, kept.has(`${name}.br`) ? `${name}.br` : name));
    if (file.isFile()) bytes += file.size;
  }
  return bytes;
}
