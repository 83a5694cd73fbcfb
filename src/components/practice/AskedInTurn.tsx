import type { ReactNode } from 'react';
import type { Asked } from '../../domain/questions/asked.ts';
import { quiz } from '../../strings/quiz.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { Broken } from '../quiz/Broken.tsx';
import { Pips } from '../quiz/Pips.tsx';
import { QuestionFrame } from '../quiz/QuestionFrame.tsx';
import { Saved } from '../quiz/Saved.tsx';
import { Summary } from '../quiz/Summary.tsx';
import type { useAnswers } from '../quiz/use-answers.ts';
import type { usePlace } from '../quiz/use-place.ts';

interface Props {
  asked: readonly Asked[];
  answers: ReturnType<typeof useAnswers>;
  turn: ReturnType<typeof usePlace>;
  /** Address of the lesson of a question. */
  urlOf: (question: string) => string;
  words: { progress: (place: number, count: number) => string; atEnd: string; finish: string };
  /** Stands above the questions. */
  note?: ReactNode;
  /** Follows the summary. */
  children?: ReactNode;
}

/** Questions from anywhere in the course, one at a time, then how it went. */
export function AskedInTurn({ asked, answers, turn, urlOf, words, note, children }: Props) {
  const { held, keeping, person, isKeeping, retry } = answers;
  const { place, go, root, touch, keep, restored, keepUnchecked } = turn;
  const ids = asked.map(({ id }) => id);
  const isAtEnd = place >= ids.length;
  return (
    <div className="quiz" ref={root} onChange={touch}>
      <div className="top">
        <span>{isAtEnd ? words.atEnd : words.progress(place + 1, ids.length)}</span>
        <Pips ids={ids} held={held} place={place} go={go} />
      </div>
      {note}
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
              lesson={urlOf(id)}
              heading="h3"
            />
          </Boundary>
        );
      })}
      {isAtEnd && (
        <Boundary fallback={null}>
          <Summary questions={asked} ids={ids} held={held} go={go} lessonOf={urlOf} />
          {children}
        </Boundary>
      )}
      <Saved keeping={keeping} person={person} busy={isKeeping} />
    </div>
  );
}
