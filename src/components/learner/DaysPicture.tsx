import { toDate, weekdayOf } from '../../domain/days.ts';
import type { Calendar } from '../../domain/learning/calendar.ts';
import type { DaysDone } from '../../domain/learning/days-done.ts';
import { sayDay } from './say-day.ts';
import { tellDone } from './tell-done.ts';

const STEP = 20;
const CELL = 16;
const LEFT = 36;
const TOP = 18;
const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' });
const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short' });

/** The days as a grid: a column a week, Monday first, deeper where more was done. The words beside it say the same. */
export function DaysPicture({ weeks, calendar }: { weeks: DaysDone['weeks']; calendar: Calendar }) {
  const months = weeks.map(([monday]) => (monday ? month.format(toDate(monday.day)) : ''));
  // A month is named over its first whole week; the first column only when the next name leaves it room.
  const named = months.map((name, week) =>
    week === 0 ? (months[1] === name && months[2] === name ? name : '') : months[week - 1] === name ? '' : name,
  );
  return (
    <svg
      className="days-picture"
      viewBox={`0 0 ${LEFT + STEP * weeks.length} ${TOP + STEP * 7}`}
      aria-hidden="true"
      data-days={weeks.flat().length}
    >
      {named.map(
        (name, week) =>
          name && (
            <text key={weeks[week]?.[0]?.day} x={LEFT + STEP * week} y={TOP - 7}>
              {name}
            </text>
          ),
      )}
      {(weeks[0] ?? []).map(
        ({ day }) =>
          weekdayOf(day) % 2 === 0 && (
            <text key={day} x="0" y={TOP + STEP * weekdayOf(day) + 12}>
              {weekday.format(toDate(day))}
            </text>
          ),
      )}
      {weeks.map((days, week) =>
        days.map(({ day, done, depth }) => (
          <rect
            key={day}
            x={LEFT + STEP * week + 0.5}
            y={TOP + STEP * weekdayOf(day) + 0.5}
            width={CELL}
            height={CELL}
            rx="4"
            data-depth={depth}
            data-today={day === calendar.today || undefined}
          >
            <title>{`${sayDay(day, calendar)}: ${tellDone(done)}`}</title>
          </rect>
        )),
      )}
    </svg>
  );
}
