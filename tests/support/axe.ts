import type { RunOptions } from 'axe-core';
import axe from 'axe-core';
import { expect } from 'vitest';

/** What axe is asked for: WCAG 2.2 AA and what its makers recommend. */
export const AXE_OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Expects no finding of axe at all, shadow roots included; a finding is told with its element. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, AXE_OPTIONS);
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  expect(findings).toEqual([]);
}
