import type { Actor, Composite } from '../../fixtures/camera.ts';
import { launch } from '../../e2e/support/browser.ts';
import { longestWaitMs, looksAt, noteLooks } from '../../e2e/support/looks.ts';
import { serveBuiltApp } from '../built-app.ts';
import { serveCameras } from '../camera-house.ts';
import { tasksWhile } from '../main-thread.ts';
import type { Figures, Measure } from '../measure.ts';

const MINUTE_S = 60;
/** Longer than this, a task is felt (W3C Long Tasks). */
const LONG_MS = 50;

/** Two people before each of four cameras. */
const SIGHTS: Readonly<Record<string, readonly Actor[]>> = {
  door: pair('bare-1', 'masked-1'),
  hall: pair('masked-3', 'bare-2'),
  yard: pair('incorrect-1', 'masked-1'),
  gate: pair('masked-1', 'masked-3'),
};
const NAMES = Object.keys(SIGHTS);

/**
 * A wall of four cameras with people before all of them, for a minute: how long any of them waits for a
 * look at most, and the page's tasks longer than 50 ms, by what they compute and by the clock.
 */
export const measureWall: Measure = async () => {
  const app = await serveBuiltApp();
  const house = await serveCameras(app.url, SIGHTS);
  // without WebGL, as on a machine without a graphics processor
  const browser = await launch('absent', '--use-gl=disabled');
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${house.url}?lang=en`);
    await page.evaluate(hang, NAMES);
    await page.goto(`${house.url}?station=watch&lang=en`);
    for (const name of NAMES) {
      const both = page.locator(`feed-tile[data-feed="${name}"][data-verdicts*=" "]`);
      await both.waitFor({ timeout: 2 * MINUTE_S * 1000 });
    }
    await noteLooks(page);
    const tasks = await tasksWhile(browser, page, () => page.waitForTimeout(MINUTE_S * 1000));
    const looked = await looksAt(page);
    const computed = tasks.map(({ computedMs }) => computedMs);
    const figures: Figures = {
      wall_longest_wait_s: Math.max(...NAMES.map((name) => longestWaitMs(looked, name))) / 1000,
      wall_looks_per_second: looked.length / MINUTE_S,
      wall_long_tasks: computed.filter((ms) => ms > LONG_MS).length,
      wall_longest_task_ms: Math.max(...computed),
      wall_long_tasks_by_clock: tasks.filter(({ lastedMs }) => lastedMs > LONG_MS).length,
    };
    return figures;
  } finally {
    await browser.close();
    await house.close();
    await app.close();
  }
};

function pair(left: Composite, right: Composite): readonly Actor[] {
  return [
    { composite: left, centre: [170, 260], side: 300 },
    { composite: right, centre: [470, 260], side: 300 },
  ];
}

/** Runs in the page: hangs cameras on the wall, as an earlier visit would have. */
function hang(names: readonly string[]): void {
  const feeds = names.map((name) => {
    const origin = { kind: 'mjpeg', address: `/cameras/${name}` };
    return { id: name, name, origin };
  });
  localStorage.setItem('maskcheck.watch.1', JSON.stringify({ feeds }));
}
