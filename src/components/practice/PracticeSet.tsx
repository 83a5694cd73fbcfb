import type { ReactNode } from 'react';
import type { RecordStore } from '../../store/store.ts';
import { practiceWords as words } from '../../strings/practice.ts';
import { useAnswers } from '../quiz/use-answers.ts';
import { usePlace } from '../quiz/use-place.ts';
import { AskedInTurn } from './AskedInTurn.tsx';
import type { PracticeQuestion } from './practice-file.ts';
import type { PracticeSession } from './practice-session.ts';

/** How the record names what is answered here. */
const SETTING = 'practice';

interface Props {
  session: PracticeSession;
  /** The questions of the session, in its order. */
  questions: readonly PracticeQuestion[];
  open: () => Promise<RecordStore>;
  /** Follows the summary. */
  children: ReactNode;
}

/** A set of questions from anywhere in the course, one at a time, each beginning empty. */
export function PracticeSet({ session, questions, open, children }: Props) {
  const lessons = new Map(questions.map(({ asked, lesson }) => [asked.id, lesson]));
  const asked = questions.map((question) => question.asked);
  const ids = asked.map(({ id }) => id);
  const answers = useAnswers((id) => lessons.get(id)?.id ?? '', asked, open, {
    setting: SETTING,
    isShown: ({ setting, at }) => setting === SETTING && at >= session.since,
  });
  const turn = usePlace(`${SETTING}:${session.since}:${ids[0]}`, ids, asked, answers);
  return (
    <AskedInTurn {...{ asked, answers, turn, words }} urlOf={(id) => lessons.get(id)?.url ?? ''}>
      {children}
    </AskedInTurn>
  );
}
