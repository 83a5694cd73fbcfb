import { type RefObject, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { describeMap } from '../../../domain/team/describe-map.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { meetingWords } from '../../../strings/team-meeting.ts';
import type { MapProps } from '../MapView.tsx';
import { sayDate } from '../say-date.ts';
import { AgreedSection } from './AgreedSection.tsx';
import type { ChosenTexts } from './find-chosen.ts';
import { GuessesSection } from './GuessesSection.tsx';
import { LimitsSection } from './LimitsSection.tsx';
import { Memo } from './Memo.tsx';
import { MovedSection } from './MovedSection.tsx';
import { MovesSection } from './MovesSection.tsx';
import type { MapReading } from './map-reading.ts';
import { OutcomeSection } from './OutcomeSection.tsx';
import { PartsSection } from './PartsSection.tsx';
import { Projector } from './Projector.tsx';
import { QuestionsSection } from './QuestionsSection.tsx';
import { findQuestion } from './say-answer.ts';
import { sayCounts, sayOpening } from './say-numbers.ts';
import { TotalSection } from './TotalSection.tsx';
import { useMemoPrint } from './use-memo-print.ts';

interface Props extends MapProps {
  chosen: ChosenTexts;
  ref: RefObject<HTMLHeadingElement | null>;
}

/** The map of two sides that both have somebody, from their totals to what moved since an earlier time. */
export function WholeMap(props: Props) {
  const { map, session, questions, context, texts, earlier, earlierAt, onSession, onCompany, chosen, ref } = props;
  const clock = props.now ?? (() => new Date());
  const [projected, setProjected] = useState<'first' | 'again' | null>(props.stepByStep ? 'first' : null);
  const memo = useMemoPrint();
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
    <>
      <p className="eyebrow">
        {session.label && (
          <>
            <bdi>{session.label}</bdi>,{' '}
          </>
        )}
        {words.eyebrow(sales + marketing, sayCounts(map.counts, session.sizes))}
      </p>
      <h2 ref={ref} tabIndex={-1}>
        {said.described.heading}
      </h2>
      <p className="tm-lede">{said.described.text}</p>
      {said.opening && <p className="tm-lede">{said.opening}</p>}
      <p className="tm-buttons tm-screen">
        <button type="button" className="btn" onClick={() => setProjected('again')}>
          {meetingWords.projector.open}
        </button>
      </p>
      <TotalSection map={map} />
      <PartsSection map={map} questions={questions} />
      <QuestionsSection map={map} questions={questions} />
      <GuessesSection map={map} questions={questions} />
      <AgreedSection map={map} questions={questions} />
      <MovesSection
        {...{ chosen, texts, questions, context }}
        onCompany={Object.keys(session.context).length === 0 ? onCompany : undefined}
      />
      <LimitsSection map={map} limits={texts.team.limits} />
      <OutcomeSection session={session} onSession={onSession} now={clock} />
      <p className="tm-buttons tm-screen">
        <button type="button" className="btn primary" onClick={memo.start}>
          {meetingWords.memo.print}
        </button>
        <span className="tm-note">{meetingWords.memo.printNote}</span>
      </p>
      {earlier && (
        <MovedSection earlier={earlier} map={map} questions={questions} since={earlierAt ? sayDate(earlierAt) : null} />
      )}
      {projected && (
        // What was pressed at first is no longer there; whoever leaves begins to read the map.
        <Projector
          reading={reading}
          onLeave={() => setProjected(null)}
          returnTo={projected === 'first' ? ref : undefined}
        />
      )}
      {memo.stage &&
        createPortal(
          <Memo reading={reading} date={sayDate(clock())} fit={memo.stage} ref={memo.sheet} />,
          document.body,
        )}
    </>
  );
}
