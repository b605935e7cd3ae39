import type { Page } from 'playwright-core';
import type { ReportingSettings } from '../../../src/services/reporting/reporting-settings.ts';
import { readPayload } from '../../../src/services/reporting/messages/payload.ts';

/** Stores settings in a page as an earlier visit would have: reporting is switched on. */
export async function keepReporting(
  page: Page,
  settings: Partial<ReportingSettings>,
  others: Readonly<Record<string, object>> = {},
): Promise<void> {
  const reporting = { onSince: 1, hasFindings: true, ...settings };
  const values = Object.entries({ ...others, 'maskcheck.reporting.1': reporting });
  await page.evaluate((stored) => {
    for (const [key, value] of stored) localStorage.setItem(key, JSON.stringify(value));
  }, values);
}

/** The ids of payloads; of what is none, or has none, all of it. */
export function idsOf(texts: readonly string[]): readonly string[] {
  return texts.map((text) => {
    const payload = readPayload(text);
    return typeof payload === 'object' && 'id' in payload ? payload.id : text;
  });
}

/** Whether a page's outbox knows from where in the journal on it tells. */
export async function hasStarted(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const name = 'maskcheck.outbox';
    // to open one that is not there would make it
    const databases = await indexedDB.databases();
    if (!databases.some((database) => database.name === name)) return false;
    return new Promise<boolean>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => {
        const reading = opening.result.transaction('digest').objectStore('digest').count();
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result > 0);
        };
      };
    });
  });
}
