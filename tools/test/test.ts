import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pMap from 'p-map';
import { findChromium } from '../chromium.ts';
import type { Check } from './checks.ts';
import { BUILD, CHECKS } from './checks.ts';
import { ROOT, run, runAside } from './command.ts';
import type { Tally } from './tally.ts';
import { add, lineOf, readVitestReport } from './tally.ts';

const REPORT = join(ROOT, '.cache/vitest.json');

const CHROMIUM_MISSING = `
No Chromium was found, and the browser tests need one. Install it (Debian: apt-get install chromium)
or name one: CHROMIUM_PATH=/path/to/chromium npm test
`;

/** Runs every check, as many at a time as there are cores, then every test, and ends with one line of figures. */
async function test(): Promise<Tally> {
  let tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  const count = (isGood: boolean): void => {
    tally = add(tally, { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });
  };
  const good = new Set<Check>();
  const look = async (check: Check): Promise<void> => {
    const { isGood, output } = await runAside(check.command);
    head(check.heading);
    process.stdout.write(output);
    count(isGood);
    if (isGood) good.add(check);
  };
  await pMap(CHECKS, look, { concurrency: availableParallelism() });
  head('Chromium');
  const hasChromium = await provideChromium();
  count(hasChromium);
  head('Tests');
  sayWhetherDataIsThere();
  const projects = [
    'unit',
    ...(hasChromium ? ['browser'] : []),
    ...(hasChromium && good.has(BUILD) ? ['house', 'e2e'] : []),
  ];
  return add(tally, await runTests(projects));
}

async function runTests(projects: readonly string[]): Promise<Tally> {
  await mkdir(join(ROOT, '.cache'), { recursive: true });
  await rm(REPORT, { force: true });
  const isGood = await run([
    'vitest',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ]);
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0 };
  const tally = readVitestReport(JSON.parse(await readFile(REPORT, 'utf8')));
  // errors outside any test (an unhandled rejection, say) fail the run without failing a test
  return isGood || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

async function provideChromium(): Promise<boolean> {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (findChromium() === undefined && mayInstall) {
    await run(['apt-get', 'update']);
    await run(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']);
  }
  const chromium = findChromium();
  process.stdout.write(chromium === undefined ? CHROMIUM_MISSING : `${chromium}\n`);
  return chromium !== undefined;
}

function sayWhetherDataIsThere(): void {
  const folder = process.env['MASKCHECK_SHARED'] ?? join(ROOT, '../shared');
  process.stdout.write(
    existsSync(join(folder, 'data'))
      ? 'The data folder is there: tests on its pictures run too.\n'
      : 'No data folder: tests on its pictures are skipped (MASKCHECK_SHARED names another).\n',
  );
}

function head(heading: string): void {
  process.stdout.write(`\n── ${heading} ${'─'.repeat(Math.max(0, 60 - heading.length))}\n`);
}

const tally = await test();
process.stdout.write(`\n${lineOf(tally)}\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
