import { type ChangeEvent, useId, useState } from 'react';
import { toNotKept } from '../../store/not-kept.ts';
import { recordWords as words } from '../../strings/record.ts';
import { downloadCopy, readCopy } from './copy-file.ts';
import { EraseRecord } from './EraseRecord.tsx';
import type { OpenRecord } from './use-record.ts';

interface Props {
  record: OpenRecord;
  edition: string;
}

/** Save, restore, erase. What came of it is said in one place, which screen readers read out. */
export function RecordTools({ record, edition }: Props) {
  const [told, setTold] = useState('');
  const [bad, setBad] = useState(false);
  const fileId = useId();
  const tell = (what: string, isBad = false) => {
    setTold(what);
    setBad(isBad);
  };

  const save = () => {
    try {
      const file = downloadCopy(record, edition, new Date());
      tell(words.saved(file, record.events.length + record.quarantined.length));
    } catch {
      tell(words.notSaved, true);
    }
  };
  const restore = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    if (!file) return;
    const copy = await readCopy(file);
    // The same file chosen again, once mended, is a new choice.
    input.value = '';
    if (!copy.ok) return tell(`${words.faults[copy.reason]} ${words.unchanged}`, true);
    const { events } = copy.value;
    try {
      tell(words.restored(await record.store.merge(events), events.length));
    } catch (thrown) {
      tell(`${words.notKept[toNotKept(thrown).reason]} ${words.unchanged}`, true);
    }
  };

  return (
    <section className="record-tools">
      <h2>{words.own}</h2>
      <p role="status" className={bad ? 'record-told record-alert' : 'record-told'}>
        {told}
      </p>
      <div className="record-tool">
        <button type="button" className="btn" onClick={save}>
          {words.save}
        </button>
        <p>{words.saveNote}</p>
      </div>
      <div className="record-tool">
        <label className="btn record-file" htmlFor={fileId}>
          {words.restore}
          <input id={fileId} type="file" accept=".json,application/json" onChange={restore} />
        </label>
        <p>{words.restoreNote}</p>
      </div>
      <EraseRecord record={record} save={save} tell={tell} />
    </section>
  );
}
