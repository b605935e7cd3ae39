import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureDebianPackage } from '../../tools/debian.ts';

/** Where programs are looked for: Debian has its servers where not everybody's path leads. */
const PATH = [process.env['PATH'], '/usr/sbin']
  .filter((path) => path !== undefined)
  .join(delimiter);

/** The environment in which the programs of a test are found. */
export const ENVIRONMENT: NodeJS.ProcessEnv = { ...process.env, PATH };

/**
 * Whether programs are there, each of which is installed, as Debian's package of its name, where this
 * process may. Says what is missing; tests that need it are skipped then.
 *
 * @param purpose what tests need them for
 * @throws when they are missing where `CI` is set: there every test has to run
 */
export function providePrograms(purpose: string, names: readonly string[]): boolean {
  const missing = names.filter(
    (name) => !isThere(name) && !(ensureDebianPackage(name) && isThere(name)),
  );
  if (missing.length === 0) return true;
  const lack = `for want of ${missing.join(', ')} (Debian: apt-get install ${missing.join(' ')})`;
  if ((process.env['CI'] ?? '') !== '') {
    throw new Error(`Tests with ${purpose} cannot run ${lack}, and with CI set they must.`);
  }
  process.stdout.write(`Tests with ${purpose} are skipped ${lack}.\n`);
  return false;
}

function isThere(name: string): boolean {
  return PATH.split(delimiter).some((folder) => existsSync(join(folder, name)));
}
