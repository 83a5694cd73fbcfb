import type { Page } from 'playwright-core';

/** Puts rows into the record's database as they are, behind the store's back. The page has to be of the site. */
export async function plantRows(page: Page, rows: readonly (readonly [key: string, row: unknown])[]): Promise<void> {
  await page.evaluate(
    (planted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('truce-record');
        opening.onupgradeneeded = () => opening.result.createObjectStore('events');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          for (const [key, row] of planted) transaction.objectStore('events').put(row, key);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    rows,
  );
}
