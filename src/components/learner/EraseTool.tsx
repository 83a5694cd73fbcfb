import { type ReactNode, useEffect, useRef, useState } from 'react';
import { recordWords as words } from '../../strings/record.ts';

interface Props {
  /** The button that begins. */
  label: string;
  title: string;
  /** What goes. */
  loss: string;
  /** The button that says yes for the first time. */
  first: string;
  sure: string;
  sureText: string;
  /** The button that says yes for good. */
  last: string;
  /** What can be done instead, beside the first yes. */
  instead?: ReactNode;
  /** Why there is nothing to erase; then it does not ask. */
  nothing?: string | undefined;
  /** Erases; resolves with what came of it, and whether that is bad. */
  erase: () => Promise<[told: string, isBad?: boolean]>;
  /** Says what came of it. */
  tell: (what: string, isBad?: boolean) => void;
}

/** Erases after asking twice, in place: first what goes, then whether it may go for good. */
export function EraseTool({ label, title, loss, first, sure, sureText, last, instead, nothing, erase, tell }: Props) {
  const [asking, setAsking] = useState<'no' | 'once' | 'twice'>('no');
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // The question that has just appeared is where the reader is.
  useEffect(() => {
    if (asking !== 'no') heading.current?.focus();
  }, [asking]);

  const finish = (what: string, isBad = false) => {
    setAsking('no');
    tell(what, isBad);
    // What came of it is said further up, and has just been brought into sight.
    opener.current?.focus({ preventScroll: true });
  };
  const open = () => {
    if (nothing) tell(nothing);
    else setAsking('once');
  };
  const goOn = async () => {
    if (asking === 'once') setAsking('twice');
    else finish(...(await erase()));
  };

  return (
    <div className="record-tool">
      <button type="button" className="btn" ref={opener} onClick={open} aria-expanded={asking !== 'no'}>
        {label}
      </button>
      {asking !== 'no' && (
        <div className="record-erase">
          <h3 ref={heading} key={asking} tabIndex={-1}>
            {asking === 'once' ? title : sure}
          </h3>
          <p>{asking === 'once' ? loss : sureText}</p>
          <div className="record-choices">
            <button type="button" className="btn" onClick={() => finish(words.stillHere)}>
              {words.keep}
            </button>
            {asking === 'once' && instead}
            <button type="button" className="btn" onClick={goOn}>
              {asking === 'once' ? first : last}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
