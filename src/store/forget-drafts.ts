/**
 * Removes the unfinished work on every quiz from this tab: whoever erases the record, or hands the browser on, wants
 * none left. Apart from `drafts.ts`, so that a quiz need not fetch it; a test holds the two to the same keys.
 */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith('truce-draft:')) sessionStorage.removeItem(key);
  } catch {
    // What could not be kept is not there.
  }
}
