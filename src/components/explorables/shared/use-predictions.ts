import { useState } from 'react';
import { type ExplorableId, explorables } from '../../../domain/explorables/explorables.ts';
import type { Explored } from '../../../domain/record/event.ts';
import { toNotKept } from '../../../store/not-kept.ts';
import { openStore } from '../../../store/open-store.ts';
import type { Keeping, RecordStore } from '../../../store/store.ts';
import { exploreWords as words } from '../../../strings/explore.ts';
import { useRecord } from '../../learner/use-record.ts';

export interface Predictions {
  /** Whether what is predicted outlives the page; undefined until that is known. */
  keeping: Keeping | undefined;
  /** What was predicted last for one of the model's questions, if anything. */
  findLast: (ask: string) => Explored | undefined;
  /** Keeps a prediction beside what the model gave. */
  keep: (made: Pick<Explored, 'ask' | 'prediction' | 'result' | 'setup'>) => Promise<void>;
  /** Why the latest one could not be kept, in words; "" when it could. */
  failure: string;
}

/** The learner's predictions about one model. @param open opens the record; tests pass one of their own */
export function usePredictions(id: ExplorableId, open: () => Promise<RecordStore> = openStore): Predictions {
  const record = useRecord(open);
  const [failure, setFailure] = useState('');
  const opened = record && record !== 'unreadable' ? record : undefined;
  return {
    keeping: opened?.store.keeping,
    findLast: (ask) =>
      opened?.events.findLast(
        (event): event is Explored => event.type === 'explored' && event.explorable === id && event.ask === ask,
      ),
    keep: async (made) => {
      setFailure('');
      try {
        // A reader may be faster than the record.
        const store = opened?.store ?? (await open());
        await store.append({ type: 'explored', lesson: explorables[id].lesson, explorable: id, ...made });
      } catch (thrown) {
        setFailure(words.notKept(words.reasons[toNotKept(thrown).reason]));
      }
    },
    failure,
  };
}
