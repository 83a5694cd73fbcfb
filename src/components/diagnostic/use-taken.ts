import { useEffect, useState } from 'react';
import { findLastTaken } from '../../domain/diagnostic/last-taken.ts';
import type { Diagnosed } from '../../domain/record/event.ts';
import { openStore } from '../../store/open-store.ts';
import type { Keeping } from '../../store/store.ts';

/** One time the diagnostic was taken, with whether it is kept; `at` is null for the one just taken. */
export interface Taken extends Pick<Diagnosed, 'edition' | 'seat' | 'answers' | 'context'> {
  at: string | null;
  keeping: Keeping | 'unknown';
}

/**
 * Finds the last result in the learner's record.
 * @param onFound called once, when there is one
 */
export function useLastTaken(edition: number, onFound: (taken: Taken) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up once, when the diagnostic comes on screen
  useEffect(() => {
    let current = true;
    openStore()
      .then(async (store) => {
        const last = findLastTaken(await store.events(), edition);
        if (last && current) onFound({ ...last, keeping: store.keeping });
      })
      // A record that cannot be read must not stop anyone from taking the diagnostic.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, []);
}

/** Keeps what was chosen as an event, and says whether that worked. */
export function useKeeping(): [Keeping | 'unknown', (taken: Omit<Taken, 'at' | 'keeping'>) => void] {
  const [keeping, setKeeping] = useState<Keeping | 'unknown'>('unknown');
  return [
    keeping,
    ({ edition, seat, answers, context }) => {
      setKeeping('unknown');
      openStore()
        .then(async (store) => {
          await store.append({ type: 'diagnosed', edition, seat, answers, context });
          setKeeping(store.keeping);
        })
        .catch(() => setKeeping('not-kept'));
    },
  ];
}
