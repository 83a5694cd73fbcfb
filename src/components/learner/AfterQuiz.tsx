import { toAddress } from '../../content-access/addresses.ts';
import type { RecordStore } from '../../store/store.ts';
import { CopyReminder } from './CopyReminder.tsx';
import { DurableAsk } from './DurableAsk.tsx';
import { useRecord } from './use-record.ts';

interface Props {
  /** Id of the lesson. */
  lesson: string;
  /** Opens the record. */
  open: () => Promise<RecordStore>;
}

/** What is worth saying about the record at the end of a quiz: that it is time for a copy, and what the browser may do. */
export default function AfterQuiz({ lesson, open }: Props) {
  const record = useRecord(open);
  if (!record || record === 'unreadable') return null;
  return (
    <>
      <CopyReminder record={record} link={toAddress('/progress/#own')} />
      <DurableAsk record={record} lesson={lesson} />
    </>
  );
}
