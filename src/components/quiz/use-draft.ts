import { useEffect, useRef, useState } from 'react';
import type { Asked } from '../../domain/questions/asked.ts';
import type { QuestionDraft, QuizDraft } from '../../domain/questions/draft.ts';
import { keepDraft, readDraft } from '../../store/drafts.ts';
import type { Keep, useAnswers } from './use-answers.ts';

/** What can be kept of a question before it is checked. */
export type Unchecked = Omit<QuestionDraft, 'at'>;
/** Keeps the unchecked work on a question. */
export type KeepUnchecked = (id: string, unchecked: Unchecked) => void;

/**
 * The unfinished work on some questions: restored once the record has been read, and kept with every change. An answer
 * that the record has from then or later wins, and so does what was done on this page before the record was there.
 * @param name names the quiz, see `readDraft`
 */
export function useDraft(
  name: string,
  questions: readonly Asked[],
  { held, ready, profile, retry, keep: keepAnswer }: ReturnType<typeof useAnswers>,
) {
  const draft = useRef<QuizDraft>({ questions: new Map() });
  const changed = useRef(new Set<string>());
  const [restored, setRestored] = useState<ReadonlyMap<string, QuestionDraft>>(new Map());

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the record has been read.
  useEffect(() => {
    if (!ready || !profile) return;
    const kept = readDraft(profile.id, name);
    // What was done on this page before the record was there stands.
    const { shown = kept.shown, questions: done } = draft.current;
    draft.current = { shown, questions: new Map([...kept.questions, ...done]) };
    if (done.size > 0) keepDraft(profile.id, name, draft.current);
    const found = new Map<string, QuestionDraft>();
    for (const { id } of questions) {
      const unchecked = draft.current.questions.get(id);
      const mark = held.get(id)?.mark;
      // A mark without a time was made on this page. What was begun here is there already, unless an answer of the record
      // has just taken its place.
      const isThere = changed.current.has(id) && !mark?.at;
      if (!unchecked || isThere || (mark && !((mark.at ?? '~') < unchecked.at))) continue;
      found.set(id, unchecked);
      if (mark) retry(id);
    }
    setRestored(found);
  }, [ready]);

  // Before the record is there nobody knows whose it is; a moment later it is kept with the next change.
  const keepHere = () => profile && keepDraft(profile.id, name, draft.current);

  /** Keeps which question is shown, "" for the summary. */
  function show(shown: string) {
    draft.current.shown = shown;
    keepHere();
  }
  const keepUnchecked: KeepUnchecked = (id, unchecked) => {
    changed.current.add(id);
    draft.current.questions.set(id, { ...unchecked, at: new Date().toISOString() });
    show(id);
  };
  /** Keeps an answer. Until it is in the record its inputs stay here, should it never get there. */
  const keep: Keep = async (question, mark) => {
    show(question.id);
    const isKept = await keepAnswer(question, mark);
    if (isKept && draft.current.questions.delete(question.id)) keepHere();
    return isKept;
  };
  /** The question that was shown last, as `show` was told. */
  const findShown = () => draft.current.shown;

  return { restored, show, findShown, keep, keepUnchecked };
}
