import type { AskedOf } from '../../domain/questions/asked.ts';
import { tellAnswer } from '../../domain/questions/question-types.ts';
import type { Mark } from '../../domain/questions/recall.ts';
import type { Explained } from '../../domain/questions/rules.ts';
import type { Answer } from '../../domain/record/event.ts';
import type { QuestionType } from '../../schemas/question.ts';
import { quiz } from '../../strings/quiz.ts';
import { Emphasised } from './Emphasised.tsx';

interface Props<T extends QuestionType> {
  question: AskedOf<T>;
  mark: Mark | undefined;
  marked: readonly Explained[] | undefined;
  /** What is said while there is no mark: what is missing, or what to do next. */
  note: string;
  guess: Answer | undefined;
  /** That the answer was not kept, and why. */
  failure: string | undefined;
}

/** What is said after "Check". The reasons stand at the lines; here they are for the ear, at the time of checking. */
export function Feedback<T extends QuestionType>({ question, mark, marked, note, guess, failure }: Props<T>) {
  if (!mark) return <Emphasised text={note} />;
  const { outcome, earned, possible, confidence } = mark;
  const before = tellAnswer(question, guess);
  return (
    <>
      <b>{outcome === 'partly' ? quiz.partly[question.type](earned, possible) : quiz[outcome]}</b>
      {confidence && ` ${quiz.youWere(quiz.confidence[confidence])}`}
      <span className="visually-hidden">
        {' '}
        <Emphasised text={(marked ?? []).map((reason) => reason.text).join(' ')} />
      </span>
      {before && (
        <p>
          <Emphasised text={quiz.before(before)} />
        </p>
      )}
      {failure && <p data-saved="not-kept">{quiz.notKept(failure)}</p>}
    </>
  );
}
