import { useEffect, useRef, useState } from 'react';
import type { Asked } from '../../domain/questions/asked.ts';
import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { quiz } from '../../strings/quiz.ts';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import { Pips } from './Pips.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { Saved } from './Saved.tsx';
import { Summary } from './Summary.tsx';
import { useAnswers } from './use-answers.ts';

interface Props {
  /** Id of the lesson. */
  lesson: string;
  questions: readonly Asked[];
  /** Opens the record; tests pass one of their own. */
  open?: () => Promise<RecordStore>;
}

function Quiz({ lesson, questions, open = openStore }: Props) {
  const { held, keeping, ready, keep, retry } = useAnswers(lesson, questions, open);
  const [place, setPlace] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  // A question may be malformed; its neighbours must not suffer for it.
  const ids = questions.map((question, i) => question?.id ?? String(i));

  // Opens at the first question without an answer, unless the learner was faster than the record.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the record has been read.
  useEffect(() => {
    if (!ready || touched.current) return;
    const first = ids.findIndex((id) => !held.get(id)?.mark);
    setPlace(first < 0 ? ids.length : first);
  }, [ready]);

  const focus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows the place.
  useEffect(() => {
    if (focus.current) root.current?.querySelector<HTMLElement>('.now [tabindex]')?.focus();
    focus.current = false;
  }, [place]);

  function go(to: number) {
    touched.current = true;
    focus.current = true;
    setPlace(to);
  }
  const touch = () => {
    touched.current = true;
  };
  const keepHere: typeof keep = (question, mark) => {
    touch();
    keep(question, mark);
  };

  return (
    <div className="quiz" ref={root} onChange={touch}>
      <div className="top needs-script">
        <span>{place < ids.length ? quiz.progress(place + 1, ids.length) : quiz.atEnd}</span>
        <Pips ids={ids} held={held} place={place} go={go} />
      </div>
      {questions.map((question, i) => {
        const id = ids[i] ?? '';
        const next = { label: i + 1 < ids.length ? quiz.next : quiz.finish, go: () => go(i + 1) };
        return (
          <Boundary key={id} fallback={<Broken next={next} now={i === place} />}>
            <QuestionFrame
              question={question}
              held={held.get(id) ?? {}}
              keep={keepHere}
              retry={retry}
              next={next}
              now={i === place}
              lesson=""
              heading="h3"
            />
          </Boundary>
        );
      })}
      {place === ids.length && (
        <Boundary fallback={null}>
          <Summary questions={questions} held={held} go={go} />
        </Boundary>
      )}
      <Saved keeping={keeping} />
    </div>
  );
}

/** The quiz at the end of a lesson, one question at a time. */
export default function QuizIsland(props: Props) {
  return (
    <Boundary fallback={<Broken now />}>
      <Quiz {...props} />
    </Boundary>
  );
}
