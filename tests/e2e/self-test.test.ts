import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { Collector } from './support/collector.ts';
import { Stage } from './support/stage.ts';

const stage = new Stage();

/** The marks of all lines, by their names. */
async function marksOn(page: Page): Promise<Record<string, string | undefined>> {
  const lines = await page
    .locator('self-test-screen li')
    .evaluateAll((all) =>
      all.map((line) => [line.getAttribute('data-line'), line.getAttribute('data-mark')]),
    );
  return Object.fromEntries(lines) as Record<string, string | undefined>;
}

it('finds the built app in order, camera and all, and hands out a report', async () => {
  const browser = await stage.launch({ clip: await stage.clipOf() });
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    permissions: ['camera', 'clipboard-read', 'clipboard-write'],
  });
  const collector = new Collector(context, stage.serving.url);
  const page = await context.newPage();
  await page.goto(`${stage.serving.url}?screen=selftest&lang=en&backend=wasm`);
  await expect
    .poll(() => marksOn(page), { timeout: 60_000 })
    .toMatchObject({
      app: 'pass',
      camera: 'waiting',
      engine: 'pass',
      golden: 'pass',
      models: 'pass',
      offline: 'pass',
      network: 'pass',
    });
  await page.getByRole('button', { name: 'Test the camera' }).click();
  await expect.poll(async () => (await marksOn(page))['camera'], { timeout: 20_000 }).toBe('pass');
  await page.getByRole('button', { name: 'Copy report' }).click();
  await page.getByText('Copied').waitFor();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toMatch(/Right answers: In order\. .*off by [\d.e-]+ at most/);
  expect(report).toMatch(/Camera: In order\. .+640 × 480/);
  await collector.check(page);
});
