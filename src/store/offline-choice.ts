import { OFFLINE } from './offline-name.ts';

/** What somebody chose: `on`, a copy is wanted whatever the connection; `off`, none is; nothing yet. */
export function readOfflineChoice(): 'on' | 'off' | null {
  try {
    const choice = localStorage.getItem(OFFLINE);
    return choice === 'on' || choice === 'off' ? choice : null;
  } catch {
    return null;
  }
}

/** Keeps the choice; where storage is refused no copy can be kept either. */
export function keepOfflineChoice(choice: 'on' | 'off'): void {
  try {
    localStorage.setItem(OFFLINE, choice);
  } catch {
    // The browser keeps nothing of this site.
  }
}
