import type { ReactNode } from 'react';
import type { Asked } from '../../domain/questions/asked.ts';
import { shorten } from '../../domain/questions/emphasis.ts';
import { quiz } from '../../strings/quiz.ts';
import type { Held } from './use-answers.ts';

interface Props {
  questions: readonly Asked[];
  /** The ids of all questions in their places, also of one that could not be read. */
  ids: readonly string[];
  held: ReadonlyMap<string, Held>;
  go(place: number): void;
  /** Address of a question's lesson; without it the passages are on this page. */
  lessonOf?: (question: string) => string;
  /** What else is worth saying there. */
  children?: ReactNode;
}

/** The end of a quiz: how many are right, and where to look again. */
export function Summary({ questions, ids, held, go, lessonOf, children }: Props) {
  const placed = questions.map((question) => ({
    question,
    place: ids.indexOf(question.id),
    state: held.get(question.id)?.mark?.outcome ?? ('none' as const),
  }));
  const open = placed.filter(({ state }) => state !== 'right');
  return (
    <div className="q now">
      <h3 tabIndex={-1}>{quiz.summary}</h3>
      <p>
        <b>{quiz.score(questions.length - open.length, questions.length)}</b>{' '}
        {open.length > 0 ? quiz.revisit : quiz.allRight}
      </p>
      <ol>
        {open.map(({ question, place, state }) => (
          <li key={question.id}>
            {shorten(question.stem, 14)} <span>({quiz.states[state]})</span>
            <div className="act">
              <a href={`${lessonOf?.(question.id) ?? ''}#${question.passage}`}>{quiz.passage}</a>
              <button type="button" className="btn" onClick={() => go(place)}>
                {quiz.goTo(place + 1)}
              </button>
            </div>
          </li>
        ))}
      </ol>
      {children}
    </div>
  );
}
