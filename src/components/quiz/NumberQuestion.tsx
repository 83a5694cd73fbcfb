import { parseNumber } from '../../domain/questions/parse-number.ts';
import { quiz } from '../../strings/quiz.ts';
import { Emphasised } from './Emphasised.tsx';
import { type QuestionView, readTexts } from './question-view.ts';
import { Sign } from './Sign.tsx';

/** A number to work out. A text box, because a number box refuses "1,5" and "20 %" without a word. */
export const numberQuestion: QuestionView<'number'> = {
  Fields: ({ question, answer, marked }) => (
    <>
      <label className="own">
        {`${quiz.yourNumber} `}
        <input
          type="text"
          name="a"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={answer?.value}
          disabled={marked !== undefined}
        />
        {question.unit && ` ${question.unit}`}
      </label>
      {marked?.map((reason) => (
        <p key={reason.id} className={`opt ${reason.sign}`}>
          <Sign of={reason} />
          <span>
            {reason.belongs && `${quiz.theAnswer(reason.belongs)} `}
            <Emphasised text={reason.text} />
          </span>
        </p>
      ))}
    </>
  ),
  read(form) {
    const text = readTexts(form, 'a').join('').trim();
    return text ? { type: 'number', value: parseNumber(text) } : undefined;
  },
};
