import { useMemo } from 'react';
import type { ClassReading } from '../../domain/class/read-class.ts';
import { classWords } from '../../strings/reader-class.ts';
import { ClassTable } from './ClassTable.tsx';
import { findMedian, listRows } from './class-rows.ts';
import { nameStudent, nameTyped } from './name-person.ts';
import type { SayTime } from './say-time.ts';
import { receiptAddress } from './use-shown.ts';

const words = classWords.table;

interface Props {
  reading: ClassReading;
  hasList: boolean;
  sayTime: SayTime;
}

/** Who handed in, of the list where there is one. */
function summarise({ matching: { matched, missing, unknown, ambiguous }, counted }: ClassReading, hasList: boolean) {
  if (!hasList) return words.summary(counted.length);
  const sum = (of: 'students' | 'receipts') => ambiguous.reduce((total, group) => total + group[of].length, 0);
  const students = matched.length + missing.length + sum('students');
  return words.listSummary(students, matched.length, missing.length, unknown.length, sum('receipts'));
}

/** Who handed in and who did not, and the table of everybody. */
export function ClassPart({ reading, hasList, sayTime }: Props) {
  const rows = useMemo(() => listRows(reading), [reading]);
  const median = findMedian(rows);
  const { missing } = reading.matching;
  const earlier = reading.lines.filter(({ match }) => match === 'earlier');
  const keyOf = ({ receipt }: (typeof earlier)[number]) => (receipt && reading.paperOf.get(receipt)?.key) ?? -1;
  return (
    <section aria-labelledby="everybody">
      <h3 id="everybody">{words.heading}</h3>
      <p>
        {summarise(reading, hasList)} {median !== null && words.median(median)}
      </p>
      {missing.length > 0 && (
        <p className="rd-missing">
          <b>{words.missing}:</b>{' '}
          {missing.map((student, place) => (
            <span key={reading.lines.findIndex((line) => line.student === student)}>
              {/* Names may have commas in them. */}
              {place > 0 && '; '}
              <bdi>{nameStudent(student)}</bdi>
            </span>
          ))}
        </p>
      )}
      <ClassTable rows={rows} hasList={hasList} sayTime={sayTime} />
      {earlier.length > 0 && (
        <p className="rd-earlier">
          {words.earlier(earlier.length)}{' '}
          {earlier.map((line, place) => (
            <span key={keyOf(line)}>
              {place > 0 && '; '}
              <a href={receiptAddress(keyOf(line))}>
                <bdi>{line.receipt && nameTyped(line.receipt)}</bdi>
              </a>
              {line.receipt && `, ${sayTime(line.receipt.madeAt)}`}
            </span>
          ))}
        </p>
      )}
      <p className="rd-note">{words.about}</p>
    </section>
  );
}
