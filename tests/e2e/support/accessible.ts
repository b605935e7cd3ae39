import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { AXE_OPTIONS } from '../../support/axe.ts';

/** Expects no finding of axe on the page as it is now; a finding is told with its element. */
async function expectAccessiblePage(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const findings = await page.evaluate(async (options) => {
    const { axe: there } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await there.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }, AXE_OPTIONS);
  expect(findings).toEqual([]);
}

/** Expects the same in light and in dark; colours do not glide meanwhile, or axe would see between them. */
export async function expectAccessibleInBoth(page: Page): Promise<void> {
  // behind another page nothing is drawn, and a transition of any length waits to begin
  await page.bringToFront();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(nextPicture);
    await expectAccessiblePage(page);
  }
  await page.emulateMedia({ reducedMotion: null });
}

/** Runs in the page: even colours that do not glide change with the next picture, and the one after shows them. */
function nextPicture(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
