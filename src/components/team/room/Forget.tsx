import { useEffect, useRef, useState } from 'react';
import type { TeamSession } from '../../../domain/team/session.ts';
import { roomWords } from '../../../strings/team-room.ts';
import { nameSession } from '../say-date.ts';

const words = roomWords.keep;

interface Props {
  session: TeamSession;
  /** Words of the button. */
  label: string;
  onForget: (session: TeamSession) => void;
}

/** Forgets a session after asking once, in place. */
export function Forget({ session, label, onForget }: Props) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const name = nameSession(session);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  const stay = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <>
      <button type="button" className="btn" ref={opener} aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {label}
        <span className="visually-hidden">: {name}</span>
      </button>
      {asking && (
        <div className="rm-ask">
          <p ref={question} tabIndex={-1}>
            <strong>{words.forgetTitle}</strong> {words.forgetText(name)}
          </p>
          <p className="rm-buttons">
            <button type="button" className="btn" onClick={stay}>
              {words.forgetNo}
            </button>
            <button type="button" className="btn" onClick={() => onForget(session)}>
              {words.forgetYes}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
