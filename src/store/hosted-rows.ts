import { forgetTab } from './forget-tab.ts';
import { openIndexedDb } from './indexed-db.ts';
import { openMemory } from './memory.ts';
import { DRAFT } from './record-names.ts';
import type { Rows } from './record-store.ts';

/** How long IndexedDB may take, in milliseconds: less than on the site, because the host keeps what matters too. */
const PATIENCE = 3000;

/**
 * Opens the record of one attempt at a course inside a learning system: a database of its own, because whoever is next at
 * this computer has the same browser and the same address. Where the browser keeps nothing, it lasts as long as the page.
 * @param attempt ten hexadecimal digits
 */
export async function openHostedRows(attempt: string): Promise<Rows> {
  leaveDrafts(attempt);
  try {
    return await Promise.race([
      openIndexedDb(`truce-record-${attempt}`),
      new Promise<never>((_, reject) => setTimeout(reject, PATIENCE)),
    ]);
  } catch {
    return openMemory();
  }
}

/** What was begun and not checked lies in the tab. It goes when the tab comes to somebody else's attempt. */
function leaveDrafts(attempt: string): void {
  try {
    const key = `${DRAFT}::attempt`;
    if (sessionStorage.getItem(key) === attempt) return;
    forgetTab('');
    sessionStorage.setItem(key, attempt);
  } catch {
    // Then no draft was kept either.
  }
}
