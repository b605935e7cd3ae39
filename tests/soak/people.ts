import type { Page } from 'playwright-core';
import type { Report } from '../../src/core/report.ts';
import { entriesIn } from '../e2e/support/journal.ts';

interface Looking {
  look: (...how: unknown[]) => Promise<Report | undefined>;
}

/** Runs in the page before everything else: counts the people that any engine's reports decide about. */
export function countDecided(): void {
  interface App extends Element {
    readonly keeper?: { readonly engine?: Looking };
  }
  let watched: Looking | undefined;
  let count = 0;
  // engines come and go: a new one is met long before it has decided about anybody
  setInterval(() => {
    const engine = document.querySelector<App>('maskcheck-app')?.keeper?.engine;
    if (engine === undefined || engine === watched) return;
    watched = engine;
    const look = engine.look.bind(engine);
    engine.look = async (...how) => {
      const report = await look(...how);
      count += report?.events.filter(({ kind }) => kind === 'decided').length ?? 0;
      Object.assign(window, { decided: count });
      return report;
    };
  }, 20);
}

/** How many people were decided about so far. */
export async function countedIn(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { decided?: number }).decided ?? 0);
}

/** How many verdicts are in the journal. */
export async function journalledIn(page: Page): Promise<number> {
  return (await entriesIn(page)).filter(({ kind }) => kind === 'verdict').length;
}
