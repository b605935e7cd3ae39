import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { buildServiceWorker } from '../../../tools/build/service-worker.ts';

/** Files that name others. */
const TEXT = /\.(?:js|css|html)$/;
/** What may be the name of one. */
const NAME = /[\w-]+\.(?:js|css)/g;
const COMPRESSED = /\.(?:br|gz)$/;

/** Copies the built app, without its compressed copies. @throws when it has not been built */
export async function copyApp(folder: string): Promise<void> {
  await cp(resolve('dist'), folder, {
    recursive: true,
    filter: (path) => !COMPRESSED.test(path),
  });
}

/**
 * Makes the next version out of a copy of the built app: a text of one of its files has changed, and so
 * the name of every file in `assets/` and the service worker, as after a change of the code.
 */
export async function makeNextVersion(
  folder: string,
  change: { readonly file: RegExp; readonly from: string; readonly to: string },
): Promise<void> {
  const assets = join(folder, 'assets');
  const names = await readdir(assets);
  const renamed = new Map(names.map((name) => [name, nextNameOf(name)]));
  const texts = [join(folder, 'index.html'), ...names.map((name) => join(assets, name))];
  for (const path of texts.filter((name) => TEXT.test(name))) {
    const text = await readFile(path, 'utf8');
    const changed = change.file.test(path) ? text.replace(change.from, change.to) : text;
    await writeFile(
      path,
      changed.replace(NAME, (name) => renamed.get(name) ?? name),
    );
  }
  for (const [name, next] of renamed) await rename(join(assets, name), join(assets, next));
  await buildServiceWorker(resolve('.'), folder);
}

function nextNameOf(name: string): string {
  const ending = extname(name);
  return `${name.slice(0, -ending.length)}2${ending}`;
}
