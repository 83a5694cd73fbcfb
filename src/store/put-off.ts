import { OFFLINE } from './record-names.ts';

/** Whether this tab has put a newer edition off. */
export function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(OFFLINE) !== null;
  } catch {
    return false;
  }
}

/** Puts a newer edition off for as long as this tab is open; where storage is refused, for this page. */
export function putOff(): void {
  try {
    sessionStorage.setItem(OFFLINE, 'later');
  } catch {
    // The next page offers it again.
  }
}
