import { useEffect, useRef, useState } from 'react';
import { seatWords } from '../../../strings/seat.ts';
import { Heading } from '../../diagnostic/Heading.tsx';

const words = seatWords.erase;

/** Erases what this tab holds for the seat, after asking: the next person at this device must find none of it. */
export function EraseAnswers({ onErase }: { onErase: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) heading.current?.focus();
  }, [isAsking]);
  const close = () => {
    setIsAsking(false);
    opener.current?.focus();
  };
  return (
    <div className="seat-erase">
      <button type="button" className="btn" ref={opener} aria-expanded={isAsking} onClick={() => setIsAsking(true)}>
        {words.open}
      </button>
      {isAsking && (
        <div className="dx-panel">
          <Heading below={1} focusable ref={heading}>
            {words.heading}
          </Heading>
          <p>{words.text}</p>
          <p className="dx-buttons">
            <button type="button" className="btn" onClick={close}>
              {words.no}
            </button>
            <button type="button" className="btn" onClick={onErase}>
              {words.yes}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
