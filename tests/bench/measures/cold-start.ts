import type { Browser, Page } from 'playwright-core';
import { medianOf } from '../../../tools/evaluate/statistics.ts';
import { changesOf, waitForVerdict, watchVerdict } from '../../e2e/support/live-page.ts';
import { serveBuiltApp } from '../built-app.ts';
import { launchLive } from '../live-browser.ts';
import type { Figures, Measure } from '../measure.ts';
import type { ContenderWindow } from '../page/contender.ts';

/** Visits of each kind, in turns. */
const VISITS = 5;

/**
 * From opening the address to the first verdict, by the built app in a fresh browser context and then
 * in the same one without a network, against the time in which Human's face model is loaded and
 * warmed up on a fresh page. Nobody has WebGL, as on a machine without a graphics processor.
 */
export const measureColdStart: Measure = async ({ address }) => {
  const app = await serveBuiltApp();
  const browser = await launchLive();
  const times: Record<'online' | 'offline' | 'human', number[]> = {
    ...{ online: [], offline: [], human: [] },
  };
  try {
    for (let visit = 0; visit < VISITS; visit += 1) {
      times.human.push(await visitHuman(browser, address));
      const { online, offline } = await visitApp(browser, app.url);
      times.online.push(online);
      times.offline.push(offline);
    }
  } finally {
    await browser.close();
    await app.close();
  }
  const figures: Figures = {};
  for (const [kind, all] of Object.entries(times)) figures[`cold_ms[${kind}]`] = medianOf(all);
  for (const kind of ['online', 'offline'] as const) {
    figures[`cold_ratio[${kind}]`] = medianOf(times[kind]) / medianOf(times.human);
  }
  return figures;
};

async function visitApp(
  browser: Browser,
  address: string,
): Promise<{ readonly online: number; readonly offline: number }> {
  const context = await browser.newContext();
  // tsx names functions by a helper of its own, which functions sent into a page lack
  await context.addInitScript('globalThis.__name = (named) => named');
  try {
    const first = await context.newPage();
    const online = await timeOfVerdict(first, address);
    await first.evaluate(waitUntilStored);
    await first.close();
    await context.setOffline(true);
    return { online, offline: await timeOfVerdict(await context.newPage(), address) };
  } finally {
    await context.close();
  }
}

/** Milliseconds from opening the page to the first verdict, on the page's own clock. */
async function timeOfVerdict(page: Page, address: string): Promise<number> {
  await page.goto(`${address}?station=guard&lang=en`);
  await watchVerdict(page);
  await waitForVerdict(page, 'mask');
  const change = (await changesOf(page)).find(({ verdict }) => verdict === 'mask');
  return change?.atMs ?? NaN;
}

/** Milliseconds from opening the page until Human is warm, on the page's own clock. */
async function visitHuman(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${address}contender.html?who=human`);
    return await page.evaluate(async () => {
      await (window as unknown as ContenderWindow).contender;
      return performance.now();
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page: waits until the service worker holds everything. */
async function waitUntilStored(): Promise<void> {
  // a worker is active only after everything was stored
  await navigator.serviceWorker.ready;
}
