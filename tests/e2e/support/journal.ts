import type { Page } from 'playwright-core';
import type { Entry } from '../../../src/core/day-book/entry.ts';

/** All entries of the device's journal in their order, read past the app. */
export async function entriesIn(page: Page): Promise<readonly Entry[]> {
  return page.evaluate(
    () =>
      new Promise<readonly Entry[]>((resolve, reject) => {
        const opening = indexedDB.open('maskcheck.journal');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll();
          reading.onerror = () => reject(new Error(String(reading.error)));
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as readonly Entry[]);
          };
        };
      }),
  );
}
