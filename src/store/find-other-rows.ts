import { openMemory } from './memory.ts';
import type { Rows } from './record-store.ts';
import { openSession } from './session.ts';
import type { Keeping } from './store.ts';

/** Where to keep rows when IndexedDB cannot be had: in the tab's own storage, or failing that in the page. */
export function findOtherRows(name: string): [Rows, Keeping] {
  try {
    const probe = `${name}?`;
    sessionStorage.setItem(probe, '');
    sessionStorage.removeItem(probe);
    return [openSession(sessionStorage, name), 'this-tab'];
  } catch {
    return [openMemory(), 'not-kept'];
  }
}
