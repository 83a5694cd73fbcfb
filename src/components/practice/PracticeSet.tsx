import type { ReactNode } from 'react';
import type { RecordStore } from '../../store/store.ts';
import { practiceWords as words } from '../../strings/practice.ts';
import { quiz } from '../../strings/quiz.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { Broken } from '../quiz/Broken.tsx';
import { Pips } from '../quiz/Pips.tsx';
import { QuestionFrame } from '../quiz/QuestionFrame.tsx';
import { Saved } from '../quiz/Saved.tsx';
import { Summary } from '../quiz/Summary.tsx';
import { useAnswers } from '../quiz/use-answers.ts';
import { usePlace } from '../quiz/use-place.ts';
import type { PracticeQuestion } from './practice-file.ts';
import type { PracticeSession } from './practice-session.ts';

/** How the record names what is answered here. */
const SETTING = 'practice';

interface Props {
  session: PracticeSession;
  /** The questions of the session, in its order. */
  questions: readonly PracticeQuestion[];
  open: () => Promise<RecordStore>;
  /** Follows the summary. */
  children: ReactNode;
}

/** A set of questions from anywhere in the course, one at a time, each beginning empty. */
export function PracticeSet({ session, questions, open, children }: Props) {
  const lessons = new Map(questions.map(({ asked, lesson }) => [asked.id, lesson]));
  const asked = questions.map((question) => question.asked);
  const ids = asked.map(({ id }) => id);
  const answers = useAnswers((id) => lessons.get(id)?.id ?? '', asked, open, {
    setting: SETTING,
    isShown: ({ setting, at }) => setting === SETTING && at >= session.since,
  });
  const { held, keeping, person, isKeeping, retry } = answers;
  const name = `${SETTING}:${session.since}:${ids[0]}`;
  const { place, go, root, touch, keep, restored, keepUnchecked } = usePlace(name, ids, asked, answers);

  return (
    <div className="quiz" ref={root} onChange={touch}>
      <div className="top">
        <span>{place < ids.length ? words.progress(place + 1, ids.length) : words.atEnd}</span>
        <Pips ids={ids} held={held} place={place} go={go} />
      </div>
      {asked.map((question, i) => {
        const { id } = question;
        const next = { label: i + 1 < ids.length ? quiz.next : words.finish, go: () => go(i + 1) };
        return (
          <Boundary key={id} fallback={<Broken next={next} now={i === place} />}>
            <QuestionFrame
              question={question}
              // A guess made before reading is no news any more.
              held={{ ...held.get(id), guess: undefined }}
              keep={keep}
              draft={restored.get(id)}
              keepUnchecked={keepUnchecked}
              retry={retry}
              next={next}
              now={i === place}
              lesson={lessons.get(id)?.url ?? ''}
              heading="h3"
            />
          </Boundary>
        );
      })}
      {place === ids.length && (
        <Boundary fallback={null}>
          <Summary questions={asked} ids={ids} held={held} go={go} lessonOf={(id) => lessons.get(id)?.url ?? ''} />
          {children}
        </Boundary>
      )}
      <Saved keeping={keeping} person={person} busy={isKeeping} />
    </div>
  );
}
