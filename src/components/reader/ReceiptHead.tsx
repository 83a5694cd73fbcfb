import type { Paper } from '../../domain/class/paper.ts';
import type { Score } from '../../domain/grades/score.ts';
import { classWords } from '../../strings/reader-class.ts';
import { receiptWords as words } from '../../strings/reader-receipt.ts';
import { ScoreText } from './ClassTableRow.tsx';
import type { SayTime } from './say-time.ts';

interface Props {
  paper: Paper;
  score: Score;
  sayTime: SayTime;
}

/** What stands at the head of a receipt. */
export function ReceiptHead({ paper: { source, read }, score, sayTime }: Props) {
  const { receipt, from, leftOut } = read;
  return (
    <>
      <dl className="rd-facts">
        <div>
          <dt>{words.number}</dt>
          <dd>
            <bdi>{receipt.number || '–'}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.score}</dt>
          <dd>
            {classWords.table.tasks(score.tasksDone, score.tasks)} {words.tasks.toLowerCase()}
            {score.percent !== null && ', '}
            <ScoreText score={score} />
          </dd>
        </div>
        <div>
          <dt>{words.madeAt}</dt>
          <dd>{sayTime(receipt.madeAt)}</dd>
        </div>
        <div>
          <dt>{words.edition}</dt>
          <dd>{receipt.edition}</dd>
        </div>
        <div>
          <dt>{words.from}</dt>
          <dd>
            <bdi>{from === 'file' ? words.file(source) : words.code(source)}</bdi>
          </dd>
        </div>
      </dl>
      {from === 'code' && <p className="rd-note">{words.codeNote}</p>}
      {leftOut.rows > 0 && <p>{words.leftRows(leftOut.rows)}</p>}
    </>
  );
}
