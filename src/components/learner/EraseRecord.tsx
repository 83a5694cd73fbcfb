import { useEffect, useRef, useState } from 'react';
import { forgetDrafts } from '../../store/forget-drafts.ts';
import { toNotKept } from '../../store/not-kept.ts';
import { recordWords as words } from '../../strings/record.ts';
import type { OpenRecord } from './use-record.ts';

interface Props {
  record: OpenRecord;
  /** Saves a copy. */
  save: () => void;
  /** Says what came of it. */
  tell: (what: string, isBad?: boolean) => void;
}

/** Erases the record after asking twice, in place: first what goes, then whether it may go for good. */
export function EraseRecord({ record, save, tell }: Props) {
  const [asking, setAsking] = useState<'no' | 'once' | 'twice'>('no');
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const nothing = record.events.length + record.quarantined.length === 0;
  // The question that has just appeared is where the reader is.
  useEffect(() => {
    if (asking !== 'no') heading.current?.focus();
  }, [asking]);

  const finish = (what: string, isBad = false) => {
    setAsking('no');
    tell(what, isBad);
    opener.current?.focus();
  };
  const erase = async () => {
    try {
      await record.store.erase();
      forgetDrafts();
      finish(words.erased);
    } catch (thrown) {
      finish(`${words.notKept[toNotKept(thrown).reason]} ${words.stillHere}`, true);
    }
  };
  const open = () => {
    if (nothing) tell(words.eraseNothing);
    else setAsking('once');
  };

  return (
    <div className="record-tool">
      <button type="button" className="btn" ref={opener} onClick={open} aria-expanded={asking !== 'no'}>
        {words.erase}
      </button>
      {asking !== 'no' && (
        <div className="record-erase">
          <h3 ref={heading} key={asking} tabIndex={-1}>
            {asking === 'once' ? words.eraseTitle : words.eraseSure}
          </h3>
          <p>{asking === 'once' ? tellLoss(record) : words.eraseSureText}</p>
          <div className="record-choices">
            <button type="button" className="btn" onClick={() => finish(words.stillHere)}>
              {words.keep}
            </button>
            {asking === 'once' && (
              <button type="button" className="btn" onClick={save}>
                {words.save}
              </button>
            )}
            <button type="button" className="btn" onClick={() => (asking === 'once' ? setAsking('twice') : erase())}>
              {asking === 'once' ? words.eraseFirst : words.eraseLast}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function tellLoss({ events, quarantined }: OpenRecord): string {
  const of = (...types: string[]) => events.filter(({ type }) => types.includes(type)).length;
  const notes = new Set(events.flatMap((event) => (event.type === 'noted' ? event.lesson : [])));
  return words.eraseLoss(
    of('answered', 'predicted'),
    of('opened'),
    notes.size,
    of('diagnosed'),
    of('drafted'),
    quarantined.length,
  );
}
