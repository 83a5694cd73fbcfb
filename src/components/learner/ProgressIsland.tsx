import { useMemo } from 'react';
import { foldProgress, type Outline } from '../../domain/record/progress.ts';
import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { recordWords as words } from '../../strings/record.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { Learned, type LearningProps } from './Learned.tsx';
import { Notes } from './Notes.tsx';
import { QuarantineNote } from './QuarantineNote.tsx';
import { RecordTools } from './RecordTools.tsx';
import { Summary } from './Summary.tsx';
import { type OpenRecord, useRecord } from './use-record.ts';

interface Props extends LearningProps {
  outline: Outline;
  /** Edition of the course, such as "2026.1"; it stands in saved copies. */
  edition: string;
  /** Address of the diagnostic, the thing to do when every lesson is done. */
  diagnostic: string;
  /** Opens the record; tests give their own. */
  open?: () => Promise<RecordStore>;
}

/** The learner's own page: what is recorded, where it is kept, and what can be done with it. */
export default function ProgressIsland({ open = openStore, ...course }: Props) {
  const record = useRecord(open);
  if (!record) return <p className="needs-script">{words.loading}</p>;
  if (record === 'unreadable')
    return (
      <p className="record-alert" role="alert">
        {words.unreadable}
      </p>
    );
  return (
    <div className="record">
      <Boundary fallback={<p className="record-alert">{words.broken}</p>}>
        <Shown {...course} record={record} />
      </Boundary>
      <RecordTools record={record} edition={course.edition} />
    </div>
  );
}

/** What is recorded. Apart from the tools, so that these still work should this ever fail. */
function Shown({ outline, diagnostic, record, ...learning }: Omit<Props, 'open' | 'edition'> & { record: OpenRecord }) {
  const progress = useMemo(() => foldProgress(record.events, outline), [record.events, outline]);
  return (
    <>
      <Summary progress={progress} keeping={record.store.keeping} diagnostic={diagnostic} />
      <QuarantineNote quarantined={record.quarantined} />
      {progress.totals.events > 0 && (
        <>
          <Boundary fallback={<p className="record-alert">{words.broken}</p>}>
            <Learned {...learning} events={record.events} outline={outline} progress={progress} />
          </Boundary>
          <Notes events={record.events} outline={outline} />
        </>
      )}
    </>
  );
}
