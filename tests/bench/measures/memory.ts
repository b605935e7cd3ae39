import { waitForVerdict } from '../../e2e/support/live-page.ts';
import { serveBuiltApp } from '../built-app.ts';
import { looksOf, sampleMemory } from '../live-app.ts';
import { launchLive } from '../live-browser.ts';
import type { Figures, Measure } from '../measure.ts';

const MINUTE_MS = 60_000;
/**
 * The live check of the built app at full rate for some minutes: tensors and memory of page and
 * worker against the end of the first minute, and the page's tasks longer than 50 ms.
 */
export const measureMemory: Measure = async ({ minutes }) => {
  const app = await serveBuiltApp();
  const browser = await launchLive();
  try {
    const page = await browser.newPage();
    await page.goto(`${app.url}?station=guard&lang=en`);
    await waitForVerdict(page, 'mask');
    await page.evaluate(watchLongTasks);
    const session = await browser.newBrowserCDPSession();
    await page.waitForTimeout(MINUTE_MS);
    const first = await sampleMemory(page, session);
    const looks = await looksOf(page);
    await page.waitForTimeout((minutes - 1) * MINUTE_MS);
    const later = await sampleMemory(page, session);
    const more = (await looksOf(page)) - looks;
    const longTasks = await page.evaluate(longTasksOf);
    const figures: Figures = {
      live_minutes: minutes,
      looks_per_second: more / ((minutes - 1) * 60),
      tensors: later.tensors,
      tensors_grown: later.tensors - first.tensors,
      heap_bytes: later.heap,
      heap_ratio: later.heap / first.heap,
      long_tasks: longTasks.length,
      longest_task_ms: Math.max(0, ...longTasks),
    };
    return figures;
  } finally {
    await browser.close();
    await app.close();
  }
};

/** Runs in the page. */
function watchLongTasks(): void {
  const lengths: number[] = [];
  Object.assign(window, { longTasks: lengths });
  new PerformanceObserver((list) => {
    lengths.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

/** Runs in the page: how long the long tasks were, in milliseconds. */
function longTasksOf(): readonly number[] {
  return (window as unknown as { readonly longTasks: readonly number[] }).longTasks;
}
