import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What stands in a file of `deploy/`, and what stands there on this machine. */
export type Changes = Readonly<Record<string, string>>;

/**
 * Puts a file of `deploy/` to use here.
 *
 * @throws when something that is to be changed does not stand in it
 */
export async function deploy(file: string, folder: string, changes: Changes = {}): Promise<void> {
  let text = await readDeployed(file);
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`deploy/${file} has no “${from}”`);
    text = text.replaceAll(from, to);
  }
  await writeFile(join(folder, file.replace(/^.*\//, '')), text);
}

/** The text of a file of `deploy/`. */
export function readDeployed(file: string): Promise<string> {
  return readFile(resolve('deploy', file), 'utf8');
}
