import { memo, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { teamSeats } from '../../../domain/team/response.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { QuestionRow } from './QuestionRow.tsx';

/** So many are shown at first: more gaps than a meeting can talk about. */
const FIRST = 5;

interface Props {
  map: TeamMap;
  questions: DiagnosticQuestions;
}

/** Every question, the widest gap first; the later ones on request, and on paper. */
export const QuestionsSection = memo(function QuestionsSection({ map, questions }: Props) {
  const [wanted, setWanted] = useState(false);
  const [printed, setPrinted] = useState(false);
  const all = wanted || printed;
  const sixth = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    const show = () => {
      // The memo is printed without this page.
      if (document.documentElement.dataset.print !== 'memo') flushSync(() => setPrinted(true));
    };
    const hide = () => setPrinted(false);
    addEventListener('beforeprint', show);
    addEventListener('afterprint', hide);
    return () => {
      removeEventListener('beforeprint', show);
      removeEventListener('afterprint', hide);
    };
  }, []);
  const toggle = () => {
    flushSync(() => setWanted(!wanted));
    // Who asked for more goes on reading at the first row that is new.
    sixth.current?.focus();
  };
  return (
    <section className="tm-section">
      <h3>{words.questions.heading}</h3>
      <p className="tm-note">{words.questions.intro}</p>
      <table className="tm-rows tm-questions">
        <caption>{words.questions.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.questions.question}</th>
            <th scope="col">{words.columns.gap}</th>
            {teamSeats.map((seat) => (
              <th key={seat} scope="col">
                {words.questions.said(seat)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(all ? map.questions : map.questions.slice(0, FIRST)).map((compared, place) => (
            <QuestionRow
              key={compared.id}
              compared={compared}
              counts={map.counts}
              questions={questions}
              ref={place === FIRST ? sixth : undefined}
            />
          ))}
        </tbody>
      </table>
      <button type="button" className="btn tm-screen" aria-expanded={all} onClick={toggle}>
        {all ? words.questions.fewer : words.questions.all(map.questions.length)}
      </button>
    </section>
  );
});
