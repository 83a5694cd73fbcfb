import { useRef, useState } from 'react';
import type { DiagnosticContext, DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { diagnosticWords } from '../../strings/diagnostic.ts';
import { DiagnosticBoundary } from './DiagnosticBoundary.tsx';
import { HeadingLevel } from './Heading.tsx';
import { Questionnaire } from './Questionnaire.tsx';
import { ResultView } from './ResultView.tsx';
import { useResultTexts } from './use-result-texts.ts';
import { type Taken, useKeeping, useLastTaken } from './use-taken.ts';

const words = diagnosticWords.result;

interface Props {
  questions: DiagnosticQuestions;
  context: DiagnosticContext;
  /** Address of the texts of results. */
  textsAddress: string;
  /** Level of its headings on the page. */
  top?: 2 | 3;
}

function Diagnostic({ questions, context, textsAddress }: Props) {
  const texts = useResultTexts(textsAddress);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [round, setRound] = useState(0);
  const [keeping, keep] = useKeeping();
  const touched = useRef(false);
  // The last result comes first on a return, unless the reader has begun to answer meanwhile.
  useLastTaken(questions.edition, (last) => {
    if (!touched.current) setTaken(last);
  });

  if (!taken) {
    return (
      <Questionnaire
        key={round}
        questions={questions}
        context={context}
        focusFirst={round > 0}
        onTouched={() => {
          touched.current = true;
        }}
        onFinish={({ seat, answers, context: chosen }) => {
          const now = { edition: questions.edition, seat, answers, context: chosen };
          keep(now);
          setTaken({ ...now, at: null, keeping: 'unknown' });
        }}
      />
    );
  }
  if (texts.at === 'loading') return <p role="status">{words.loading}</p>;
  if (texts.at === 'failed') {
    return (
      <div className="dx-panel" role="alert">
        <p>{words.notLoaded}</p>
        <button type="button" className="btn" onClick={texts.retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  return (
    <ResultView
      taken={taken.at ? taken : { ...taken, keeping }}
      questions={questions}
      context={context}
      texts={texts.texts}
      onAgain={() => {
        touched.current = true;
        setTaken(null);
        setRound(round + 1);
      }}
    />
  );
}

/** The diagnostic: questions, then the result. Nothing but the learner's own record is written, and nothing is sent. */
export default function DiagnosticIsland(props: Props) {
  return (
    <DiagnosticBoundary>
      <HeadingLevel value={props.top ?? 3}>
        <Diagnostic {...props} />
      </HeadingLevel>
    </DiagnosticBoundary>
  );
}
