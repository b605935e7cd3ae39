import type { BrowserContext, Page } from 'playwright-core';

/** From now on the worker keeps the graphics contexts that it makes, so that they can be lost. */
export async function keepContexts(context: BrowserContext): Promise<void> {
  await context.route('**/assets/worker-*.js', async (route) => {
    const response = await route.fetch();
    const body = `(${keepInWorker.toString()})();${await response.text()}`;
    await route.fulfill({ response, body });
  });
}

/** Takes every context away, as a driver that restarts does. */
export async function loseContexts(page: Page): Promise<void> {
  await page.workers()[0]?.evaluate(() => {
    const { contexts } = globalThis as unknown as { contexts: (WebGL2RenderingContext | null)[] };
    for (const context of contexts) context?.getExtension('WEBGL_lose_context')?.loseContext();
  });
}

/** Runs in the worker before everything else. */
function keepInWorker(): void {
  const contexts: unknown[] = [];
  Object.assign(globalThis, { contexts });
  const { prototype } = OffscreenCanvas;
  const getContext = Reflect.get(prototype, 'getContext') as (...how: unknown[]) => unknown;
  Object.assign(prototype, {
    getContext(this: OffscreenCanvas, ...how: unknown[]) {
      const context = getContext.apply(this, how);
      contexts.push(context);
      return context;
    },
  });
}
