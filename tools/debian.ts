import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Held by whoever installs something. */
const LOCK = join(tmpdir(), 'maskcheck-apt.lock');

/**
 * Makes sure that a package of Debian's is installed: installs it when this process may.
 *
 * @returns whether the package is there afterwards; false on other systems
 */
export function ensureDebianPackage(name: string): boolean {
  if (!existsSync('/usr/bin/dpkg')) return false;
  if (isInstalled(name)) return true;
  if (process.getuid?.() !== 0) return false;
  const apt = (...words: readonly string[]): void => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // apt itself refuses whoever comes second, and tests of several files install side by side
    const inTurn = [LOCK, 'apt-get', '-y', '-q', ...words];
    spawnSync('flock', inTurn, { stdio: 'ignore', env: environment });
  };
  apt('update');
  apt('install', '--no-install-recommends', name);
  return isInstalled(name);
}

function isInstalled(name: string): boolean {
  const words = ['-W', '-f', '${Status}', name];
  const { status, stdout } = spawnSync('dpkg-query', words, { encoding: 'utf8' });
  // without the program there is no output either
  return status === 0 && stdout.endsWith('install ok installed');
}
