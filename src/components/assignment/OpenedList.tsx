import { useRef, useState } from 'react';
import { isOver } from '../../domain/assignment/time-left.ts';
import { forgetAssignment, listAssignments } from '../../store/assignments.ts';
import type { Profile } from '../../store/present-profile.ts';
import { assignmentWords } from '../../strings/assignment.ts';
import { sayMoment, toDate } from './say-moment.ts';

const words = assignmentWords.opened;

interface Props {
  profile: Profile;
  now: () => Date;
  timeZone: string;
}

/** The assignments that this person opened in this browser; nothing where there are none. */
export function OpenedList({ profile, now, timeZone }: Props) {
  const [list, setList] = useState(() => listAssignments(profile.id));
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const moment = now();
  function forget(id: string) {
    forgetAssignment(profile.id, id);
    setList(listAssignments(profile.id));
    setTold(words.forgotten);
    // Its button is gone.
    heading.current?.focus();
  }
  if (list.length === 0 && !told) return null;
  return (
    <section className="as-opened">
      <h2 tabIndex={-1} ref={heading}>
        {profile.name ? words.headingAs(profile.name) : words.heading}
      </h2>
      <ul>
        {list.map(({ id, code, title, from, dueAt }) => {
          const due = dueAt === null ? '' : sayMoment(toDate(dueAt), timeZone, moment);
          const isPast = dueAt !== null && isOver(dueAt, moment.getTime());
          return (
            <li key={id}>
              <p>
                <a href={`#${code}`}>
                  <bdi>{title || assignmentWords.untitled}</bdi>
                </a>
                <span className="as-note">
                  {from && (
                    <>
                      <bdi>{from}</bdi>,{' '}
                    </>
                  )}
                  {due ? (isPast ? words.wasDue(due) : words.due(due)) : words.noDue}
                </span>
              </p>
              <button type="button" className="btn" onClick={() => forget(id)}>
                {words.forget}
                <span className="visually-hidden">: {title || assignmentWords.untitled}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status">{told}</p>
    </section>
  );
}
