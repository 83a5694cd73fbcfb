import { useEffect, useRef, useState } from 'react';
import { MAX_TEXT } from '../../domain/record/parse-event.ts';
import { type NotKeptReason, toNotKept } from '../../store/not-kept.ts';
import type { Keeping, RecordStore } from '../../store/store.ts';
import { useRecord } from '../learner/use-record.ts';
import { useSaveTimes } from '../learner/use-save-times.ts';

/** The note on this page, and what becomes of it. */
export interface OpenNote {
  text: string;
  /** Whether the record has been read, or cannot be: before that, nothing should be written over what it holds. */
  isReady: boolean;
  /** Whether what is written is kept; undefined while the record opens or something waits to be kept. */
  keeping: Keeping | undefined;
  /** By how many characters it is too long to be kept; 0 or less when it is not. */
  over: number;
  /** Why the last change could not be kept. */
  failure: NotKeptReason | undefined;
  /** Whether another tab has kept another text while this one waited to be kept. */
  isElsewhere: boolean;
  write(text: string): void;
  /** Keeps at once what waits to be kept. */
  save(): void;
}

/** The note on a lesson as the record holds it, or what has been written here since. */
export function useNote(lesson: string, open: () => Promise<RecordStore>): OpenNote {
  const record = useRecord(open);
  const [held, setHeld] = useState('');
  const [edit, setEdit] = useState<string>();
  const [refused, setRefused] = useState<NotKeptReason>();
  const [isElsewhere, setElsewhere] = useState(false);
  const seen = useRef(new Set<string>());
  const sending = useRef<string>(undefined);
  const failure = record === 'unreadable' ? 'failed' : refused;
  const store = record && record !== 'unreadable' ? record.store : undefined;
  const text = edit ?? held;
  const isPending = text !== held;
  const over = text.length - MAX_TEXT;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the record brings news
  useEffect(() => {
    if (!record || record === 'unreadable') return;
    const latest = record.events.findLast((event) => event.type === 'noted' && event.lesson === lesson);
    if (latest?.type !== 'noted') {
      // Erased. Should it be restored from a copy, it is news again.
      seen.current.clear();
      return setHeld('');
    }
    // One seen before is not news: where a clock was wrong, it would come back over what was written after it.
    if (seen.current.has(latest.id)) return;
    seen.current.add(latest.id);
    setElsewhere(isPending && latest.text !== text && latest.text !== sending.current);
    setHeld(latest.text);
  }, [record]);

  async function save() {
    if (!store || !isPending || over > 0 || sending.current === text) return;
    sending.current = text;
    try {
      seen.current.add((await store.append({ type: 'noted', lesson, text })).id);
      setHeld(text);
      // What was typed while it was being kept stays.
      setEdit((now) => (now === text ? undefined : now));
      setRefused(undefined);
      setElsewhere(false);
    } catch (thrown) {
      setRefused(toNotKept(thrown).reason);
    }
    if (sending.current === text) sending.current = undefined;
  }
  const times = useSaveTimes(save, isPending);

  return {
    text,
    isReady: record !== undefined,
    keeping: failure || over > 0 ? 'not-kept' : isPending ? undefined : store?.keeping,
    over,
    failure,
    isElsewhere,
    write(next) {
      setEdit(next);
      times.changed();
    },
    save: times.now,
  };
}
