import { expect, it, vi } from 'vitest';
import { Violations } from '../../../../src/services/policy/violations.ts';

it('collects every violation of the policy, in words', () => {
  const target = new EventTarget();
  const violations = new Violations(target);
  const listener = vi.fn();
  violations.subscribe(listener);
  expect(violations.list).toEqual([]);
  target.dispatchEvent(
    Object.assign(new Event('securitypolicyviolation'), {
      effectiveDirective: 'connect-src',
      blockedURI: 'https://example.org/',
      sourceFile: 'main.js',
      lineNumber: 7,
    }),
  );
  expect(violations.list).toEqual(['connect-src https://example.org/ main.js:7']);
  expect(listener).toHaveBeenCalledTimes(1);
});
