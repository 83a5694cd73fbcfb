import type { Assignment } from '../../domain/assignment/assignment.ts';
import type { ReceiptRow, Try } from '../../domain/receipt/receipt.ts';
import { handInWords as words } from '../../strings/hand-in.ts';
import { quiz } from '../../strings/quiz.ts';
import { sayBriefly } from './say-moment.ts';

interface Props {
  row: ReceiptRow;
  assignment: Pick<Assignment, 'tries' | 'counts'>;
  timeZone: string;
}

/** What is told of one try: result, how sure, when. */
function sayTry({ outcome, earned, possible, confidence }: Try): string {
  const result =
    outcome === 'partly' ? `${quiz.states.partly}, ${words.points(earned, possible)}` : quiz.states[outcome];
  return `${result}, ${confidence ? quiz.confidence[confidence] : words.noConfidence}`;
}

/** The tries at one question: how many, the first and the last that count, and the best where it is neither. */
export function ReceiptRowText({ row, assignment, timeZone }: Props) {
  const { first, last, best } = row;
  const isOnly = first.at === last.at;
  const isBestApart = assignment.counts === 'best' && best.at !== first.at && best.at !== last.at;
  const told: [keyof typeof words.which, Try][] = isOnly
    ? [['only', first]]
    : [['first', first], ['last', last], ...(isBestApart ? [['best', best] satisfies ['best', Try]] : [])];
  return (
    <>
      <p data-tries={row.tries}>{words.tries(row.tries, assignment.tries, row.late)}</p>
      {told.map(([which, one]) => (
        <p key={which} data-try={which} data-outcome={one.outcome}>
          {words.which[which]}: {sayTry(one)}, <time dateTime={one.at}>{sayBriefly(new Date(one.at), timeZone)}</time>
        </p>
      ))}
    </>
  );
}
