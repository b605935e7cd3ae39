import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(?:html|js|css|json|svg|txt|wasm|webmanifest|bin)$/;
/** Below this a compressed file saves no packet. */
const LEAST_BYTES = 1024;
/** A compressed file must save this share to be worth the trouble of unpacking it. */
const LEAST_SAVING = 0.05;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Puts a `.br` and a `.gz` beside every file in `dist` that gets smaller by it. */
export async function compress(dist: string): Promise<void> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  await Promise.all(
    entries
      .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
      .map((entry) => compressFile(join(entry.parentPath, entry.name))),
  );
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < LEAST_BYTES) return;
  const packed = await Promise.all([
    brotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    zip(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const most = content.length * (1 - LEAST_SAVING);
  const [asBrotli, asGzip] = packed;
  if (asBrotli.length <= most) await writeFile(`${path}.br`, asBrotli);
  if (asGzip.length <= most) await writeFile(`${path}.gz`, asGzip);
}
