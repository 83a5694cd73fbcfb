import type { Asked } from '../../domain/questions/asked.ts';
import { shorten } from '../../domain/questions/emphasis.ts';
import { quiz } from '../../strings/quiz.ts';
import type { Held } from './use-answers.ts';

interface Props {
  questions: readonly Asked[];
  held: ReadonlyMap<string, Held>;
  go(place: number): void;
}

/** The end of a quiz: how many are right, and where to look again. */
export function Summary({ questions, held, go }: Props) {
  const placed = questions.map((question, place) => ({
    question,
    place,
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
      <ul>
        {open.map(({ question, place, state }) => (
          <li key={question.id}>
            {shorten(question.stem, 14)} <small>({quiz.states[state]})</small>
            <br />
            <button type="button" onClick={() => go(place)}>
              {quiz.goTo(place + 1)}
            </button>{' '}
            <a href={`#${question.passage}`}>{quiz.passage}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
