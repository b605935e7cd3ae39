import { ensureDebianPackage } from '../../../../tools/debian.ts';

/** Debian's packages without which there is no house. */
const PACKAGES = ['nginx', 'mosquitto', 'ffmpeg'] as const;

/** Whether a house can be started here: its programs are installed where this process may. */
export const hasHouse = provideHouse();

function provideHouse(): boolean {
  const missing = PACKAGES.filter((name) => !ensureDebianPackage(name));
  if (missing.length === 0) return true;
  process.stdout.write(
    `Tests with a house's programs are skipped, for want of ${missing.join(', ')} ` +
      `(Debian: apt-get install ${PACKAGES.join(' ')}).\n`,
  );
  return false;
}
