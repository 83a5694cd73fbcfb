import { useMemo } from 'react';
import type { AnswersByQuestion } from '../../domain/learning/answers.ts';
import type { Calendar } from '../../domain/learning/calendar.ts';
import { foldMisconceptions } from '../../domain/learning/misconceptions.ts';
import type { Outline } from '../../domain/record/progress.ts';
import { learningWords } from '../../strings/learning.ts';
import { CaughtList } from './CaughtList.tsx';
import type { BankState } from './use-bank.ts';

const words = learningWords.misconceptions;
/** How many are shown at once; more would be a wall, and nobody mends six ideas at a time. */
const SHOWN = 3;

interface Props {
  state: BankState;
  answers: AnswersByQuestion;
  calendar: Calendar;
  outline: Outline;
  questionPages: string;
}

/** The mistaken ideas that keep catching the learner, with what breaks each. */
export function Misconceptions({ state, ...props }: Props) {
  return (
    <section className="misconceptions">
      <h2>{words.title}</h2>
      {state.at === 'loading' && <p className="record-note">{words.loading}</p>}
      {state.at === 'failed' && (
        <>
          <p>{words.failed}</p>
          <button type="button" className="btn" onClick={state.retry}>
            {words.retry}
          </button>
        </>
      )}
      {state.at === 'here' && <Found bank={state.bank} {...props} />}
    </section>
  );
}

type FoundProps = Omit<Props, 'state'> & { bank: Extract<BankState, { at: 'here' }>['bank'] };

function Found({ bank, answers, calendar, ...links }: FoundProps) {
  const caught = useMemo(
    () => foldMisconceptions(answers, bank, calendar).filter(({ id }) => bank.misconceptions.has(id)),
    [answers, bank, calendar],
  );
  const open = caught.filter((one) => one.open.length > 0);
  const since = caught.filter((one) => one.open.length === 0);
  const parts = [
    { title: words.more(open.length - SHOWN), caught: open.slice(SHOWN) },
    { title: words.since(since.length), caught: since },
  ];
  return (
    <>
      <p className="record-note">{words.lede}</p>
      {caught.length === 0 && <p>{words.none}</p>}
      <CaughtList caught={open.slice(0, SHOWN)} bank={bank} {...links} />
      <details className="record-more">
        <summary>{words.key}</summary>
        <p>{words.rules}</p>
        <p>{words.whole}</p>
      </details>
      {parts.map(
        ({ title, caught }) =>
          caught.length > 0 && (
            <details key={title} className="record-more">
              <summary>{title}</summary>
              <CaughtList caught={caught} bank={bank} {...links} />
            </details>
          ),
      )}
    </>
  );
}
