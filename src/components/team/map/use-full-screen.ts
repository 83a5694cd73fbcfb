import { type RefObject, useEffect, useRef } from 'react';

/**
 * Asks for the whole screen where the browser allows it. A refusal changes nothing: the dialog fills the window anyway.
 * Leaving the whole screen, as Escape does, also leaves what was shown on it.
 */
export function useFullScreen(element: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const shown = element.current;
    const changed = () => {
      if (document.fullscreenElement === null) leave.current();
    };
    shown?.addEventListener('fullscreenchange', changed);
    shown?.requestFullscreen?.().catch(() => undefined);
    return () => {
      shown?.removeEventListener('fullscreenchange', changed);
      if (shown && document.fullscreenElement === shown) document.exitFullscreen().catch(() => undefined);
    };
  }, [element]);
}
