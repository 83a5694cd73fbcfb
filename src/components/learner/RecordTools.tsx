import { useEffect, useRef, useState } from 'react';
import { toNotKept } from '../../store/not-kept.ts';
import { copyWords } from '../../strings/copies.ts';
import { recordWords as words } from '../../strings/record.ts';
import { takeTold } from './after-reload.ts';
import { CheckCopy } from './CheckCopy.tsx';
import { listRows, readCopy, saveCopy } from './copy-file.ts';
import { DurableAsk } from './DurableAsk.tsx';
import { EraseRecord } from './EraseRecord.tsx';
import { FileChoice } from './FileChoice.tsx';
import type { OpenPeople } from './use-people.ts';
import type { OpenRecord } from './use-record.ts';

interface Props {
  record: OpenRecord;
  edition: string;
  people: OpenPeople;
}

/** Save, restore, check, erase. What came of it is said in one place, which screen readers read out. */
export function RecordTools({ record, edition, people }: Props) {
  const [told, setTold] = useState('');
  const [bad, setBad] = useState(false);
  const section = useRef<HTMLElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const tell = (what: string, isBad = false) => {
    setTold(what);
    setBad(isBad);
  };
  // Only now is there anything for the address's #own to point to, or a place to say what was done before the page was
  // loaded again.
  useEffect(() => {
    const before = takeTold();
    if (before) setTold(before);
    if (before || location.hash === '#own') section.current?.scrollIntoView();
  }, []);

  // The button may stand a screen further down.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is said.
  useEffect(() => {
    if (status.current?.textContent) status.current.scrollIntoView({ block: 'nearest' });
  }, [told]);

  const save = async () => {
    if (!listRows(record).length) return tell(copyWords.nothing);
    tell(copyWords.saving);
    const saved = await saveCopy(record, edition, new Date());
    if (!saved.ok) return tell(saved.reason === 'unverified' ? copyWords.unverified : copyWords.notSaved, true);
    const { file, entries } = saved.value;
    // Should it not be kept that there is a copy, there is one all the same; only the reminder comes earlier.
    await record.store.append({ type: 'copied', entries }).catch(() => {});
    tell(copyWords.saved(file, entries));
  };
  const restore = async (file: File) => {
    const copy = await readCopy(file);
    if (!copy.ok) return tell(`${words.faults[copy.reason]} ${words.unchanged}`, true);
    const { events } = copy.value;
    try {
      tell(words.restored(await record.store.merge(events), events.length));
    } catch (thrown) {
      tell(`${words.notKept[toNotKept(thrown).reason]} ${words.unchanged}`, true);
    }
  };

  return (
    <section className="record-tools" id="own" ref={section}>
      <h2>{words.own}</h2>
      <DurableAsk record={record} />
      <p role="status" ref={status} className={bad ? 'record-told record-alert' : 'record-told'}>
        {told}
      </p>
      <div className="record-tool">
        <button type="button" className="btn" onClick={save}>
          {words.save}
        </button>
        <p>{words.saveNote}</p>
      </div>
      <div className="record-tool">
        <FileChoice label={words.restore} take={restore} />
        <p>{words.restoreNote}</p>
      </div>
      <CheckCopy record={record} tell={tell} />
      <EraseRecord record={record} people={people} save={save} tell={tell} />
    </section>
  );
}
