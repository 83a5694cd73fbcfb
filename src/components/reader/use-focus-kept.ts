import { useEffect, useRef } from 'react';
import { focusFirst } from './focus-first.ts';

/**
 * Moves the focus to a heading when another one leads the page and what had the focus went with the one before. Somebody
 * who is at work elsewhere is left there.
 * @param id of the heading that leads the page now
 */
export function useFocusKept(id: string): void {
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    if (!document.activeElement || document.activeElement === document.body) focusFirst(id);
  }, [id]);
}
