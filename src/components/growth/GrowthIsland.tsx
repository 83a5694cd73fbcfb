import { useMemo } from 'react';
import { foldGrowth } from '../../domain/record/growth.ts';
import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { growthWords as words } from '../../strings/growth.ts';
import { type OpenRecord, useRecord } from '../learner/use-record.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { GrowthEntry, type LessonPretest } from './GrowthEntry.tsx';

interface Props {
  /** The question to guess at of each lesson. */
  pretests: readonly LessonPretest[];
  /** Opens the record; tests give their own. */
  open?: () => Promise<RecordStore>;
}

function Compared({ pretests, record }: Pick<Props, 'pretests'> & { record: OpenRecord }) {
  const growth = useMemo(() => foldGrowth(record.events, pretests), [record.events, pretests]);
  const { guessed, compared, before, now } = growth;
  if (guessed === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className="growth-sum">
        {compared > 0 && <b>{words.sum(before, now, compared)}</b>}{' '}
        {guessed > compared && words.rest(guessed - compared)}
      </p>
      <ol>
        {growth.rows.map((row) => (
          <GrowthEntry key={row.pretest.id} row={row} />
        ))}
      </ol>
    </>
  );
}

/** A module's guesses before reading beside the last answers since, from the learner's own record. */
export default function GrowthIsland({ pretests, open = openStore }: Props) {
  const record = useRecord(open);
  if (!record) return <p className="needs-script">{words.none}</p>;
  if (record === 'unreadable') return <p role="alert">{words.unreadable}</p>;
  return (
    <Boundary fallback={<p>{words.unreadable}</p>}>
      <Compared pretests={pretests} record={record} />
    </Boundary>
  );
}
