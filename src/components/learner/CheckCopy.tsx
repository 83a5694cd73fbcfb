import { useState } from 'react';
import { compareCopy } from '../../domain/record/check-copy.ts';
import { copyWords as words } from '../../strings/copies.ts';
import { recordWords } from '../../strings/record.ts';
import { listRows, readCopy } from './copy-file.ts';
import { FileChoice } from './FileChoice.tsx';
import type { OpenRecord } from './use-record.ts';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
/** The day on which a copy was saved; empty when it does not say. */
const tellDay = (at: string) => (Number.isNaN(Date.parse(at)) ? '' : format.format(new Date(at)));

interface Props {
  record: OpenRecord;
  /** Says what came of it. */
  tell: (what: string, isBad?: boolean) => void;
}

/** Says whether a copy holds everything that is here. It only reads. */
export function CheckCopy({ record, tell }: Props) {
  const [isOpen, setOpen] = useState(false);
  const check = async (file: File) => {
    tell(words.checking);
    const copy = await readCopy(file);
    if (!copy.ok) return tell(`${recordWords.faults[copy.reason]} ${recordWords.unchanged}`, true);
    const { events, exportedAt } = copy.value;
    const compared = compareCopy(listRows(record), events);
    tell(words.checked(compared, tellDay(exportedAt)), compared.missing > 0);
  };
  return (
    <div className="record-tool">
      <button type="button" className="btn" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.check}
      </button>
      <p>{words.checkNote}</p>
      {isOpen && (
        <p>
          <FileChoice label={words.chooseFile} take={check} />
        </p>
      )}
    </div>
  );
}
