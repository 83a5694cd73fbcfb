const KEY = 'truce-theme';

export type Theme = 'light' | 'dark';

/** Keeps the reader's choice for the next page; where storage is refused the choice lasts for this page only. */
export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing is lost that the reader cannot choose again.
  }
}
