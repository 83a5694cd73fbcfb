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
