import type { Page } from 'playwright-core';

/**
 * Puts rows into the record's database as they are, behind the store's back. The page has to be of the site. They go
 * there as JSON, which also carries keys such as "__proto__".
 */
export async function plantRows(page: Page, rows: readonly (readonly [key: string, row: unknown])[]): Promise<void> {
  await page.evaluate(
    (text) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('truce-record');
        opening.onupgradeneeded = () => opening.result.createObjectStore('events');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          for (const [key, row] of JSON.parse(text)) transaction.objectStore('events').put(row, key);
        };
      }),
    JSON.stringify(rows),
  );
}
