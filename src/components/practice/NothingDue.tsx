import { useMemo } from 'react';
import type { Card } from '../../domain/cards/card.ts';
import { listPracticeDays } from '../../domain/cards/practice-days.ts';
import { listAhead } from '../../domain/cards/practice-set.ts';
import type { Day } from '../../domain/days.ts';
import type { CourseEvent } from '../../domain/record/event.ts';
import { judgeLesson, traceLessons } from '../../domain/record/lesson-state.ts';
import { chooseNext, findLatestLesson } from '../../domain/record/next-lesson.ts';
import { practiceWords as words } from '../../strings/practice.ts';
import type { PracticeCourse } from './practice-file.ts';
import { sayDay } from './say-day.ts';

interface Props {
  course: PracticeCourse;
  events: readonly CourseEvent[];
  cards: ReadonlyMap<string, Card>;
  today: Day;
  /** Begins a set of questions that are not due yet. */
  ahead: () => void;
}

/** The lesson to continue with; the first one for who has not begun. */
function findNext({ lessons }: PracticeCourse, events: readonly CourseEvent[]) {
  const traces = traceLessons(events);
  const states = lessons.map((lesson) => {
    const answered = traces.get(lesson.id);
    return { ...lesson, state: judgeLesson(!!answered, answered?.size ?? 0, lesson.questions.length) };
  });
  return chooseNext(states, findLatestLesson(events));
}

/** What there is to do when no question is due: read on, or practise ahead of time. Or nothing was ever answered. */
export function NothingDue({ course, events, cards, today, ahead }: Props) {
  const next = useMemo(() => findNext(course, events), [course, events]);
  if (cards.size === 0)
    return (
      <>
        <p>{words.empty}</p>
        {next && (
          <p>
            <a className="btn primary" href={next.url}>
              {events.length > 0 ? words.continue(next.title) : words.begin(next.title)}
            </a>
          </p>
        )}
      </>
    );

  const [coming] = listPracticeDays(cards.values(), today, Number.POSITIVE_INFINITY);
  const left = listAhead(cards.values(), today).length;
  return (
    <section>
      <h2 tabIndex={-1}>{words.nothingDue}</h2>
      {coming && <p>{words.next(coming.questions.length, sayDay(coming.day, today))}</p>}
      <p className="practice-ways">
        {next && (
          <a className="btn primary" href={next.url}>
            {words.continue(next.title)}
          </a>
        )}
        {left > 0 && (
          <button type="button" className="btn" onClick={ahead}>
            {words.ahead}
          </button>
        )}
      </p>
      <p className="practice-note">{left > 0 ? words.aheadNote : words.allToday}</p>
    </section>
  );
}
