import { useEffect, useState } from 'react';
import type { CourseEvent } from '../../domain/record/event.ts';
import type { Quarantined, RecordStore } from '../../store/store.ts';

/** The record as it is now. */
export interface OpenRecord {
  store: RecordStore;
  events: readonly CourseEvent[];
  quarantined: readonly Quarantined[];
}

/** Opens the record and follows its changes, in this tab and others. Undefined until it is open. */
export function useRecord(open: () => Promise<RecordStore>): OpenRecord | 'unreadable' | undefined {
  const [record, setRecord] = useState<OpenRecord | 'unreadable'>();
  useEffect(() => {
    let gone = false;
    let leave = () => {};
    const read = async (store: RecordStore) => {
      const [events, quarantined] = await Promise.all([store.events(), store.quarantine()]);
      if (!gone) setRecord({ store, events, quarantined });
    };
    const fail = () => {
      if (!gone) setRecord('unreadable');
    };
    open()
      .then((store) => {
        if (gone) return;
        leave = store.subscribe(() => void read(store).catch(fail));
        return read(store);
      })
      .catch(fail);
    return () => {
      gone = true;
      leave();
    };
  }, [open]);
  return record;
}
