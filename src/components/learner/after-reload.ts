/** Some changes concern everything on a page, so it is loaded again; what came of them is said afterwards. */

/** Loads the page again, at its top part, and has it say something. It is kept with the entry of the history only. */
export function reloadSaying(told = ''): void {
  history.replaceState({ told }, '', location.pathname + location.search);
  location.reload();
}

/** What the page was loaded again to say; empty when there is nothing. It is said once. */
export function takeTold(): string {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('told' in state) || typeof state.told !== 'string') return '';
  history.replaceState(null, '');
  return state.told;
}
