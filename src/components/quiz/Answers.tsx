import type { AskedOf } from '../../domain/questions/asked.ts';
import { listReasons, tellRight } from '../../domain/questions/question-types.ts';
import type { QuestionType } from '../../schemas/question.ts';
import { quiz } from '../../strings/quiz.ts';
import { Emphasised } from './Emphasised.tsx';

/** The answer and the reasons for a reader without JavaScript. */
export function Answers<T extends QuestionType>({ question }: { question: AskedOf<T> }) {
  return (
    <details>
      <summary>{quiz.answers}</summary>
      <p>
        <b>{`${question.type === 'model' ? quiz.modelAnswer : quiz.rightAnswer}:`}</b>
        <Emphasised text={` ${tellRight(question)}`} />
      </p>
      <ul>
        {listReasons(question).map(({ text, feedback }) => (
          <li key={text}>
            <Emphasised text={`${text}: ${feedback}`} />
          </li>
        ))}
      </ul>
    </details>
  );
}
