import { useEffect, useRef, useState } from 'react';
import { findLatestTreaty, isSameTreaty, type TreatyFieldId, type TreatyFields } from '../../domain/treaty.ts';
import { type NotKeptReason, toNotKept } from '../../store/not-kept.ts';
import type { Keeping, RecordStore } from '../../store/store.ts';
import type { SaveTimes } from '../learner/time-saves.ts';
import { useRecord } from '../learner/use-record.ts';
import { useSaveTimes } from '../learner/use-save-times.ts';

/** The treaty on this page, and what becomes of it. */
export interface OpenTreaty {
  fields: TreatyFields;
  /** Whether what is written is kept; undefined while the record opens or something waits to be kept. */
  keeping: Keeping | undefined;
  /** Whether something waits to be kept. */
  isPending: boolean;
  /** Why the last change could not be kept. */
  failure: NotKeptReason | undefined;
  write(id: TreatyFieldId, text: string): void;
  times: SaveTimes;
}

/**
 * The treaty as the record holds it, with what has been written here since on top. So a field that is changed in another
 * tab changes here too, unless it was changed here as well.
 */
export function useTreaty(open: () => Promise<RecordStore>): OpenTreaty {
  const record = useRecord(open);
  const [held, setHeld] = useState<TreatyFields>({});
  const [edits, setEdits] = useState<TreatyFields>({});
  const [failure, setFailure] = useState<NotKeptReason>();
  const seen = useRef(new Set<string>());
  const sending = useRef<TreatyFields>(undefined);
  const store = record && record !== 'unreadable' ? record.store : undefined;
  const fields = { ...held, ...edits };
  const isPending = !isSameTreaty(fields, held);

  useEffect(() => {
    if (!record || record === 'unreadable') return;
    const latest = findLatestTreaty(record.events);
    // One seen before is not news: where a clock was wrong, it would come back over what was written after it.
    if (latest && seen.current.has(latest.id)) return;
    if (latest) seen.current.add(latest.id);
    // Erased. Should it be restored from a copy, it is news again.
    else seen.current.clear();
    setHeld(latest?.fields ?? {});
  }, [record]);

  async function save() {
    if (!store || !isPending || (sending.current && isSameTreaty(sending.current, fields))) return;
    const filled = Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));
    sending.current = filled;
    try {
      seen.current.add((await store.append({ type: 'drafted', fields: filled })).id);
      setHeld(filled);
      // What was typed while it was being kept stays on top.
      setEdits((now) => Object.fromEntries(Object.entries(now).filter(([id, text]) => text !== (filled[id] ?? ''))));
      setFailure(undefined);
    } catch (thrown) {
      setFailure(toNotKept(thrown).reason);
    }
    if (sending.current === filled) sending.current = undefined;
  }

  const times = useSaveTimes(save, isPending);
  const works = record === 'unreadable' || failure ? 'not-kept' : store?.keeping;
  return {
    fields,
    keeping: isPending && works !== 'not-kept' ? undefined : works,
    isPending,
    failure,
    write(id, text) {
      setEdits((now) => ({ ...now, [id]: text }));
      times.changed();
    },
    times,
  };
}
