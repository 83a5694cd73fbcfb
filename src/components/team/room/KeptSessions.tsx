import { useEffect, useRef, useState } from 'react';
import type { TeamSession } from '../../../domain/team/session.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { listSessions } from '../../../store/team-sessions.ts';
import { roomWords } from '../../../strings/team-room.ts';
import { KeptSession } from './KeptSession.tsx';

const words = roomWords.kept;
/** How many stand open above the form; the rest are folded, so that they do not push it out of sight. */
const OPEN = 3;

interface Props {
  questions: DiagnosticQuestions;
  onOpen: (id: string) => void;
  onForget: (session: TeamSession) => void;
  /** Called when the last one has been forgotten, and the focus needs another place. */
  onGone: () => void;
}

/** The sessions of this browser, the latest first; nothing where there are none. */
export function KeptSessions({ questions, onOpen, onForget, onGone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [sessions, setSessions] = useState(listSessions);
  useEffect(() => {
    const hear = () => setSessions(listSessions());
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }, []);
  if (sessions.length === 0) return null;
  const forget = (forgotten: TeamSession) => {
    onForget(forgotten);
    const left = listSessions();
    setSessions(left);
    // The button that was pressed is gone.
    if (left.length > 0) heading.current?.focus();
    else onGone();
  };
  const list = (some: readonly TeamSession[]) => (
    <ul className="rm-list">
      {some.map((session) => (
        <KeptSession key={session.id} {...{ session, questions, onOpen }} onForget={forget} />
      ))}
    </ul>
  );
  const older = sessions.slice(OPEN);
  return (
    <section className="rm-kept">
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      {list(sessions.slice(0, OPEN))}
      {older.length > 0 && (
        <details>
          <summary>{words.older(older.length)}</summary>
          {list(older)}
        </details>
      )}
    </section>
  );
}
