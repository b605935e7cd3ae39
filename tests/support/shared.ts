import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A path in the folder of shared data, or nothing where it is absent. The folder is
 * `MASKCHECK_SHARED`, or `../shared` beside the project.
 */
export function sharedPath(...parts: readonly string[]): string | undefined {
  const folder = resolve(process.env['MASKCHECK_SHARED'] ?? '../shared');
  const path = join(folder, ...parts);
  return existsSync(path) ? path : undefined;
}
