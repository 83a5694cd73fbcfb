import type { RefObject } from 'react';
import { useMemo } from 'react';
import { listQuestions } from '../../domain/assignment/assigned-questions.ts';
import type { Assignment } from '../../domain/assignment/assignment.ts';
import type { AssignmentFacts } from '../../domain/assignment/assignment-text.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { isLate } from '../../domain/assignment/tries.ts';
import type { Receipt } from '../../domain/receipt/receipt.ts';
import { assignmentWords } from '../../strings/assignment.ts';
import { sayTask } from '../../strings/assignment-text.ts';
import { handInWords as words } from '../../strings/hand-in.ts';
import type { PracticeCourse } from '../practice/practice-file.ts';
import { Emphasised } from '../quiz/Emphasised.tsx';
import { ReceiptRowText } from './ReceiptRowText.tsx';
import { ReceiptTexts } from './ReceiptTexts.tsx';
import { sayMoment, toDate } from './say-moment.ts';
import { TakeAway } from './TakeAway.tsx';
import { useLoaded } from './use-loaded.ts';

interface Props {
  heading: RefObject<HTMLHeadingElement | null>;
  receipt: Receipt;
  assignment: Assignment;
  catalogue: Catalogue;
  facts: AssignmentFacts;
  timeZone: string;
  loadQuestions: () => Promise<PracticeCourse>;
}

/** A receipt to read and to print, with the ways to hand it in. It says what the file says. */
export function ReceiptView({ heading, receipt, assignment, catalogue, facts, timeZone, loadQuestions }: Props) {
  const { state } = useLoaded(loadQuestions);
  const { dueAt } = assignment;
  const say = (at: Date) => sayMoment(at, timeZone);
  const asked = useMemo(
    () => new Set(listQuestions(assignment, catalogue).flatMap(({ questions }) => questions.map(({ id }) => id))),
    [assignment, catalogue],
  );
  // The names of questions serve until their texts are here, or where they never come.
  const stemOf = (id: string) => (state.at === 'here' ? state.value.questions.get(id)?.asked.stem : undefined) ?? id;
  const unanswered = asked.size - receipt.rows.length;
  return (
    <article className="receipt" data-receipt={receipt.madeAt}>
      <h3 tabIndex={-1} ref={heading}>
        {words.title}
      </h3>
      <TakeAway {...{ receipt, assignment, catalogue }} />
      <dl className="as-facts">
        <div>
          <dt>{words.assignment}</dt>
          <dd>
            <bdi>{assignment.title || assignmentWords.untitled}</bdi>
            {assignment.from && (
              <span className="as-note">
                <bdi>{assignment.from}</bdi>
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.by}</dt>
          <dd data-student="name">
            <bdi>{receipt.name || words.noName}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.studentNumber}</dt>
          <dd data-student="number">
            <bdi>{receipt.number || words.noNumber}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.madeAt}</dt>
          <dd>
            <time dateTime={receipt.madeAt}>{say(new Date(receipt.madeAt))}</time>, {timeZone.replaceAll('_', ' ')}
            {isLate(receipt.madeAt, dueAt) && <strong className="as-mark"> ({words.afterDue})</strong>}
          </dd>
        </div>
        {dueAt !== null && (
          <div>
            <dt>{words.due}</dt>
            <dd>{say(toDate(dueAt))}</dd>
          </div>
        )}
        <div>
          <dt>{words.edition}</dt>
          <dd>
            {receipt.edition === assignment.edition
              ? receipt.edition
              : words.editions(receipt.edition, assignment.edition)}
          </dd>
        </div>
        <div>
          <dt>{words.counting}</dt>
          <dd>{words.counted(assignment.tries, assignment.counts)}</dd>
        </div>
      </dl>
      <p>{words.proof}</p>
      <h4>{words.tasks}</h4>
      <ol className="receipt-tasks">
        {receipt.tasks.map(({ task, doneAt }) => (
          <li key={task} data-receipt-task={task}>
            {facts.tasks[task] && sayTask(facts.tasks[task])}
            <span className="as-note">
              {doneAt ? <time dateTime={doneAt}>{words.doneAt(say(new Date(doneAt)))}</time> : words.notDone}
              {doneAt && isLate(doneAt, dueAt) && <strong className="as-mark"> ({words.late})</strong>}
            </span>
          </li>
        ))}
      </ol>
      {asked.size > 0 && <h4>{words.rows}</h4>}
      {asked.size > 0 && receipt.rows.length === 0 && <p>{words.noRows}</p>}
      <ol className="receipt-rows">
        {receipt.rows.map((row) => (
          <li key={row.question} data-receipt-row={row.question}>
            <p className="receipt-stem">
              <Emphasised text={stemOf(row.question)} />
            </p>
            <ReceiptRowText row={row} assignment={assignment} timeZone={timeZone} />
          </li>
        ))}
      </ol>
      {receipt.rows.length > 0 && unanswered > 0 && <p>{words.unanswered(unanswered)}</p>}
      {receipt.rows.length > 0 && <p className="as-note">{words.also}</p>}
      <ReceiptTexts texts={receipt.texts} stemOf={stemOf} />
    </article>
  );
}
