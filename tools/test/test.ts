import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { findChromium } from '../chromium.ts';
import type { Tally } from './tally.ts';
import { add, lineOf, readVitestReport } from './tally.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORT = join(ROOT, '.cache/vitest.json');

/** Checks that are no tests: each is a command that counts as one. */
const CHECKS: readonly { readonly heading: string; readonly command: readonly string[] }[] = [
  { heading: 'Types', command: ['tsc', '-b'] },
  { heading: 'Lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { heading: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    heading: 'Templates',
    // its reader of CSS is older than media ranges and text-wrap
    command: [
      ...['lit-analyzer', '--strict', '--maxWarnings', '0'],
      ...['--rules.no-invalid-css', 'off', 'src/**/*.ts'],
    ],
  },
  { heading: 'Dead code and dependencies', command: ['knip', '--no-progress'] },
];

const CHROMIUM_MISSING = `
No Chromium was found, and the browser tests need one. Install it (Debian: apt-get install chromium)
or name one: CHROMIUM_PATH=/path/to/chromium npm test
`;

/** Runs every check and test, one after the other, and ends with one line of figures. */
async function test(): Promise<Tally> {
  let tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  const count = (isGood: boolean): void => {
    tally = add(tally, { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });
  };
  for (const { heading, command } of CHECKS) {
    head(heading);
    count(await run(command));
  }
  head('Chromium');
  const hasChromium = await provideChromium();
  count(hasChromium);
  head('Build');
  const isBuilt = await run(['tsx', 'tools/build/build.ts']);
  count(isBuilt);
  head('Tests');
  sayWhetherDataIsThere();
  const projects = [
    'unit',
    ...(hasChromium ? ['browser'] : []),
    ...(hasChromium && isBuilt ? ['house', 'e2e'] : []),
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

/** Runs a command of the project or the system; its output passes through. */
function run([name = '', ...rest]: readonly string[]): Promise<boolean> {
  const path = [join(ROOT, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(name, rest, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', (error) => {
      process.stderr.write(`${name}: ${error.message}\n`);
      resolve(false);
    });
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
}

const tally = await test();
process.stdout.write(`\n${lineOf(tally)}\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
