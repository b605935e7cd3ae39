import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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
    spawnSync('apt-get', ['-y', '-q', ...words], { stdio: 'ignore', env: environment });
  };
  apt('update');
  apt('install', '--no-install-recommends', name);
  return isInstalled(name);
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' });
  return stdout.endsWith('install ok installed');
}
