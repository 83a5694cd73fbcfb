import { useState } from 'react';
import { dayIn } from '../../domain/days.ts';
import type { RecordStore } from '../../store/store.ts';
import { readTimeZone } from '../learner/time-zone.ts';
import QuestionIsland from '../quiz/QuestionIsland.tsx';
import type { Elsewhere } from '../quiz/use-answers.ts';

/** How the record names what is answered here. */
const SETTING = 'warm-up';

interface Props {
  /** Id and address of the lesson that the question belongs to. */
  lesson: string;
  lessonUrl: string;
  /** The question as `packQuestion` writes it. */
  question: string;
  /** The next three are the edge; tests give their own. */
  open?: () => Promise<RecordStore>;
  now?: () => Date;
  timeZone?: string;
}

/** A question from an earlier lesson. It begins empty, unless it has been answered here today. */
export function WarmUp({ now = () => new Date(), timeZone, ...question }: Props) {
  const [elsewhere] = useState((): Elsewhere => {
    const dayOf = dayIn(timeZone ?? readTimeZone());
    const today = dayOf(now());
    return { setting: SETTING, isShown: ({ setting, at }) => setting === SETTING && dayOf(at) === today };
  });
  return <QuestionIsland {...question} elsewhere={elsewhere} />;
}
