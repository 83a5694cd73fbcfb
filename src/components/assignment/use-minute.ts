import { useEffect, useState } from 'react';

/** The time, read anew each minute and whenever the page is looked at again. */
export function useMinute(now: () => Date): Date {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && setMoment(now());
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now]);
  return moment;
}
