import { useEffect, useRef, useState } from 'react';
import type { Asked } from '../../domain/questions/asked.ts';
import { type Mark, recallAnswers } from '../../domain/questions/recall.ts';
import type { Answer, Answered, Confidence } from '../../domain/record/event.ts';
import { NotKept } from '../../store/not-kept.ts';
import type { Profile } from '../../store/present-profile.ts';
import type { Keeping, RecordStore } from '../../store/store.ts';
import { quiz } from '../../strings/quiz.ts';
import { whenReplayed } from '../site/replay-presses.ts';

/** How sure a learner can say they are. */
export const confidences: readonly Confidence[] = ['guessing', 'fairly-sure', 'certain'];
/** Whether a form's value is one of them. */
export const isConfidence = (value: unknown): value is Confidence => confidences.some((one) => one === value);

/** What is known about one question on this page. */
export interface Held {
  mark?: Mark | undefined;
  /** Whether the mark comes from the record, so that the inputs have to be set to it. */
  restored?: boolean;
  guess?: Answer | undefined;
  outdated?: boolean;
  /** Why the answer is not kept. */
  failure?: string | undefined;
}

/** Shows a mark at once and keeps it; resolves with whether it is kept. */
export type Keep = (question: Pick<Asked, 'id' | 'rev'>, mark: Mark) => Promise<boolean>;

/** Why the store did not keep something, for the learner. */
export const tellReason = (thrown: unknown): string =>
  quiz.reasons[thrown instanceof NotKept ? thrown.reason : 'failed'];

/** How questions are asked away from their lessons and their own pages. */
export interface Elsewhere {
  /** Where, as it stands in the record: "practice" or "warm-up". */
  setting: string;
  /** Whether an answer of the record was given here and now; the questions begin empty otherwise. */
  isShown(event: Answered): boolean;
}

/**
 * The answers to some questions: those of the record, once it is open, and those of this page.
 * @param lesson id of the lesson of all of them, or of each by its id
 */
export function useAnswers(
  lesson: string | ((question: string) => string),
  questions: readonly Asked[],
  open: () => Promise<RecordStore>,
  elsewhere?: Elsewhere,
) {
  const [held, setHeld] = useState<ReadonlyMap<string, Held>>(new Map());
  const [keeping, setKeeping] = useState<Keeping>();
  const [profile, setProfile] = useState<Profile>();
  const [ready, setReady] = useState(false);
  const [pending, setPending] = useState(0);
  const store = useRef<Promise<RecordStore>>(undefined);

  const change = (id: string, part: Held) => setHeld((all) => new Map(all).set(id, { ...all.get(id), ...part }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: an island's props never change.
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    store.current = open();
    let isBegun = false;
    const read = async () => {
      const opened = await store.current;
      if (!opened || gone) return;
      const events = await opened.events();
      // What was done before the page was live comes first: a choice must not go under in an earlier answer.
      const replayed = whenReplayed();
      if (replayed) await replayed;
      // Erased in another tab: nothing that this page shows or holds of it may stay.
      if (isBegun && !events.length) (await import('../learner/forget-erased.ts')).default(opened.profile.id);
      isBegun = events.length > 0;
      const { marks, guesses, outdated } = recallAnswers(questions, events, elsewhere?.isShown);
      setHeld((all) => {
        const merged = new Map(all);
        for (const { id } of questions) {
          // What was done on this page stands: the record may be a moment behind it.
          const mine = merged.get(id);
          const told = mine && 'mark' in mine ? mine : { mark: marks.get(id), restored: marks.has(id) };
          merged.set(id, { ...told, guess: guesses.get(id), outdated: outdated.has(id) });
        }
        return merged;
      });
      return opened;
    };
    const start = async () => {
      try {
        const opened = await read();
        if (!opened || gone) return;
        setKeeping(opened.keeping);
        setProfile(opened.profile);
        stop = opened.subscribe(() => void read().catch(() => {}));
      } catch {
        setKeeping('not-kept');
      }
      setReady(true);
    };
    void start();
    return () => {
      gone = true;
      stop();
    };
  }, []);

  const keep: Keep = async ({ id, rev }, mark) => {
    change(id, { mark, restored: false, failure: undefined });
    setPending((count) => count + 1);
    try {
      const { confidence, ...marked } = mark;
      const opened = await store.current;
      if (!opened) throw new NotKept('failed');
      await opened.append({
        type: 'answered',
        lesson: typeof lesson === 'string' ? lesson : lesson(id),
        question: id,
        rev,
        ...marked,
        ...(confidence && { confidence }),
        ...(elsewhere && { setting: elsewhere.setting }),
      });
      return true;
    } catch (thrown) {
      change(id, { failure: tellReason(thrown) });
      return false;
    } finally {
      setPending((count) => count - 1);
    }
  };
  const retry = (id: string) => change(id, { mark: undefined, restored: false, failure: undefined });

  const person = profile?.name ?? '';
  return { held, keeping, profile, person, ready, isKeeping: pending > 0, keep, retry };
}
