import { memo } from 'react';
import type { Score } from '../../domain/grades/score.ts';
import { classWords } from '../../strings/reader-class.ts';
import type { ClassRow } from './class-rows.ts';
import type { SayTime } from './say-time.ts';
import { receiptAddress } from './use-shown.ts';

const words = classWords.table;

/** A score in percent, with the points beside it; of an assignment without questions there is none. */
export function ScoreText({ score: { percent, points, possible } }: { score: Score }) {
  if (percent === null) return null;
  return (
    <>
      {words.percent(percent)} <span className="rd-note">{words.points(points, possible)}</span>
    </>
  );
}

interface Props {
  row: ClassRow;
  hasList: boolean;
  sayTime: SayTime;
}

/** A student, a receipt, or both. */
export const ClassTableRow = memo(function ClassTableRow({ row, hasList, sayTime }: Props) {
  const { id, key, name, typed, number, receipt, score, tries, lateTries, match, odd } = row;
  const late = score ? [words.lateTasks(score.tasksLate), words.lateTries(lateTries)].filter(Boolean).join(', ') : '';
  return (
    <tr id={id} data-match={match}>
      <th scope="row">
        {key === null ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={receiptAddress(key)} data-receipt={key}>
            <bdi>{name}</bdi>
          </a>
        )}
        {typed && (
          <span className="rd-note rd-typed">
            <bdi>{words.typed(typed)}</bdi>
          </span>
        )}
      </th>
      <td>
        <bdi>{number}</bdi>
      </td>
      <td>{receipt ? sayTime(receipt.madeAt, true) : words.match.missing}</td>
      <td>{score && words.tasks(score.tasksDone, score.tasks)}</td>
      <td>{score && <ScoreText score={score} />}</td>
      <td>{receipt && tries}</td>
      <td>{late}</td>
      {hasList && <td>{receipt && words.match[match]}</td>}
      <td>{odd > 0 && <a href="#look">{words.odd(odd)}</a>}</td>
    </tr>
  );
});
