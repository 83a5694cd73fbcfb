import { useEffect } from 'react';

/** Has the browser ask before the page is left, as long as something would be lost. */
export function useLeaveWarning(isLost: boolean): void {
  useEffect(() => {
    if (!isLost) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isLost]);
}
