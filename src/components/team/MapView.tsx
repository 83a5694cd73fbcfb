import './team-map.css';
import './map-drawings.css';
import './map-rows.css';
import './map-moves.css';
import './projector.css';
import './memo.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { chooseMoves } from '../../domain/team/choose-moves.ts';
import { describeMap } from '../../domain/team/describe-map.ts';
import type { TeamSession } from '../../domain/team/session.ts';
import type { TeamMap } from '../../domain/team/team-map.ts';
import type { DiagnosticContext, DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { mapWords as words } from '../../strings/team-map.ts';
import { AgreedSection } from './map/AgreedSection.tsx';
import { findChosen } from './map/find-chosen.ts';
import { GuessesSection } from './map/GuessesSection.tsx';
import { LimitsSection } from './map/LimitsSection.tsx';
import { Memo } from './map/Memo.tsx';
import { MovedSection } from './map/MovedSection.tsx';
import { MovesSection } from './map/MovesSection.tsx';
import type { MapReading } from './map/map-reading.ts';
import { OutcomeSection } from './map/OutcomeSection.tsx';
import { PartsSection } from './map/PartsSection.tsx';
import { Projector } from './map/Projector.tsx';
import { QuestionsSection } from './map/QuestionsSection.tsx';
import { findQuestion } from './map/say-answer.ts';
import { sayCounts, sayOpening } from './map/say-numbers.ts';
import { TotalSection } from './map/TotalSection.tsx';
import { useMemoPrint } from './map/use-memo-print.ts';
import type { TeamTexts } from './team-texts.ts';

const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

interface Props {
  map: TeamMap;
  session: TeamSession;
  questions: DiagnosticQuestions;
  context: DiagnosticContext;
  texts: TeamTexts;
  /** The map of an earlier session of the same edition; null when none was loaded. */
  earlier: TeamMap | null;
  /** When that session was begun, ISO 8601. */
  earlierAt?: string | null;
  /** Called with the session as it is to be kept, at each change of what was agreed or of the day. */
  onSession: (changed: TeamSession) => void;
  /** The clock; tests give their own. */
  now?: () => Date;
}

/** The gap map: where two sides stand, where they see it differently, what each expected, and what they might do. */
export function MapView({ map, session, questions, context, texts, earlier, earlierAt, onSession, now }: Props) {
  const clock = now ?? (() => new Date());
  const heading = useRef<HTMLHeadingElement>(null);
  const [isProjected, setProjected] = useState(false);
  const memo = useMemoPrint();
  useEffect(() => heading.current?.focus(), []);

  const chosen = useMemo(() => {
    const moves = chooseMoves({ team: texts.team, diagnostic: texts.results }, map, session.context);
    return moves && findChosen(texts, moves);
  }, [texts, map, session.context]);
  const said = useMemo(
    () => ({
      described: describeMap(texts.team, map),
      opening: sayOpening(map, (id) => findQuestion(questions, id).text),
    }),
    [texts, map, questions],
  );
  const reading: MapReading = { map, session, questions, chosen, ...said };
  const { sales, marketing } = map.counts;
  return (
    <div className="team-map">
      <p className="eyebrow">{words.eyebrow(session.label, sales + marketing, sayCounts(map.counts, session.sizes))}</p>
      <h2 ref={heading} tabIndex={-1}>
        {said.described.heading}
      </h2>
      <p className="tm-lede">{said.described.text}</p>
      <p className="tm-lede">{said.opening}</p>
      <p className="tm-buttons tm-screen">
        <button type="button" className="btn" onClick={() => setProjected(true)}>
          {words.projector.open}
        </button>
      </p>
      <TotalSection map={map} />
      <PartsSection map={map} questions={questions} />
      <QuestionsSection map={map} questions={questions} />
      <GuessesSection map={map} questions={questions} />
      <AgreedSection map={map} questions={questions} />
      <MovesSection chosen={chosen} texts={texts} questions={questions} context={context} />
      <LimitsSection map={map} limits={texts.team.limits} />
      <OutcomeSection session={session} onSession={onSession} now={clock} />
      <p className="tm-buttons tm-screen">
        <button type="button" className="btn primary" onClick={memo.start}>
          {words.memo.print}
        </button>
        <span className="tm-note">{words.memo.printNote}</span>
      </p>
      {earlier && (
        <MovedSection
          earlier={earlier}
          map={map}
          questions={questions}
          since={earlierAt ? longDate.format(new Date(earlierAt)) : null}
        />
      )}
      {isProjected && <Projector reading={reading} onLeave={() => setProjected(false)} />}
      {memo.stage &&
        createPortal(
          <Memo reading={reading} date={longDate.format(clock())} fit={memo.stage} ref={memo.sheet} />,
          document.body,
        )}
    </div>
  );
}
