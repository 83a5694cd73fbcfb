import type { Receipt, ReceiptRow, Try } from '../../domain/receipt/receipt.ts';
import { receiptWords as words } from '../../strings/reader-receipt.ts';
import { Emphasised } from '../quiz/Emphasised.tsx';
import { ReceiptTry } from './ReceiptTry.tsx';
import type { SayTime } from './say-time.ts';
import type { ReaderCourse } from './use-course.ts';

const isSame = (one: Try, other: Try) => JSON.stringify(one) === JSON.stringify(other);

interface RowProps {
  row: ReceiptRow;
  course: ReaderCourse;
  sayTime: SayTime;
}

/** One question and the tries at it: the first, the last and the best, each said once. */
function QuestionTries({ row, course, sayTime }: RowProps) {
  const { question, rev, tries, late, first, last, best } = row;
  const held = course.bank.questions.get(question)?.asked;
  const asked = held?.rev === rev ? held : undefined;
  const shown: { label: string; one: Try }[] = [{ label: words.first, one: first }];
  for (const next of [
    { label: words.last, one: last },
    { label: words.best, one: best },
  ])
    if (!shown.some(({ one }) => isSame(one, next.one))) shown.push(next);
  return (
    <li data-row={question}>
      <h4>
        <Emphasised text={course.stems.get(question) ?? `${words.gone}: ${question}`} />
      </h4>
      <p className="rd-note">
        {words.tries(tries, late)}
        {held && !asked && `. ${words.earlierVersion}`}
      </p>
      <dl className="rd-tries">
        {shown.map(({ label, one }) => (
          <ReceiptTry key={label} {...{ label, one, asked, sayTime }} />
        ))}
      </dl>
    </li>
  );
}

interface Props {
  receipt: Receipt;
  /** How many questions the assignment asks. */
  asked: number;
  course: ReaderCourse;
  sayTime: SayTime;
}

/** Every question of a receipt, and how many the assignment asks besides. */
export function ReceiptRows({ receipt: { rows }, asked, course, sayTime }: Props) {
  return (
    <>
      <ol className="rd-rows">
        {rows.map((row) => (
          <QuestionTries key={row.question} {...{ row, course, sayTime }} />
        ))}
      </ol>
      {asked > rows.length && <p>{words.notAnswered(asked - rows.length)}</p>}
    </>
  );
}
