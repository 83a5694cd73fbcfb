/** Less than the whole window, so that the last line read is still there. */
const PART = 0.8;

/**
 * Scrolls a step that is larger than the window, before the next or the last one is turned to.
 * @returns whether there was anything left to scroll in that direction
 */
export function scrollOn(element: HTMLElement, way: 1 | -1): boolean {
  const room = element.scrollHeight - element.clientHeight;
  // A pixel may be lost where the browser is zoomed.
  const isDone = way === 1 ? element.scrollTop >= room - 1 : element.scrollTop <= 0;
  if (isDone) return false;
  element.scrollBy({ top: way * element.clientHeight * PART });
  return true;
}
