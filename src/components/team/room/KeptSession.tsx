import { useMemo } from 'react';
import type { TeamSession } from '../../../domain/team/session.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { readSession } from '../../../store/team-sessions.ts';
import { roomWords } from '../../../strings/team-room.ts';
import { nameSession, sayDate } from '../say-date.ts';
import { sayCounts } from './Collect.tsx';
import { Forget } from './Forget.tsx';
import { countSides } from './room-state.ts';

const words = roomWords.kept;

interface Props {
  session: TeamSession;
  questions: DiagnosticQuestions;
  onOpen: (id: string) => void;
  onForget: (session: TeamSession) => void;
}

/** A session of this browser: its name, its day, and how many came from each side, which tells two of one day apart. */
export function KeptSession({ session, questions, onOpen, onForget }: Props) {
  const counts = useMemo(() => {
    const saved = readSession(session.id);
    return saved && sayCounts(countSides(questions, saved), session);
  }, [session, questions]);
  return (
    <li>
      <p>
        <strong>
          <bdi>{session.label || roomWords.untitled}</bdi>
        </strong>{' '}
        {roomWords.begun(sayDate(session.at))}
      </p>
      {counts && <p className="rm-note">{counts}</p>}
      <div className="rm-buttons">
        <button type="button" className="btn" onClick={() => onOpen(session.id)}>
          {words.open}
          <span className="visually-hidden">: {nameSession(session)}</span>
        </button>
        <Forget session={session} label={words.forget} onForget={onForget} />
      </div>
    </li>
  );
}
