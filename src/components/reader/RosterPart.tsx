import { type SubmitEvent, useId, useRef, useState } from 'react';
import type { ClassList } from '../../domain/class/class-state.ts';
import type { CsvReason } from '../../domain/grades/csv-reason.ts';
import type { RosterReason } from '../../domain/grades/student.ts';
import type { Result } from '../../domain/result.ts';
import { rosterFormats, sayAlike } from '../../strings/grades.ts';
import { classWords } from '../../strings/reader-class.ts';
import { sayListReason } from '../../strings/reader-faults.ts';
import { ChooseFiles } from '../files/ChooseFiles.tsx';
import { AskFirst } from './AskFirst.tsx';
import { readList, readListFile } from './read-list.ts';
import type { ClassControl } from './use-class.ts';

const words = classWords.roster;

/** What is known of the list that is here. */
function ListFacts({ list: { students, roster } }: { list: ClassList }) {
  if (!roster) return <p>{words.fromSaved(students.length)}</p>;
  return (
    <>
      <p>
        {words.from(students.length, rosterFormats[roster.format])}{' '}
        {roster.skipped.length > 0 && words.skipped(roster.skipped.length)}
      </p>
      {roster.alike.length > 0 && (
        <ul>
          {roster.alike.slice(0, 20).map((alike) => (
            <li key={`${alike.by} ${alike.students.map(({ name, number }) => `${name} ${number}`).join()}`}>
              {sayAlike(alike)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Props {
  list: ClassList | null;
  /** How many receipts a person has given to a student of the list, which is lost with it. */
  settled: number;
  setList: ClassControl['setList'];
}

/** The list of students: chosen as a file or pasted. */
export function RosterPart({ list, settled, setList }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const take = (read: Result<ClassList, RosterReason | CsvReason>) => {
    setTold(read.ok ? '' : sayListReason(read.reason));
    if (!read.ok) return;
    setText('');
    setList(read.value);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    take(readList(text));
  };
  const intro = useRef<HTMLParagraphElement>(null);
  const removing = useRef<HTMLButtonElement>(null);
  const [asks, setAsks] = useState(false);
  const remove = () => {
    // Its button goes with the list.
    intro.current?.closest('details')?.querySelector('summary')?.focus();
    setAsks(false);
    setList(null);
    setTold(words.removed);
  };
  const keep = () => {
    setAsks(false);
    removing.current?.focus();
  };
  return (
    <>
      <p ref={intro}>{words.intro}</p>
      {list && <ListFacts list={list} />}
      <p className="rd-buttons">
        <ChooseFiles
          label={words.file}
          accept=".csv,.tsv,.txt,text/csv"
          take={async ([file]) => file && take(await readListFile(file))}
        />
        {list && (
          <button ref={removing} type="button" className="btn" onClick={() => (settled > 0 ? setAsks(true) : remove())}>
            {words.remove}
          </button>
        )}
      </p>
      {asks && list && (
        <AskFirst
          label={words.remove}
          question={words.removeAsk(settled)}
          yes={words.removeYes}
          no={words.removeNo}
          onYes={remove}
          onNo={keep}
        />
      )}
      <form className="rd-field" onSubmit={submit}>
        <label htmlFor={id}>{words.box}</label>
        <textarea
          id={id}
          rows={4}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={told ? `${id}-told` : undefined}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" className="btn">
          {words.read}
        </button>
      </form>
      <p role="status" id={`${id}-told`}>
        {told}
      </p>
    </>
  );
}
