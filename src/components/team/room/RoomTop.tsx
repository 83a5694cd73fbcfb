import type { RefObject } from 'react';
import type { TeamSession } from '../../../domain/team/session.ts';
import { roomWords as words } from '../../../strings/team-room.ts';
import { useTold } from '../../share/use-told.tsx';
import { sayDate } from '../say-date.ts';
import type { Room } from './room-state.ts';
import { SessionForm } from './SessionForm.tsx';

interface Props {
  room: Room;
  /** Takes the focus when the room is entered. */
  heading: RefObject<HTMLHeadingElement | null>;
  onChange: (session: TeamSession) => void;
  onLeave: () => void;
}

/** Which session is open, the way out of it, and how to give it another name. */
export function RoomTop({ room: { session, invented }, heading, onChange, onLeave }: Props) {
  const [told, tell] = useTold();
  return (
    <header className="rm-top">
      <p className="eyebrow">{words.begun(sayDate(session.at))}</p>
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{session.label || words.untitled}</bdi>
      </h2>
      {invented && <p className="rm-alert">{words.inventedNote}</p>}
      <div className="rm-buttons">
        <button type="button" className="btn" onClick={onLeave}>
          {words.close}
        </button>
      </div>
      {!invented && (
        <details>
          <summary>{words.rename.summary}</summary>
          <SessionForm
            // Fields that stand by themselves take another tab's change only when they are made anew.
            key={JSON.stringify([session.label, session.sizes])}
            now={session}
            button={words.rename.submit}
            onSubmit={(named) => {
              onChange({ ...session, ...named });
              tell(words.rename.done);
            }}
          />
          <p role="status">{told}</p>
        </details>
      )}
    </header>
  );
}
