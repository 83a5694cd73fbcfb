import { useRef, useState } from 'react';
import { compareSides } from '../../../domain/team/compare.ts';
import { gather } from '../../../domain/team/gather.ts';
import { teamSeats } from '../../../domain/team/response.ts';
import type { SavedSession, TeamSession } from '../../../domain/team/session.ts';
import { readSessionFile } from '../../../domain/team/session-file.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { listSessions, readSession } from '../../../store/team-sessions.ts';
import { sayFileReason } from '../../../strings/codes.ts';
import { roomWords } from '../../../strings/team-room.ts';
import { nameSession } from '../say-date.ts';
import { FilesButton } from './FilesButton.tsx';
import type { EarlierMap } from './MapPart.tsx';
import type { ReadFile } from './read-files.ts';

const words = roomWords.earlier;
/** Most sessions of this browser that are offered. */
const MOST = 5;

interface Props {
  questions: DiagnosticQuestions;
  session: TeamSession;
  /** What the map is compared with; null for nothing. */
  earlier: EarlierMap | null;
  onEarlier: (earlier: EarlierMap | null) => void;
}

/** Finds an earlier session to compare the map with: in a file, or in this browser. */
export function Earlier({ questions, session, earlier, onEarlier }: Props) {
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const compare = ({ session: then, codes }: SavedSession) => {
    const { responses } = gather(questions, then, codes);
    const missing = teamSeats.filter((seat) => responses.every((response) => response.seat !== seat));
    const fault =
      then.edition !== session.edition
        ? words.edition(then.edition, session.edition)
        : missing.length > 0 && words.oneSided(missing);
    onEarlier(fault ? null : { map: compareSides(questions, responses), at: then.at });
    setTold(fault || words.shown(nameSession(then)));
  };
  const take = ([file]: ReadFile[]) => {
    if (!file) return;
    if ('fault' in file) return setTold(`${file.name}: ${roomWords.files[file.fault]}`);
    const read = readSessionFile(file.text);
    if (read.ok) compare(read.value);
    else setTold(`${file.name}: ${sayFileReason(read.reason)}`);
  };
  const others = listSessions().filter(({ id, at }) => id !== session.id && at <= session.at);
  return (
    <section className="rm-earlier">
      <h3 ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      <p>{words.intro}</p>
      <div className="rm-buttons">
        <FilesButton label={words.choose} take={take} />
        {others.slice(0, MOST).map((other) => (
          <button
            key={other.id}
            type="button"
            className="btn"
            onClick={() => {
              const saved = readSession(other.id);
              if (saved) compare(saved);
            }}
          >
            {words.compare(nameSession(other))}
          </button>
        ))}
        {earlier && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              onEarlier(null);
              setTold('');
              // The button goes with what it ended.
              heading.current?.focus();
            }}
          >
            {words.stop}
          </button>
        )}
      </div>
      <p role="status">{told}</p>
    </section>
  );
}
