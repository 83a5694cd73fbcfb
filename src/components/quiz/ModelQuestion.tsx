import { quiz } from '../../strings/quiz.ts';
import { Emphasised } from './Emphasised.tsx';
import { OptionRow } from './OptionRow.tsx';
import { type QuestionView, readTexts } from './question-view.ts';

/** A text of the learner's own, then a model answer to compare it with. */
export const modelQuestion: QuestionView<'model'> = {
  Fields: ({ question, answer, marked, revealed }) => {
    const open = revealed || marked !== undefined;
    return (
      <>
        <label className="own">
          {quiz.yourText}
          <textarea name="text" rows={4} defaultValue={answer?.text} readOnly={marked !== undefined} />
        </label>
        {open && (
          <blockquote>
            <b>{quiz.modelAnswer}</b>
            <p>
              <Emphasised text={question.model} />
            </p>
          </blockquote>
        )}
        <fieldset className={open ? undefined : 'later'}>
          <legend>{quiz.points}</legend>
          {question.points.map((line) => (
            <OptionRow
              key={line.id}
              type="checkbox"
              line={line}
              chosen={answer?.points.includes(line.id)}
              marked={marked}
            />
          ))}
        </fieldset>
      </>
    );
  },
  read(form) {
    return { type: 'model', text: readTexts(form, 'text').join(''), points: readTexts(form, 'a') };
  },
  comparesFirst: (answer) => answer.points.length === 0,
};
