import { useEffect, useRef, useState } from 'react';
import type { AskedOf } from '../../domain/questions/asked.ts';
import type { QuestionDraft } from '../../domain/questions/draft.ts';
import { explainAnswer, isAnswerTo, scoreAnswer } from '../../domain/questions/question-types.ts';
import type { QuestionType } from '../../schemas/question.ts';
import { quiz } from '../../strings/quiz.ts';
import { Answers } from './Answers.tsx';
import { Emphasised } from './Emphasised.tsx';
import { Feedback } from './Feedback.tsx';
import { Pill } from './Pill.tsx';
import { questionViews } from './question-views.ts';
import { confidences, type Held, isConfidence, type Keep } from './use-answers.ts';
import type { KeepUnchecked } from './use-draft.ts';

interface Props<T extends QuestionType> {
  question: AskedOf<T>;
  held: Held;
  keep: Keep;
  /** Unchecked work to start from. It may come late, with the record. */
  draft?: QuestionDraft | undefined;
  keepUnchecked?: KeepUnchecked;
  retry(id: string): void;
  /** Goes on after the mark; without it the only way on is to try again. */
  next?: { label: string; go(): void } | undefined;
  /** Whether it is the one that is shown. */
  now: boolean;
  /** Address of the lesson, empty on the lesson's own page. */
  lesson: string;
  heading: 'h2' | 'h3';
}

/** One question with its inputs, its confidence, its Check and its feedback, whatever its type. */
export function QuestionFrame<T extends QuestionType>(props: Props<T>) {
  const { question, held, now, lesson, next, heading: Heading } = props;
  const { mark, restored } = held;
  const view = questionViews[question.type];
  const form = useRef<HTMLFormElement>(null);
  // What needs script is left out of the server's page where nobody sees it before the script is there.
  const [live, setLive] = useState(false);
  const [round, setRound] = useState(0);
  const [revealed, setRevealed] = useState(false);
  const [note, setNote] = useState('');
  const [broken, setBroken] = useState<{ thrown: unknown }>();
  useEffect(() => setLive(true), []);
  // Only what is thrown while drawing reaches the boundary around this question.
  if (broken) throw broken.thrown;

  const given = isAnswerTo<T>(question.type, mark?.answer) ? mark.answer : undefined;
  const marked = mark && explainAnswer<T>(question, mark.answer);
  // After "Try again" there is nothing to start from.
  const draft = round === 0 ? props.draft : undefined;
  const drafted = isAnswerTo<T>(question.type, draft?.answer) ? draft.answer : undefined;
  const open = revealed || (draft?.revealed ?? false);

  function readForm() {
    const data = new FormData(form.current ?? undefined);
    return { answer: view.read(data), confidence: [data.get('sure')].find(isConfidence) };
  }
  const changed = (revealed = open) => {
    if (!mark) props.keepUnchecked?.(question.id, { ...readForm(), revealed });
  };

  function check() {
    const { answer, confidence } = readForm();
    const score = scoreAnswer<T>(question, answer);
    if (!score.answered || !answer) {
      const missing = score.answered ? undefined : score.missing;
      if (missing === 'incomplete') setNote(quiz.incomplete);
      else setNote(missing === 'not-a-number' ? quiz.notANumber : quiz.nothingYet[question.type]);
    } else if (!open && view.comparesFirst?.(answer)) {
      setRevealed(true);
      setNote('');
      changed(true);
    } else {
      const { outcome, earned, possible } = score;
      props.keep(question, { answer, outcome, earned, possible, confidence });
    }
  }

  function tryCheck() {
    try {
      check();
    } catch (thrown) {
      setBroken({ thrown });
    }
  }

  function retry() {
    props.retry(question.id);
    props.keepUnchecked?.(question.id, {});
    setRound(round + 1);
    setRevealed(false);
    setNote('');
    form.current?.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  const go = !mark ? tryCheck : (next?.go ?? retry);

  return (
    // "dialog" outside a dialog sends nothing: Enter before the script is here must not reload the page.
    <form
      className={now ? 'q now' : 'q'}
      method="dialog"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!mark) tryCheck();
      }}
      data-question={question.id}
      data-result={mark?.outcome}
    >
      <fieldset key={restored ? 'restored' : draft ? 'draft' : round} onChange={() => changed()}>
        <legend>
          <Heading tabIndex={-1}>
            <Emphasised text={question.stem} />
          </Heading>
        </legend>
        <view.Fields
          question={question}
          answer={restored ? given : drafted}
          marked={marked}
          revealed={open}
          changed={changed}
        />
        {!mark && (now || live) && (
          <fieldset className="pills needs-script">
            <legend>{quiz.sure}</legend>
            {confidences.map((one) => (
              <Pill key={one} name="sure" value={one} label={quiz.confidence[one]} chosen={draft?.confidence === one} />
            ))}
          </fieldset>
        )}
      </fieldset>
      <div role="status">
        <Feedback
          question={question}
          mark={mark}
          marked={marked}
          note={note || (open ? quiz.compare : held.outdated ? quiz.outdated : '')}
          guess={held.guess}
          failure={held.failure}
        />
      </div>
      {!live && <Answers question={question} />}
      {(now || live) && (
        <div className="act needs-script">
          {mark && mark.outcome !== 'right' && <a href={`${lesson}#${question.passage}`}>{quiz.passage}</a>}
          {mark && next && mark.outcome !== 'right' && (
            <button type="button" className="btn" onClick={retry}>
              {quiz.retry}
            </button>
          )}
          {/* One button all along, so that focus stays; a second click of a double click is not a decision. */}
          <button
            type="button"
            className="btn primary"
            onKeyDown={(event) => event.repeat && event.preventDefault()}
            onClick={(event) => event.detail > 1 || go()}
          >
            {mark ? (next?.label ?? quiz.retry) : quiz.check}
          </button>
        </div>
      )}
    </form>
  );
}
