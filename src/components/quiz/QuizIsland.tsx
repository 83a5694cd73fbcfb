import { lazy, Suspense, useState } from 'react';
import type { Asked } from '../../domain/questions/asked.ts';
import { unpackQuestion } from '../../domain/questions/pack.ts';
import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { quiz } from '../../strings/quiz.ts';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import { Pips } from './Pips.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { readPageTexts } from './read-page-texts.ts';
import { Saved } from './Saved.tsx';
import { Summary } from './Summary.tsx';
import { useAnswers } from './use-answers.ts';
import { usePlace } from './use-place.ts';

// Few get to the end on the day they open a page, so what is said there is fetched by those that do.
const AfterQuiz = lazy(() => import('../learner/AfterQuiz.tsx'));

interface Props {
  /** Id of the lesson. */
  lesson: string;
  /** The questions, each as `packQuestion` writes it. */
  questions: readonly string[];
  /** Opens the record; tests pass one of their own. */
  open?: () => Promise<RecordStore>;
}

/** A question, or its place when it cannot be read: its neighbours must not suffer for it. */
function tryUnpack(packed: string, place: number): Asked | { id: string } {
  try {
    return unpackQuestion(readPageTexts(packed));
  } catch {
    return { id: `unreadable ${place}` };
  }
}

function Quiz({ lesson, questions: packed, open = openStore }: Props) {
  const [questions] = useState(() => packed.map(tryUnpack));
  const readable = questions.filter((question) => 'type' in question);
  const answers = useAnswers(lesson, readable, open);
  const { held, keeping, person, isKeeping, retry } = answers;
  const ids = questions.map((question) => question.id);
  const { place, go, root, touch, keep, restored, keepUnchecked } = usePlace(lesson, ids, readable, answers);

  return (
    <div className="quiz" ref={root} onChange={touch}>
      <div className="top needs-script">
        <span>{place < ids.length ? quiz.progress(place + 1, ids.length) : quiz.atEnd}</span>
        <Pips ids={ids} held={held} place={place} go={go} />
      </div>
      {questions.map((question, i) => {
        const { id } = question;
        const next = { label: i + 1 < ids.length ? quiz.next : quiz.finish, go: () => go(i + 1) };
        const broken = <Broken key={id} next={next} now={i === place} />;
        if (!('type' in question)) return broken;
        return (
          <Boundary key={id} fallback={broken}>
            <QuestionFrame
              question={question}
              held={held.get(id) ?? {}}
              keep={keep}
              draft={restored.get(id)}
              keepUnchecked={keepUnchecked}
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
          <Summary questions={readable} ids={ids} held={held} go={go}>
            <Boundary fallback={null}>
              <Suspense>
                <AfterQuiz lesson={lesson} open={open} />
              </Suspense>
            </Boundary>
          </Summary>
        </Boundary>
      )}
      <Saved keeping={keeping} person={person} busy={isKeeping} />
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
