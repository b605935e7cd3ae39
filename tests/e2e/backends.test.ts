import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EngineInfo } from '../../src/engine/contract.ts';
import { Collector } from './support/collector.ts';
import { keepContexts, loseContexts } from './support/graphics-context.ts';
import { waitForVerdict } from './support/live-page.ts';
import { Stage } from './support/stage.ts';

const stage = new Stage();
let clip = '';
beforeAll(async () => {
  clip = await stage.clipOf();
});

async function openLive(
  query = '',
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<{ page: Page; collector: Collector }> {
  const browser = await stage.launch({ clip });
  // a stored copy would answer in place of the worker that a test changes
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await prepare?.(context);
  const collector = new Collector(context, stage.serving.url);
  const page = await context.newPage();
  await page.goto(`${stage.serving.url}?station=guard&lang=en${query}`);
  return { page, collector };
}

describe('the backend', () => {
  it('is measured at the first start and remembered for the next', async () => {
    const { page, collector } = await openLive();
    await waitForVerdict(page, 'mask');
    const first = await infoOf(page);
    expect(first.isMeasured).toBe(true);
    await page.reload();
    await waitForVerdict(page, 'mask');
    const second = await infoOf(page);
    expect(second).toMatchObject({ backend: first.backend, isMeasured: false, passedOver: [] });
    await collector.check(page);
  });

  it('is replaced without a reload when its graphics context is lost', async () => {
    const { page, collector } = await openLive('&backend=webgl', keepContexts);
    await page.locator('guard-screen[data-backend="webgl"]').waitFor({ timeout: 120_000 });
    await waitForVerdict(page, 'mask');
    await page.evaluate(() => {
      document.documentElement.dataset['before'] = 'the loss';
    });
    await loseContexts(page);
    await page.locator('guard-screen[data-phase="starting"]').waitFor();
    await page.locator('guard-screen[data-backend="wasm"]').waitFor({ timeout: 60_000 });
    await waitForVerdict(page, 'mask');
    expect(await page.locator('html[data-before="the loss"]').count()).toBe(1);
    expect(await page.locator('fault-panel').count()).toBe(0);
    await collector.check(page);
  });
});

/** What the running engine tells of itself. */
async function infoOf(page: Page): Promise<EngineInfo> {
  const info = await page.evaluate(() => {
    interface App extends Element {
      readonly keeper?: { readonly engine?: { readonly info: EngineInfo } };
    }
    return document.querySelector<App>('maskcheck-app')?.keeper?.engine?.info;
  });
  if (info === undefined) throw new Error('no engine runs');
  return info;
}
