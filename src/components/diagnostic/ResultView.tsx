import { useEffect, useRef } from 'react';
import { advise } from '../../domain/diagnostic/advise.ts';
import { describeResult } from '../../domain/diagnostic/describe.ts';
import { scoreDiagnostic } from '../../domain/diagnostic/score.ts';
import type { DiagnosticContext, DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { diagnosticWords } from '../../strings/diagnostic.ts';
import { KeepingAdvice } from '../learner/KeepingAdvice.tsx';
import { AdviceCard } from './AdviceCard.tsx';
import { Heading } from './Heading.tsx';
import { PartsTable } from './PartsTable.tsx';
import { ResultPicture } from './ResultPicture.tsx';
import type { ResultTexts } from './result-texts.ts';
import { ScoreBar } from './ScoreBar.tsx';
import type { Taken } from './use-taken.ts';

const words = diagnosticWords.result;
const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

interface Props {
  taken: Taken;
  questions: DiagnosticQuestions;
  context: DiagnosticContext;
  texts: ResultTexts;
  onAgain: () => void;
}

/** A result: what it says, its numbers, advice, and what it cannot tell. Everything is computed from what was chosen. */
export function ResultView({ taken, questions, context, texts, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = taken.at === null;
  // A new result is announced by moving the focus to its heading; one from earlier must not take the focus away.
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const score = scoreDiagnostic(questions, taken.answers);
  const described = describeResult(texts.results, score);
  const from = words.from[taken.seat];
  const parts = questions.subScales;
  return (
    <div className="dx-result">
      <p className="eyebrow">
        {from}
        {taken.at && `, ${words.takenOn(longDate.format(new Date(taken.at)))}`}
      </p>
      <Heading focusable ref={heading}>
        {described.heading}
      </Heading>
      <p>{described.text}</p>
      {described.caution && <p className="dx-panel">{described.caution}</p>}
      {score.total === null ? (
        <p className="dx-panel">{words.withheld(score.answered, score.asked)}</p>
      ) : (
        <div className="dx-top">
          <ResultPicture total={score.total} from={from} />
          <ScoreBar score={score} total={score.total} />
        </div>
      )}
      <div className="dx-limits">
        <Heading below={1}>{words.limits}</Heading>
        <ul>
          {texts.results.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <p>{words.both}</p>
      </div>
      <Heading below={1}>{words.parts}</Heading>
      <PartsTable parts={parts} score={score} texts={described.subScales} />
      <Heading below={1}>{words.advice}</Heading>
      <ul className="dx-cards">
        {advise(texts.results, score, taken.context).map(({ id, reasons }) => {
          const advice = texts.results.advice.find((entry) => entry.id === id);
          return advice && <AdviceCard key={id} {...{ advice, reasons, texts, parts, context }} />;
        })}
      </ul>
      {taken.keeping !== 'unknown' && (
        <p className="dx-note" role="status" data-saved={taken.keeping}>
          {diagnosticWords.keeping[taken.keeping]}
          <KeepingAdvice keeping={taken.keeping} />
        </p>
      )}
      <p className="dx-buttons">
        <button type="button" className="btn" onClick={onAgain}>
          {words.again}
        </button>
        <button type="button" className="btn" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
    </div>
  );
}
