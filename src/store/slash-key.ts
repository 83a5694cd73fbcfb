// `SLASH` of record-names.ts, which would bring every other name into a file that every page fetches.
const KEY = 'truce-slash';

/** Whether the slash key alone opens search, as it does until somebody turns that off (WCAG 2.2, 2.1.4). */
export function isSlashOn(): boolean {
  try {
    return !localStorage.getItem(KEY);
  } catch {
    return true;
  }
}

/** Turns the slash key off, or on again. Returns whether it could be kept: where storage is refused nothing can. */
export function keepSlash(isOn: boolean): boolean {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    return false;
  }
  return true;
}
