import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { practiceWords as words } from '../../strings/practice.ts';
import { readTimeZone } from '../learner/time-zone.ts';
import { useRecord } from '../learner/use-record.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { Practising } from './Practising.tsx';
import { loadPracticeCourse, type PracticeCourse } from './practice-file.ts';
import { usePracticeCourse } from './use-practice-course.ts';

interface Props {
  /** Address of the `PracticeFile`. */
  questionsAddress: string;
  /** The next four are the island's edge; tests give their own. Opens the record. */
  open?: () => Promise<RecordStore>;
  now?: () => Date;
  timeZone?: string;
  load?: (address: string) => Promise<PracticeCourse>;
}

const readClock = () => new Date();

/** The practice page's living part. */
export default function PracticeIsland(props: Props) {
  const { questionsAddress, open = openStore, now = readClock, timeZone, load = loadPracticeCourse } = props;
  const record = useRecord(open);
  const { state, retry } = usePracticeCourse(() => load(questionsAddress));
  if (record === 'unreadable')
    return (
      <p className="practice-alert" role="alert">
        {words.unreadable}
      </p>
    );
  if (state.at === 'failed')
    return (
      <div className="practice-alert" role="alert">
        <p>{words.failed}</p>
        <button type="button" className="btn" onClick={retry}>
          {words.again}
        </button>
      </div>
    );
  if (!record || state.at === 'loading') return <p className="needs-script">{words.loading}</p>;
  return (
    <Boundary fallback={<p className="practice-alert">{words.broken}</p>}>
      <Practising course={state.course} record={record} open={open} now={now} timeZone={timeZone ?? readTimeZone()} />
    </Boundary>
  );
}
