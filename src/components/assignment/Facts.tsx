import type { ReactNode } from 'react';
import type { Assignment } from '../../domain/assignment/assignment.ts';
import { isOver, measureLeft } from '../../domain/assignment/time-left.ts';
import { isZone, toWall } from '../../domain/assignment/zone-time.ts';
import { assignmentWords as words } from '../../strings/assignment.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { nameZone, sayMoment, toDate } from './say-moment.ts';

interface Props {
  assignment: Assignment;
  code: string;
  /** The course's permanent id. */
  course: string;
  minutes: number;
  questions: number;
  now: Date;
  timeZone: string;
}

interface MomentProps {
  /** Whole minutes since 1970. */
  at: number;
  /** The instructor's zone. */
  zone: string;
  now: Date;
  timeZone: string;
  /** Follows the moment. */
  children?: ReactNode;
}

/** A moment in the student's zone and, where the clocks differ, in the instructor's. */
function Moment({ at, zone, now, timeZone, children }: MomentProps) {
  const isElsewhere = isZone(zone) && toWall(at, zone) !== toWall(at, timeZone);
  return (
    <>
      <time dateTime={toDate(at).toISOString()}>{sayMoment(toDate(at), timeZone, now)}</time>
      {children}
      {isElsewhere && <span className="as-note">{words.theirs(zone, sayMoment(toDate(at), zone, now))}</span>}
    </>
  );
}

/** When it opens, when it is due and how much it is. */
export function Facts({ assignment, code, course, minutes, questions, now, timeZone }: Props) {
  const { dueAt, opensAt, zone } = assignment;
  const first = dueAt ?? opensAt;
  return (
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
            <Moment at={dueAt} {...{ zone, now, timeZone }}>
              <span className={isOver(dueAt, now.getTime()) ? 'as-mark' : undefined}>
                {words.left(measureLeft(dueAt, now.getTime()))}
              </span>
            </Moment>
          )}
          {first !== null && <span className="as-note">{words.zone(timeZone, nameZone(toDate(first), timeZone))}</span>}
          {dueAt !== null && <CalendarButton {...{ assignment, code, course }} />}
        </dd>
      </div>
      <div>
        <dt>{words.work}</dt>
        <dd>{words.amount(minutes, questions)}</dd>
      </div>
    </dl>
  );
}
