import { useEffect, useRef, useState } from 'react';
import type { Asked } from '../../domain/questions/asked.ts';
import type { Keep, useAnswers } from './use-answers.ts';
import { useDraft } from './use-draft.ts';

/**
 * Which of some questions is shown, one at a time, with what was left unfinished in this tab.
 * @param name names the quiz in the tab, see `readDraft`
 * @param ids of all questions in their order; place `ids.length` is the summary
 * @param readable those of them that can be shown
 */
export function usePlace(
  name: string,
  ids: readonly string[],
  readable: readonly Asked[],
  answers: ReturnType<typeof useAnswers>,
) {
  const { held, ready } = answers;
  const draft = useDraft(name, readable, answers);
  const [place, setPlace] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const touched = useRef(false);

  // Opens where this tab left it, else at the first question without an answer, unless the learner was faster than the
  // record.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the record has been read.
  useEffect(() => {
    if (!ready || touched.current) return;
    const first = ids.findIndex((id) => !held.get(id)?.mark);
    const left = [...ids, ''].indexOf(draft.findShown() ?? ' ');
    setPlace(left >= 0 ? left : first < 0 ? ids.length : first);
  }, [ready]);

  const focus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows the place.
  useEffect(() => {
    if (focus.current) root.current?.querySelector<HTMLElement>('.now [tabindex]')?.focus();
    focus.current = false;
  }, [place]);

  /** Notes that the learner has begun here, so that the record no longer decides where. */
  const touch = () => {
    touched.current = true;
  };
  function go(to: number) {
    touch();
    focus.current = true;
    setPlace(to);
    draft.show(ids[to] ?? '');
  }
  const keep: Keep = (question, mark) => {
    touch();
    return draft.keep(question, mark);
  };
  const { restored, keepUnchecked } = draft;
  return { place, go, root, touch, keep, restored, keepUnchecked };
}
