import { useMemo } from 'react';
import { toIsoDay } from '../../domain/days.ts';
import type { Calendar } from '../../domain/learning/calendar.ts';
import { foldDays } from '../../domain/learning/days-done.ts';
import type { CourseEvent } from '../../domain/record/event.ts';
import { learningWords } from '../../strings/learning.ts';
import { DaysPicture } from './DaysPicture.tsx';
import { sayDay } from './say-day.ts';
import { tellDone } from './tell-done.ts';

const words = learningWords.days;
const WEEKS = 16;

/** The last weeks on the learner's own calendar: a picture, and the same in words. */
export function DaysCalendar({ events, calendar }: { events: readonly CourseEvent[]; calendar: Calendar }) {
  const { weeks, before, toCome } = useMemo(() => foldDays(events, calendar, WEEKS), [events, calendar]);
  const active = weeks
    .flat()
    .filter(({ depth }) => depth > 0)
    .reverse();
  const [latest] = active;
  return (
    <section className="days">
      <h2>{words.title}</h2>
      <p className="record-note">{words.lede(WEEKS)}</p>
      <DaysPicture weeks={weeks} calendar={calendar} />
      <p>{latest ? words.latest(sayDay(latest.day, calendar)) : words.nothing}</p>
      {before > 0 && <p className="record-note">{words.before(before)}</p>}
      {toCome > 0 && <p>{words.toCome(toCome)}</p>}
      {latest && (
        <details className="record-more">
          <summary>{words.table}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.columns.day}</th>
                <th scope="col">{words.columns.done}</th>
              </tr>
            </thead>
            <tbody>
              {active.map(({ day, done }) => (
                <tr key={day}>
                  <th scope="row">
                    <time dateTime={toIsoDay(day)}>{sayDay(day, calendar)}</time>
                  </th>
                  <td>{tellDone(done)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
