import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackFiles } from '../../src/service-worker/packs.ts';

/** Letters of the revision: enough to tell two versions apart. */
const REVISION_LETTERS = 12;
const PACK = /^((?:watch)?text-[a-z]+|late|watch|hls|mqtt)-.+\.js$/;

/**
 * What a built app has beside the live check: the texts of all languages but English, which the page
 * itself holds, the late screens, what several cameras need, and a revision that goes by all of them
 * and the spoken prompts.
 *
 * @param dist folder of the built app
 */
export async function packFilesIn(dist: string): Promise<PackFiles> {
  const files: Record<string, string[]> = {};
  for (const name of (await readdir(join(dist, 'assets'))).sort()) {
    const pack = PACK.exec(name)?.[1];
    if (pack !== undefined) (files[pack] ??= []).push(`assets/${name}`);
  }
  // the names of the code carry a hash, those of the prompts do not
  const hash = createHash('sha256').update(JSON.stringify(files));
  for (const address of Object.values(await promptFilesIn(dist)).flat()) {
    hash.update(address).update(await readFile(join(dist, address)));
  }
  return { revision: hash.digest('hex').slice(0, REVISION_LETTERS), files };
}

/** Addresses of the spoken prompts of a built app, by language. */
export async function promptFilesIn(dist: string): Promise<Record<string, string[]>> {
  const folder = join(dist, 'prompts');
  const prompts: Record<string, string[]> = {};
  if (!existsSync(folder)) return prompts;
  for (const language of (await readdir(folder)).sort()) {
    const names = await readdir(join(folder, language));
    prompts[language] = names.sort().map((name) => `prompts/${language}/${name}`);
  }
  return prompts;
}
