import { useEffect, useState } from 'react';

/** The part of the page's address that shows one receipt, by the key of its paper. */
export const receiptAddress = (key: number): string => `#receipt-${key}`;
/** That which shows the class. */
export const classAddress = '#class';

const readKey = (): number | null => {
  const key = /^#receipt-(\d{1,9})$/.exec(location.hash)?.[1];
  return key === undefined ? null : Number(key);
};

/** Which receipt the address shows, or null for the class. The way back leads from one to the other. */
export function useShown(): number | null {
  const [shown, setShown] = useState(readKey);
  useEffect(() => {
    // The skip link leads past the head of the page, not away from what it shows.
    const change = () => location.hash !== '#main' && setShown(readKey());
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, []);
  return shown;
}
