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

/** Writes entries into the device's journal, past the app. */
export async function addEntries(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.evaluate(
    (added) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('maskcheck.journal');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          for (const entry of added) writing.objectStore('entries').add(entry);
          writing.onerror = () => reject(new Error(String(writing.error)));
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    entries,
  );
}
