import { useEffect, useRef, useState } from 'react';
import { askDurability, type Durability, isPlaceToOffer, readDurability } from '../../store/durable.ts';
import { copyWords } from '../../strings/copies.ts';
import type { OpenRecord } from './use-record.ts';

const words = copyWords.durable;

interface Props {
  record: OpenRecord;
  /** The lesson at whose end it stands: there it only offers to ask, and in one lesson only. */
  lesson?: string;
}

/** Says whether the browser may clear the record to make room, and lets the learner ask it not to. */
export function DurableAsk({ record: { store, events }, lesson }: Props) {
  const [state, setState] = useState<Durability>();
  const [wasAsked, setAsked] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  const isWorthIt = store.keeping === 'kept' && events.length > 0;

  useEffect(() => {
    if (!isWorthIt) return;
    let gone = false;
    void readDurability().then((read) => {
      if (!gone && (!lesson || (read === 'open' && isPlaceToOffer(lesson)))) setState(read);
    });
    return () => {
      gone = true;
    };
  }, [isWorthIt, lesson]);
  // The button that was pressed is gone; the answer is where the reader is.
  useEffect(() => {
    if (wasAsked) answer.current?.focus();
  }, [wasAsked]);

  if (!isWorthIt || !state) return null;
  const ask = async () => {
    setState(await askDurability());
    setAsked(true);
  };
  return (
    <div className="record-durable">
      <p tabIndex={-1} ref={answer}>
        {words[state]}
      </p>
      {state === 'open' && (
        <button type="button" className="btn" onClick={ask}>
          {words.ask}
        </button>
      )}
    </div>
  );
}
