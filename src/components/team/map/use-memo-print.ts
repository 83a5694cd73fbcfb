import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { fitMemo, type MemoFit } from './fit-memo.ts';

/** A memo on its way to the printer: first whole, to be measured, then as it fits. */
export interface MemoPrint {
  /** Null while nothing is printed: a memo that nobody sees is not made. */
  stage: 'measuring' | MemoFit | null;
  sheet: RefObject<HTMLElement | null>;
  start: () => void;
}

/** Prints the memo alone, wherever on the page the map stands; `memo.css` hides the rest while the mark is there. */
export function useMemoPrint(): MemoPrint {
  const [stage, setStage] = useState<MemoPrint['stage']>(null);
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (stage === null) return;
    if (stage === 'measuring') {
      if (sheet.current) setStage(fitMemo(sheet.current, document.body));
      return;
    }
    const root = document.documentElement;
    const done = () => {
      delete root.dataset.print;
      setStage(null);
    };
    root.dataset.print = 'memo';
    addEventListener('afterprint', done, { once: true });
    window.print();
    return () => {
      removeEventListener('afterprint', done);
      delete root.dataset.print;
    };
  }, [stage]);
  return { stage, sheet, start: () => setStage('measuring') };
}
