import { useEffect, useRef, useState } from 'react';

/**
 * A text that is typed here and kept elsewhere. Typing shows at once, however long keeping takes; a change made
 * elsewhere, such as in another tab, shows when it comes.
 * @param onWrite called with the text at each change
 */
export function useDraftText(kept: string, onWrite: (text: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(kept);
  // What was written here and has not come back yet: when it does, more may have been typed.
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const place = sent.current.lastIndexOf(kept);
    sent.current.splice(0, place + 1);
    if (place === -1) setText(kept);
  }, [kept]);
  return [
    text,
    (next) => {
      setText(next);
      sent.current.push(next);
      onWrite(next);
    },
  ];
}
