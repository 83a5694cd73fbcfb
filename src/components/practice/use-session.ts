import { useEffect, useState } from 'react';
import { type LinkedSet, readSetLink } from '../../domain/cards/set-link.ts';
import type { PracticeCourse } from './practice-file.ts';
import { keepSession, type PracticeSession, recallSession } from './practice-session.ts';

interface Visit {
  session: PracticeSession | undefined;
  /** What the address asked for. */
  linked: LinkedSet | undefined;
}

/**
 * What is being practised: after a reload what was before it, else what the address names, else what is due.
 * @param person id of whose record it is
 * @param isCard whether a question is in practice; once the record is erased, what was due before is not
 * @param choose the questions that are due, in the order to practise them
 */
export function useSession(
  course: PracticeCourse,
  person: string,
  now: () => Date,
  isCard: (question: string) => boolean,
  choose: () => readonly string[],
) {
  const begin = (questions: readonly string[], origin: PracticeSession['origin']): PracticeSession | undefined =>
    questions.length > 0 ? { questions, person, since: now().toISOString(), origin } : undefined;
  const readLink = () => readSetLink(location.hash, (id) => course.questions.has(id));
  const enter = (): Visit => {
    const linked = readLink();
    const recalled = recallSession(now(), person);
    const isThere = recalled?.origin === 'link' ? (id: string) => course.questions.has(id) : isCard;
    if (recalled?.questions.every(isThere)) return { session: recalled, linked };
    if (linked && linked.questions.length > 0) return { session: begin(linked.questions, 'link'), linked };
    return { session: begin(choose(), 'due'), linked };
  };
  const [visit, setVisit] = useState(enter);
  const { session } = visit;
  useEffect(() => keepSession(session), [session]);

  useEffect(() => {
    const follow = () => {
      // Another set, opened while the page is here, changes nothing but the address's end. So does a jump within the
      // page, which makes a new entry in the history that knows of no session.
      if (readLink()) setVisit(enter());
      else keepSession(session);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });

  return {
    ...visit,
    /** Begins another set; none at all when it is empty. */
    start: (questions: readonly string[], origin: PracticeSession['origin']) =>
      setVisit({ session: begin(questions, origin), linked: undefined }),
  };
}
