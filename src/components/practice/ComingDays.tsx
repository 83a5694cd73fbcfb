import { useMemo } from 'react';
import type { Card } from '../../domain/cards/card.ts';
import { listPracticeDays } from '../../domain/cards/practice-days.ts';
import type { Day } from '../../domain/days.ts';
import { practiceWords as words } from '../../strings/practice.ts';
import { Emphasised } from '../quiz/Emphasised.tsx';
import { CalendarFile } from './CalendarFile.tsx';
import type { PracticeCourse } from './practice-file.ts';
import { labelDay } from './say-day.ts';

/** How far ahead is looked. */
const WEEKS = 8;

interface Props {
  course: PracticeCourse;
  cards: ReadonlyMap<string, Card>;
  today: Day;
  /** The present, for the calendar file. */
  now: () => Date;
}

/** What comes back when: counts by day, the questions themselves when opened, and the days as a file. */
export function ComingDays({ course, cards, today, now }: Props) {
  const days = useMemo(() => listPracticeDays(cards.values(), today, today + WEEKS * 7 - 1), [cards, today]);
  const later = cards.size - days.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <section>
      <h2>{words.coming}</h2>
      {days.length === 0 && <p>{words.nothingComing(WEEKS)}</p>}
      <ol className="practice-days">
        {days.map(({ day, questions }) => (
          <li key={day}>
            {labelDay(day, today)} <b>{questions.length}</b>
          </li>
        ))}
        {later > 0 && <li>{words.later(later)}</li>}
      </ol>
      {days.length > 0 && (
        <details>
          <summary>{words.stems}</summary>
          <dl className="practice-stems">
            {days.map(({ day, questions }) => (
              <div key={day}>
                <dt>{labelDay(day, today)}</dt>
                {questions.map((id) => (
                  <dd key={id}>
                    <Emphasised text={course.questions.get(id)?.asked.stem ?? ''} />
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
      <p className="practice-note">{words.how}</p>
      <CalendarFile course={course.id} days={days} today={today} now={now} />
    </section>
  );
}
