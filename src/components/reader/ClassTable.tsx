import { useMemo, useState } from 'react';
import { classWords } from '../../strings/reader-class.ts';
import { ClassTableRow } from './ClassTableRow.tsx';
import { type ClassRow, type Sorting, type SortKey, sortRows } from './class-rows.ts';
import type { SayTime } from './say-time.ts';

const words = classWords.table;

interface Props {
  rows: readonly ClassRow[];
  /** Whether there is a list of students, so that how a receipt was matched means something. */
  hasList: boolean;
  sayTime: SayTime;
}

/** Numbers are wanted from the top first. */
const fromTop: readonly SortKey[] = ['score', 'late', 'odd', 'tries', 'done'];

/** The class as a table that is sorted by the buttons in its heading. */
export function ClassTable({ rows, hasList, sayTime }: Props) {
  const [sorting, setSorting] = useState<Sorting>({ by: 'name', direction: 'ascending' });
  const sorted = useMemo(() => sortRows(rows, sorting), [rows, sorting]);
  // The words list the columns in their order.
  const columns = (Object.keys(words.columns) as SortKey[]).filter((column) => hasList || column !== 'match');
  const sort = (by: SortKey) => {
    const first = fromTop.includes(by) ? 'descending' : 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    setSorting((before) => ({ by, direction: before.by === by && before.direction === first ? other : first }));
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section className="rd-scroll" aria-label={words.caption} tabIndex={0}>
      <table className="rd-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" aria-sort={sorting.by === column ? sorting.direction : undefined}>
                <button type="button" onClick={() => sort(column)}>
                  {words.columns[column]}
                  <span aria-hidden="true">
                    {sorting.by !== column ? ' ↕' : sorting.direction === 'ascending' ? ' ↑' : ' ↓'}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <ClassTableRow key={row.id} row={row} hasList={hasList} sayTime={sayTime} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
