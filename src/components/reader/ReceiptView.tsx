import { useEffect, useRef } from 'react';
import { describeAssignment } from '../../domain/assignment/assignment-text.ts';
import { isLate } from '../../domain/assignment/tries.ts';
import type { ClassState } from '../../domain/class/class-state.ts';
import type { Paper } from '../../domain/class/paper.ts';
import type { ClassReading } from '../../domain/class/read-class.ts';
import { scoreReceipt } from '../../domain/grades/score.ts';
import { sayTask } from '../../strings/assignment-text.ts';
import { classWords } from '../../strings/reader-class.ts';
import { receiptWords as words } from '../../strings/reader-receipt.ts';
import { nameReceipt, sayOdd } from '../../strings/receipts.ts';
import { Emphasised } from '../quiz/Emphasised.tsx';
import { nameStudent, nameTyped } from './name-person.ts';
import { ReceiptHead } from './ReceiptHead.tsx';
import { ReceiptRows } from './ReceiptRows.tsx';
import { sayTextKey } from './say-text-key.ts';
import type { SayTime } from './say-time.ts';
import type { ClassControl } from './use-class.ts';
import type { ReaderCourse } from './use-course.ts';
import { classAddress, receiptAddress } from './use-shown.ts';
import { WhoseReceipt } from './WhoseReceipt.tsx';

interface Props {
  paper: Paper;
  reading: ClassReading;
  state: ClassState;
  course: ReaderCourse;
  sayTime: SayTime;
  setHand: ClassControl['setHand'];
}

/** One receipt in full. */
export function ReceiptView({ paper, reading, state, course, sayTime, setHand }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The page has changed under the reader, who is told where they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each receipt is another page
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'start' });
  }, [paper.key]);
  const { receipt } = paper.read;
  const { assignment } = reading.found;
  const keys = reading.found.papers.map(({ key }) => key);
  const place = keys.indexOf(paper.key);
  const [before, after] = [keys[place - 1], keys[place + 1]];
  const odd = reading.odd.filter(({ receipts }) => receipts.includes(receipt));
  const facts = describeAssignment(assignment, course.catalogue);
  const doneAt = new Map(receipt.tasks.map((one) => [one.task, one.doneAt]));
  const found = reading.lines.find((line) => line.receipt === receipt && line.match !== 'hand')?.student;
  const keyOf = (one: typeof receipt) => reading.paperOf.get(one)?.key ?? 0;
  return (
    <article className="rd-receipt">
      <nav className="rd-buttons" aria-label={words.back}>
        <a className="btn" href={classAddress}>
          {words.back}
        </a>
        {before !== undefined && <a href={receiptAddress(before)}>{words.before}</a>}
        {after !== undefined && <a href={receiptAddress(after)}>{words.after}</a>}
      </nav>
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{nameTyped(receipt)}</bdi>
      </h2>
      <ReceiptHead paper={paper} score={scoreReceipt(receipt, assignment, course.catalogue)} sayTime={sayTime} />
      {state.list && (
        <WhoseReceipt
          label={classWords.settle.belongs}
          unsaid={classWords.settle.auto(found ? nameStudent(found) : '')}
          students={state.list.students}
          near={[]}
          missing={reading.matching.missing}
          hand={state.hands.get(paper.key)}
          onHand={(hand) => setHand(paper.key, hand)}
        />
      )}
      {odd.length > 0 && (
        <ul className="rd-list">
          {odd.map(({ odd: one, receipts }) => (
            <li key={one.type + receipts.map(keyOf).join()}>
              {sayOdd(one, [...new Set(receipts.map((other) => nameReceipt(other, keyOf(other))))], sayTime)}
            </li>
          ))}
        </ul>
      )}
      <h3>{words.tasks}</h3>
      <ol className="rd-tasks">
        {facts.tasks.map((task, index) => {
          const at = doneAt.get(index);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a task is known by its place
            <li key={index}>
              {sayTask(task)}: <b>{at ? words.doneAt(sayTime(at)) : words.notDone}</b>
              {at && isLate(at, assignment.dueAt) && `, ${words.late}`}
            </li>
          );
        })}
      </ol>
      <h3>{words.questions}</h3>
      <ReceiptRows receipt={receipt} asked={facts.questions} course={course} sayTime={sayTime} />
      {Object.keys(receipt.texts).length > 0 && (
        <>
          <h3>{words.texts}</h3>
          <ol className="rd-written">
            {Object.entries(receipt.texts).map(([key, text]) => (
              <li key={key}>
                <b>
                  <Emphasised text={sayTextKey(key, course.stems)} />
                </b>
                <p dir="auto">{text}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}
