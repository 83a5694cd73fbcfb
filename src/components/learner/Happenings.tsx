import { useEffect, useMemo, useRef, useState } from 'react';
import { toIsoDay } from '../../domain/days.ts';
import type { Bank } from '../../domain/learning/bank.ts';
import { listHappenings } from '../../domain/learning/happenings.ts';
import type { CourseEvent } from '../../domain/record/event.ts';
import type { Outline } from '../../domain/record/progress.ts';
import { learningWords } from '../../strings/learning.ts';
import { HappeningText } from './HappeningText.tsx';
import { sayDay } from './say-day.ts';
import type { OwnCalendar } from './use-calendar.ts';

const words = learningWords.happenings;
/** How many lines are shown to begin with, and how many more at each request; a long record has thousands. */
const FIRST = 20;
const MORE = 200;

interface Props {
  /** In order of time. */
  events: readonly CourseEvent[];
  outline: Outline;
  calendar: OwnCalendar;
  /** Undefined until it is here: the answers' own words are then left out. */
  bank: Bank | undefined;
}

/** Everything that happened, the latest first, by day and in plain words. */
export function Happenings({ events, outline, calendar, bank }: Props) {
  const [most, setMost] = useState(FIRST);
  const section = useRef<HTMLElement>(null);
  const { days, older } = useMemo(() => listHappenings(events, calendar, most), [events, calendar, most]);
  const time = useMemo(
    () => new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: calendar.timeZone }),
    [calendar.timeZone],
  );
  // Reading goes on with the first of the lines that were asked for.
  useEffect(() => {
    if (most > FIRST) section.current?.querySelectorAll<HTMLElement>('li')[most - MORE]?.focus();
  }, [most]);
  return (
    <section className="happenings" ref={section}>
      <h2>{words.title}</h2>
      {days.map(({ day, happenings }) => (
        <div key={day}>
          <h3>
            <time dateTime={toIsoDay(day)}>{sayDay(day, calendar)}</time>
          </h3>
          <ol className="record-events">
            {happenings.map(({ event, versions }) => (
              <li key={event.id} tabIndex={-1}>
                <time dateTime={event.at}>{time.format(new Date(event.at))}</time>
                <HappeningText event={event} versions={versions} outline={outline} bank={bank} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      {older > 0 && (
        <>
          <p className="record-note">{words.older(older)}</p>
          <button type="button" className="btn" onClick={() => setMost(most + MORE)}>
            {words.more}
          </button>
        </>
      )}
    </section>
  );
}
