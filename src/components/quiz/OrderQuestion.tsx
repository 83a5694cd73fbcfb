import { type MouseEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { dropEmphasis } from '../../domain/questions/emphasis.ts';
import { arrangeLines } from '../../domain/questions/question-types.ts';
import type { Shown } from '../../domain/questions/rules.ts';
import { quiz } from '../../strings/quiz.ts';
import { Emphasised } from './Emphasised.tsx';
import { type FieldsProps, type QuestionView, readTexts } from './question-view.ts';
import { Sign } from './Sign.tsx';

/** The lines in the order of an answer; undefined when there is none, or one that misses a line. */
function restore(lines: Shown[], answer: FieldsProps<'order'>['answer']): Shown[] | undefined {
  const found = (answer?.items ?? []).flatMap((id) => lines.filter((line) => line.id === id));
  return found.length === lines.length ? found : undefined;
}

function Fields({ question, answer, marked, changed }: FieldsProps<'order'>) {
  const [given] = useState(() => arrangeLines(question, question.id));
  const [moved, setMoved] = useState(() => restore(given, answer));
  const [said, setSaid] = useState('');
  const lines = moved ?? given;

  function move(event: MouseEvent<HTMLButtonElement>, from: number, to: number) {
    const button = event.currentTarget;
    const line = lines[from];
    const other = lines[to];
    if (!line) return;
    const text = dropEmphasis(line.text);
    if (!other) return setSaid(quiz.atEdge(text, from + 1));
    flushSync(() => {
      setMoved(lines.map((one, i) => (i === from ? other : i === to ? line : one)));
      setSaid(quiz.moved(text, to + 1, lines.length));
    });
    // The browser drops the focus of an element that is moved in the document.
    button.focus();
    changed();
  }

  return (
    <>
      <ol>
        {lines.map((line, i) => {
          const reason = marked?.find((one) => one.id === line.id);
          const why = reason?.belongs ? `${quiz.belongs.order(reason.belongs)} ${reason.text}` : reason?.text;
          return (
            <li key={line.id} className={reason ? `opt ${reason.sign}` : 'opt'}>
              {/* Until a line has been moved there is no answer, so nothing is sent. */}
              {moved && <input type="hidden" name="a" value={line.id} />}
              <Sign of={reason} />
              <span>
                <Emphasised text={line.text} />
                {why && (
                  <small>
                    <Emphasised text={why} />
                  </small>
                )}
              </span>
              {!marked && (
                <>
                  <button type="button" aria-label={quiz.up(line.text)} onClick={(event) => move(event, i, i - 1)}>
                    ↑
                  </button>
                  <button type="button" aria-label={quiz.down(line.text)} onClick={(event) => move(event, i, i + 1)}>
                    ↓
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
    </>
  );
}

/** Lines to put in order with "move up" and "move down". */
export const orderQuestion: QuestionView<'order'> = {
  Fields,
  read(form) {
    const items = readTexts(form, 'a');
    return items.length === 0 ? undefined : { type: 'order', items };
  },
};
