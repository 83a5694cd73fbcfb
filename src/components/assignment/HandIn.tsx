import { type RefObject, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import type { AssignmentFacts } from '../../domain/assignment/assignment-text.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { isLate } from '../../domain/assignment/tries.ts';
import { makeReceipt } from '../../domain/receipt/make-receipt.ts';
import type { Receipt } from '../../domain/receipt/receipt.ts';
import { MAX_NAME } from '../../domain/receipt/student.ts';
import { keepStudent, readStudent } from '../../store/hand-in.ts';
import { handInWords as words } from '../../strings/hand-in.ts';
import type { OpenRecord } from '../learner/use-record.ts';
import type { PracticeCourse } from '../practice/practice-file.ts';
import { ReceiptView } from './ReceiptView.tsx';
import type { OpenAssignment } from './read-assignment.ts';

interface Props {
  heading: RefObject<HTMLHeadingElement | null>;
  opened: OpenAssignment;
  catalogue: Catalogue;
  record: OpenRecord;
  facts: AssignmentFacts;
  /** How many tasks are done. */
  done: number;
  now: () => Date;
  timeZone: string;
  loadQuestions: () => Promise<PracticeCourse>;
}

/** Who hands in, and the receipt at once: from the whole record, whatever is done and whenever it is. */
export function HandIn({ heading, opened, catalogue, record, facts, done, now, timeZone, loadQuestions }: Props) {
  const { assignment, code } = opened;
  const { store, events } = record;
  const person = store.profile.id;
  const id = useId();
  const [student] = useState(() => readStudent(person, assignment.id));
  const [receipt, setReceipt] = useState<Receipt>();
  const make = (name: string, number: string, madeAt: string) =>
    makeReceipt(assignment, code, catalogue, events, { name, number }, catalogue.edition, madeAt);

  const made = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (receipt) made.current?.focus();
  }, [receipt]);

  function readForm(form: HTMLFormElement) {
    const data = new FormData(form);
    const [name = '', number = ''] = ['name', 'number'].map((field) => String(data.get(field) ?? ''));
    return { name, number };
  }
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { name, number } = readForm(event.currentTarget);
    setReceipt(make(name, number, now().toISOString()));
  }

  const left = assignment.tasks.length - done;
  const isStale =
    receipt && JSON.stringify(make(receipt.name, receipt.number, receipt.madeAt)) !== JSON.stringify(receipt);
  return (
    <section className="as-hand-in">
      <h2 tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <p>
        {words.what} {words.proof}
      </p>
      {left > 0 && <p>{words.open(left, assignment.tasks.length)}</p>}
      {isLate(now().toISOString(), assignment.dueAt) && <p>{words.past}</p>}
      {store.keeping === 'not-kept' && <p className="as-notice">{words.notKept}</p>}
      <form
        className="as-student"
        onSubmit={submit}
        onChange={(event) => keepStudent(person, assignment.id, readForm(event.currentTarget))}
      >
        <p>
          <label htmlFor={`${id}-name`}>{words.name}</label>
          <input id={`${id}-name`} name="name" autoComplete="name" maxLength={MAX_NAME} defaultValue={student.name} />
        </p>
        <p>
          <label htmlFor={`${id}-number`}>{words.number}</label>
          <input
            id={`${id}-number`}
            name="number"
            autoComplete="off"
            maxLength={MAX_NAME}
            defaultValue={student.number}
            aria-describedby={`${id}-hint`}
          />
          <span className="as-note" id={`${id}-hint`}>
            {words.numberHint} {words.remembered}
          </span>
        </p>
        <button type="submit" className={left > 0 ? 'btn' : 'btn primary'}>
          {receipt ? words.again : words.make}
        </button>
      </form>
      <p role="status">{isStale && words.stale}</p>
      {receipt && (
        <ReceiptView
          key={receipt.madeAt}
          heading={made}
          {...{ receipt, assignment, catalogue, facts, timeZone, loadQuestions }}
        />
      )}
    </section>
  );
}
