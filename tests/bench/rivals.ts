import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const FOLDER = join(import.meta.dirname, 'rivals');

/**
 * Installs, unless that was done, what the app is timed against: packages of the benchmark alone,
 * with a lock file of their own.
 *
 * @returns the folder that holds them
 * @throws when the registry cannot be reached
 */
export async function installRivals(): Promise<string> {
  const packages = join(FOLDER, 'node_modules');
  if (!existsSync(packages)) {
    const quietly = ['--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', ['ci', ...quietly, '--prefix', FOLDER]);
  }
  return packages;
}
