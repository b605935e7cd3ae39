import { describe, expect, it } from 'vitest';
import { add, lineOf, readVitestReport } from '../../../../tools/test/tally.ts';

const file = (status: string, ...tests: string[]): object => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('the tally of a test run', () => {
  it('counts passed, failed and skipped tests', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: [file('failed', 'passed', 'failed'), file('passed', 'passed', 'passed')],
    };
    expect(readVitestReport(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that breaks before its tests as a failure', () => {
    const report = {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [file('failed')],
    };
    expect(readVitestReport(report).failed).toBe(1);
  });

  it('ends in one plain line that names skipped tests only when there are any', () => {
    const one = { passed: 1, failed: 2, skipped: 0 };
    expect(lineOf(one)).toBe('1 passed, 2 failed');
    expect(lineOf(add(one, { passed: 1, failed: 0, skipped: 1 }))).toBe(
      '2 passed, 2 failed, 1 skipped',
    );
  });
});
