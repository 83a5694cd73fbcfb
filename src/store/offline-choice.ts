// `OFFLINE` of record-names.ts, which would bring every other name into a file that every page fetches.
const KEY = 'truce-offline';

/** What somebody chose: `on`, a copy is wanted whatever the connection; `off`, none is; nothing yet. */
export function readOfflineChoice(): 'on' | 'off' | null {
  try {
    const choice = localStorage.getItem(KEY);
    return choice === 'on' || choice === 'off' ? choice : null;
  } catch {
    return null;
  }
}

/** Keeps the choice; where storage is refused no copy can be kept either. */
export function keepOfflineChoice(choice: 'on' | 'off'): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // The browser keeps nothing of this site.
  }
}
