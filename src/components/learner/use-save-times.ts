import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type SaveTimes, timeSaves } from './time-saves.ts';

/**
 * Times for saving something that is written, and a save whenever the page may go away.
 * @param save saves what has changed, and does nothing when nothing has; the one of the latest render is called
 * @param isPending whether something waits to be saved
 */
export function useSaveTimes(save: () => Promise<void>, isPending: boolean): SaveTimes {
  const latestSave = useRef(save);
  useLayoutEffect(() => {
    latestSave.current = save;
  });
  const [times] = useState(() => timeSaves(() => void latestSave.current()));
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && times.now();
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', times.now);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', times.now);
      times.now();
    };
  }, [times]);
  // A page that is being unloaded may be gone before its last entry is; before that there is time. Only while something
  // waits, because some browsers do not put a page with such a listener into their back cache.
  useEffect(() => {
    if (!isPending) return;
    addEventListener('beforeunload', times.now);
    return () => removeEventListener('beforeunload', times.now);
  }, [times, isPending]);
  return times;
}
