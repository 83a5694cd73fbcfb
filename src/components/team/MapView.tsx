import './team-map.css';
import './map-drawings.css';
import './map-rows.css';
import './map-moves.css';
import './projector.css';
import './projector-small.css';
import './memo.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { chooseMoves } from '../../domain/team/choose-moves.ts';
import { teamSeats } from '../../domain/team/response.ts';
import type { TeamSession } from '../../domain/team/session.ts';
import type { TeamMap } from '../../domain/team/team-map.ts';
import type { DiagnosticContext, DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { mapWords as words } from '../../strings/team-map.ts';
import { findChosen } from './map/find-chosen.ts';
import { WholeMap } from './map/WholeMap.tsx';
import type { TeamTexts } from './team-texts.ts';

/** What a map is made of. */
export interface MapProps {
  map: TeamMap;
  session: TeamSession;
  questions: DiagnosticQuestions;
  context: DiagnosticContext;
  texts: TeamTexts;
  /** The map of an earlier session of the same edition; null when none was loaded. */
  earlier: TeamMap | null;
  /** When that session was begun, ISO 8601. */
  earlierAt?: string | null;
  /** Begins with the projector, and has the map wait behind it. */
  stepByStep?: boolean;
  /** Goes to the questions about the company, where there is a way to them. */
  onCompany?: () => void;
  /** Called with the session as it is to be kept, at each change of what was agreed or of the day. */
  onSession: (changed: TeamSession) => void;
  /** The clock; tests give their own. */
  now?: () => Date;
}

/**
 * The gap map: where two sides stand, where they see it differently, what each expected, and what they might do. While a
 * side has nobody, nothing is shown of the other: an answer is sealed until both are on one screen.
 */
export function MapView(props: MapProps) {
  const { map, session, texts } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // A projector that is open has the focus, and gives it to the heading when it closes.
  const [isProjected] = useState(props.stepByStep === true);
  useEffect(() => {
    if (!isProjected) heading.current?.focus();
  }, [isProjected]);
  const chosen = useMemo(() => {
    const moves = chooseMoves({ team: texts.team, diagnostic: texts.results }, map, session.context);
    return moves && findChosen(texts, moves);
  }, [texts, map, session.context]);
  return (
    <div className="team-map">
      {chosen ? (
        <WholeMap {...props} chosen={chosen} ref={heading} />
      ) : (
        <>
          <h2 ref={heading} tabIndex={-1}>
            {words.oneSide.heading}
          </h2>
          <p>{words.oneSide.text(teamSeats.filter((seat) => map.counts[seat] === 0))}</p>
        </>
      )}
    </div>
  );
}
