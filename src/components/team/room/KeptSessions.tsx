import { useEffect, useState } from 'react';
import type { TeamSession } from '../../../domain/team/session.ts';
import { listSessions } from '../../../store/team-sessions.ts';
import { roomWords } from '../../../strings/team-room.ts';
import { Forget } from './Forget.tsx';
import { nameSession, sayDate } from './say-date.ts';

const words = roomWords.kept;

interface Props {
  onOpen: (id: string) => void;
  onForget: (session: TeamSession) => void;
}

/** The sessions of this browser, the latest first; nothing where there are none. */
export function KeptSessions({ onOpen, onForget }: Props) {
  const [sessions, setSessions] = useState(listSessions);
  useEffect(() => {
    const hear = () => setSessions(listSessions());
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }, []);
  if (sessions.length === 0) return null;
  return (
    <section className="rm-kept">
      <h2>{words.heading}</h2>
      <ul className="rm-list">
        {sessions.map((session) => (
          <li key={session.id}>
            <p>
              <strong>{session.label || roomWords.untitled}</strong> {roomWords.begun(sayDate(session.at))}
            </p>
            <div className="rm-buttons">
              <button type="button" className="btn" onClick={() => onOpen(session.id)}>
                {words.open}
                <span className="visually-hidden">: {nameSession(session)}</span>
              </button>
              <Forget
                session={session}
                label={words.forget}
                onForget={(forgotten) => {
                  onForget(forgotten);
                  setSessions(listSessions());
                }}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
