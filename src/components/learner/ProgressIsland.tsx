import { useMemo } from 'react';
import { foldProgress, type Outline } from '../../domain/record/progress.ts';
import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { recordWords as words } from '../../strings/record.ts';
import { OfflineCopy } from '../offline/OfflineCopy.tsx';
import { Boundary } from '../quiz/Boundary.tsx';
import { CopyReminder } from './CopyReminder.tsx';
import { Learned, type LearningProps } from './Learned.tsx';
import { Notes } from './Notes.tsx';
import { People } from './People.tsx';
import { QuarantineNote } from './QuarantineNote.tsx';
import { RecordTools } from './RecordTools.tsx';
import { Summary } from './Summary.tsx';
import { usePeople } from './use-people.ts';
import { type OpenRecord, useRecord } from './use-record.ts';
import { Whose } from './Whose.tsx';

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
  const people = usePeople();
  if (!record) return <p className="needs-script">{words.loading}</p>;
  if (record === 'unreadable')
    return (
      <p className="record-alert" role="alert">
        {words.unreadable}
      </p>
    );
  return (
    <div className="record">
      <Whose people={people} profile={record.store.profile} />
      <CopyReminder record={record} link="#own" />
      <Boundary fallback={<p className="record-alert">{words.broken}</p>}>
        <Shown {...course} record={record} />
      </Boundary>
      <People people={people} record={record} />
      <RecordTools record={record} edition={course.edition} people={people} />
      <Boundary fallback={null}>
        <OfflineCopy />
      </Boundary>
    </div>
  );
}

/** What is recorded. Apart from the tools, so that these still work should this ever fail. */
function Shown({ outline, diagnostic, record, ...learning }: Omit<Props, 'open' | 'edition'> & { record: OpenRecord }) {
  const progress = useMemo(() => foldProgress(record.events, outline), [record.events, outline]);
  return (
    <>
      <Summary progress={progress} store={record.store} diagnostic={diagnostic} />
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
