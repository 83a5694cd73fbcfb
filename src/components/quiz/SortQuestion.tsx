import { arrangeLines } from '../../domain/questions/question-types.ts';
import { quiz } from '../../strings/quiz.ts';
import { Emphasised } from './Emphasised.tsx';
import { Pill } from './Pill.tsx';
import type { QuestionView } from './question-view.ts';
import { Sign } from './Sign.tsx';

const prefix = 'a-';

/** Lines to put into groups: a row of radio buttons for each line. */
export const sortQuestion: QuestionView<'sort'> = {
  Fields: ({ question, answer, marked }) => {
    const given = new Map(Object.entries(answer?.groups ?? {}));
    return arrangeLines(question, question.id).map((line) => {
      const reason = marked?.find((one) => one.id === line.id);
      const why = reason?.belongs ? `${quiz.belongs.sort(reason.belongs)} ${reason.text}` : reason?.text;
      return (
        <fieldset key={line.id} className={reason ? `pills ${reason.sign}` : 'pills'}>
          <legend>
            <Sign of={reason} />
            <Emphasised text={line.text} />
          </legend>
          {question.groups.map(({ id, label }) => (
            <Pill
              key={id}
              name={prefix + line.id}
              value={id}
              label={label}
              chosen={given.get(line.id) === id}
              locked={marked !== undefined}
            />
          ))}
          {why && (
            <small>
              <Emphasised text={why} />
            </small>
          )}
        </fieldset>
      );
    });
  },
  read(form) {
    const given = [...form].filter(([name, value]) => name.startsWith(prefix) && typeof value === 'string');
    return {
      type: 'sort',
      groups: Object.fromEntries(given.map(([name, id]) => [name.slice(prefix.length), `${id}`])),
    };
  },
};
