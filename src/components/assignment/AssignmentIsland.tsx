import { useEffect, useRef, useState } from 'react';
import { toAddress } from '../../content-access/addresses.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { assignmentWords as words } from '../../strings/assignment.ts';
import { readTimeZone } from '../learner/time-zone.ts';
import { type OpenRecord, useRecord } from '../learner/use-record.ts';
import { loadPracticeCourse, type PracticeCourse } from '../practice/practice-file.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { AssignmentView } from './AssignmentView.tsx';
import { loadCatalogue } from './load-catalogue.ts';
import { NoAssignment } from './NoAssignment.tsx';
import { type Opened, readAssignment } from './read-assignment.ts';
import { useAddress } from './use-address.ts';
import { useLoaded } from './use-loaded.ts';

interface Props {
  /** All are the island's edge; tests give their own. Opens the record. */
  open?: () => Promise<RecordStore>;
  now?: () => Date;
  timeZone?: string;
  load?: () => Promise<Catalogue>;
  loadQuestions?: () => Promise<PracticeCourse>;
}

const readClock = () => new Date();
const fetchCatalogue = () => loadCatalogue(toAddress('/teach/assign/catalogue.json'));
const fetchQuestions = () => loadPracticeCourse(toAddress('/practice/questions.json'));

interface ReadProps extends Required<Omit<Props, 'load'>> {
  catalogue: Catalogue;
  address: string;
  record: OpenRecord;
}

/** What the address holds, once the catalogue and the record are here. */
function Read({ catalogue, address, record, ...rest }: ReadProps) {
  const [pasted, setPasted] = useState<Opened>();
  const [openedAt, setOpenedAt] = useState(address);
  if (address !== openedAt) {
    // Another link, which is more than what was pasted before it.
    setOpenedAt(address);
    setPasted(undefined);
  }
  const opened = pasted ?? readAssignment(catalogue, address);
  const wasOpen = useRef(false);
  useEffect(() => {
    wasOpen.current = true;
  }, []);
  function paste(text: string) {
    const read = readAssignment(catalogue, text);
    // In the address a reload finds it again, and it is read like any other.
    if (read.type === 'open') location.hash = read.code;
    else setPasted(read.type === 'none' ? { type: 'bad', reason: { type: 'empty' } } : read);
  }
  if (opened.type !== 'open')
    return (
      <NoAssignment
        key={opened.type}
        opened={opened}
        profile={record.store.profile}
        focus={wasOpen.current}
        onPaste={paste}
        {...rest}
      />
    );
  return (
    <AssignmentView
      // Another assignment has nothing of this one's forms.
      key={opened.code}
      opened={opened}
      focus={wasOpen.current}
      {...{ catalogue, record }}
      {...rest}
    />
  );
}

/** The page of an assignment: the link read, the record folded, nothing sent. */
export default function AssignmentIsland(props: Props) {
  const { open = openStore, now = readClock, load = fetchCatalogue, loadQuestions = fetchQuestions } = props;
  const record = useRecord(open);
  const { state, retry } = useLoaded(load);
  const address = useAddress();
  const title = <h1>{words.title}</h1>;
  if (record === 'unreadable' || state.at === 'failed')
    return (
      <>
        {title}
        <div className="as-alert" role="alert">
          <p>{record === 'unreadable' ? words.unreadable : words.failed}</p>
          {record !== 'unreadable' && (
            <button type="button" className="btn" onClick={retry}>
              {words.again}
            </button>
          )}
        </div>
      </>
    );
  if (!record || state.at === 'loading' || address === undefined)
    return (
      <>
        {title}
        <p className="needs-script as-late">{words.loading}</p>
      </>
    );
  const timeZone = props.timeZone ?? readTimeZone();
  const broken = (
    <>
      {title}
      <p className="as-alert">{words.broken}</p>
    </>
  );
  return (
    <Boundary fallback={broken}>
      <Read catalogue={state.value} {...{ address, record, open, now, timeZone, loadQuestions }} />
    </Boundary>
  );
}
