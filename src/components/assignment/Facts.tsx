import type { Assignment } from '../../domain/assignment/assignment.ts';
import { measureLeft } from '../../domain/assignment/time-left.ts';
import { isZone, toWall } from '../../domain/assignment/zone-time.ts';
import { assignmentWords as words } from '../../strings/assignment.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { nameZone, sayMoment, toDate } from './say-moment.ts';

interface Props {
  assignment: Assignment;
  code: string;
  /** The course's permanent id. */
  course: string;
  /** Edition of this site. */
  edition: string;
  minutes: number;
  questions: number;
  now: Date;
  timeZone: string;
}

/** A moment in the student's zone and, where the clocks differ, in the instructor's. */
function Moment({ at, zone, ...here }: { at: number; zone: string; now: Date; timeZone: string }) {
  const { now, timeZone } = here;
  const isElsewhere = isZone(zone) && toWall(at, zone) !== toWall(at, timeZone);
  return (
    <>
      <time dateTime={toDate(at).toISOString()}>{sayMoment(toDate(at), timeZone, now)}</time>
      {isElsewhere && <span className="as-note">{words.theirs(zone, sayMoment(toDate(at), zone, now))}</span>}
    </>
  );
}

/** When it is due, how much it is, and how it counts. */
export function Facts({ assignment, code, course, edition, minutes, questions, now, timeZone }: Props) {
  const { dueAt, opensAt, zone } = assignment;
  const first = dueAt ?? opensAt;
  return (
    <>
      <dl className="as-facts">
        {opensAt !== null && now < toDate(opensAt) && (
          <div>
            <dt>{words.opens}</dt>
            <dd>
              <Moment at={opensAt} {...{ zone, now, timeZone }} />
              <span className="as-note">{words.notYet}</span>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.due}</dt>
          <dd>
            {dueAt === null ? (
              words.noDue
            ) : (
              <>
                <Moment at={dueAt} {...{ zone, now, timeZone }} />
                <span className={now > toDate(dueAt) ? 'as-mark' : undefined}>
                  {words.left(measureLeft(dueAt, now.getTime()))}
                </span>
              </>
            )}
            {first !== null && (
              <span className="as-note">{words.zone(timeZone, nameZone(toDate(first), timeZone))}</span>
            )}
            {first !== null && <CalendarButton {...{ assignment, code, course }} />}
          </dd>
        </div>
        <div>
          <dt>{words.work}</dt>
          <dd>{words.amount(minutes, questions)}</dd>
        </div>
        <div>
          <dt>{words.how}</dt>
          <dd>
            {questions > 0 && (
              <>
                {words.tries(assignment.tries, assignment.counts)} {words.done(assignment.done)}{' '}
              </>
            )}
            {words.whole} {assignment.openAnswers ? words.openAnswers : words.noOpenAnswers}
          </dd>
        </div>
        <div>
          <dt>{words.edition}</dt>
          <dd>{assignment.edition}</dd>
        </div>
      </dl>
      {assignment.edition !== edition && <p className="as-notice">{words.otherEdition(assignment.edition, edition)}</p>}
    </>
  );
}
