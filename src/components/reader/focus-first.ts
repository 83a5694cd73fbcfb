/** Focuses the first of these elements that is on the page; nothing when none is. @param ids most wanted first */
export function focusFirst(...ids: string[]): void {
  ids
    .map((id) => document.getElementById(id))
    .find(Boolean)
    ?.focus();
}
