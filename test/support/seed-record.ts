import type { Page } from 'playwright-core';
import type { CourseEvent } from '../../src/domain/record/event.ts';

/** Puts events into the record of the browser, as another visit would have left them. The page must be one of the site's. */
export async function seedRecord(page: Page, events: readonly CourseEvent[]): Promise<void> {
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('truce-record');
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore('events');
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('events', 'readwrite');
          for (const row of rows) transaction.objectStore('events').add(row, row.id);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    events,
  );
}
