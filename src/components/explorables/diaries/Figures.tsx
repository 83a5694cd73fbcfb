import { findStanding } from '../../../domain/explorables/diaries.ts';
import { FAR } from '../../../domain/explorables/diary-meaning.ts';
import type { Pair } from '../../../domain/explorables/diary-pairs.ts';
import { diaryWords } from '../../../strings/diaries.ts';
import { pairWords } from '../../../strings/diary-pairs.ts';
import { Assumptions } from '../shared/Assumptions.tsx';
import { NumbersTable } from '../shared/NumbersTable.tsx';
import { listWorks } from './list-works.ts';

const { table, parameters, equations } = diaryWords;

/** What the picture shows as a table, and what the model assumes. */
export function Figures({ pair, week }: { pair: Pair; week: number }) {
  return (
    <>
      <NumbersTable
        head={[table.work, table.whose, table.done, table.known, table.now(week)]}
        rows={(['sales', 'marketing'] as const).flatMap((side) =>
          listWorks(pair, side).map((work) => ({
            name: work.name,
            cells: [pairWords[pair].names[side], work.done, work.known, table.standing[findStanding(work, week)]],
          })),
        )}
      />
      <Assumptions parameters={[...parameters, { name: diaryWords.gap, value: FAR }]}>
        <p>{equations}</p>
      </Assumptions>
    </>
  );
}
