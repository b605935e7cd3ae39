/** A command that counts as one test. */
export interface Check {
  readonly heading: string;
  readonly command: readonly string[];
}

/** What makes the app that the tests in a browser open. */
export const BUILD: Check = { heading: 'Build', command: ['tsx', 'tools/build/build.ts'] };

/** The checks that are no tests, those that take longest first. */
export const CHECKS: readonly Check[] = [
  { heading: 'Lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { heading: 'Types', command: ['tsc', '-b'] },
  { heading: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  BUILD,
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
