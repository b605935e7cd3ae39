import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * How every test starts its Chromium: without the sandbox, which containers do not allow, with
 * WebGL on the processor, and silent on the network, which the tests watch.
 */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Where the system's Chromium is: `CHROMIUM_PATH`, or the first known name on the `PATH`. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROMIUM_PATH: named, PATH: path = '' } = env;
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  return [...path.split(delimiter), '/usr/bin']
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}
