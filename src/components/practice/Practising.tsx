import { useEffect, useMemo, useRef, useState } from 'react';
import { foldCards } from '../../domain/cards/card.ts';
import { listAhead, listDue, pickSet } from '../../domain/cards/practice-set.ts';
import { dayIn } from '../../domain/days.ts';
import type { RecordStore } from '../../store/store.ts';
import { practiceWords as words } from '../../strings/practice.ts';
import type { OpenRecord } from '../learner/use-record.ts';
import { ComingDays } from './ComingDays.tsx';
import { scheduleByFsrs } from './fsrs.ts';
import { LinkNotes } from './LinkNotes.tsx';
import { NothingDue } from './NothingDue.tsx';
import { PracticeSet } from './PracticeSet.tsx';
import type { PracticeCourse } from './practice-file.ts';
import { SetEnd } from './SetEnd.tsx';
import { useSession } from './use-session.ts';

interface Props {
  course: PracticeCourse;
  record: OpenRecord;
  open: () => Promise<RecordStore>;
  now: () => Date;
  timeZone: string;
}

/** Practice, once the questions and the record are here: a set or why there is none, then what comes next. */
export function Practising({ course, record, open, now, timeZone }: Props) {
  const { events } = record;
  const [moment, setMoment] = useState(now);
  // Whoever practises past midnight answers on the new day.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every change of the record.
  useEffect(() => setMoment(now()), [events]);
  const dayOf = useMemo(() => dayIn(timeZone), [timeZone]);
  const today = dayOf(moment);
  const cards = useMemo(() => {
    const questions = new Map([...course.questions].map(([id, { asked }]) => [id, asked]));
    return foldCards(events, { questions, dayOf, today, schedule: scheduleByFsrs });
  }, [events, course, dayOf, today]);

  const due = listDue(cards.values(), today);
  const moduleOf = (id: string) => course.questions.get(id)?.lesson.module ?? '';
  const { session, linked, start } = useSession(
    course,
    record.store.profile.id,
    now,
    (id) => cards.has(id),
    () => pickSet(due, moduleOf),
  );
  const questions = (session?.questions ?? []).flatMap((id) => course.questions.get(id) ?? []);

  // A page that is looked at again the next morning shows that morning's questions.
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && setMoment(now());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [now]);

  const root = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  // What was asked for has just appeared: that is where the reader is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows the session.
  useEffect(() => {
    if (asked.current) root.current?.querySelector<HTMLElement>('h2')?.focus();
    asked.current = false;
  }, [session]);
  const begin = (...next: Parameters<typeof start>) => {
    asked.current = true;
    setMoment(now());
    start(...next);
  };
  const practise = () => begin(pickSet(due, moduleOf), 'due');

  return (
    <div className="practice" ref={root}>
      {linked && <LinkNotes linked={linked} />}
      {session ? (
        <section>
          <h2 tabIndex={-1}>{words.sets[session.origin]}</h2>
          <PracticeSet key={session.since + session.questions} session={session} questions={questions} open={open}>
            <SetEnd
              questions={questions}
              cards={cards}
              due={due.length}
              today={today}
              more={practise}
              done={() => begin([], 'due')}
            />
          </PracticeSet>
        </section>
      ) : due.length > 0 ? (
        <section>
          <h2 tabIndex={-1}>{words.sets.due}</h2>
          <p>{words.due(due.length)}</p>
          <p>
            <button type="button" className="btn primary" onClick={practise}>
              {words.practise}
            </button>
          </p>
        </section>
      ) : (
        <NothingDue
          course={course}
          events={events}
          cards={cards}
          today={today}
          ahead={() => begin(pickSet(listAhead(cards.values(), today), moduleOf), 'ahead')}
        />
      )}
      {cards.size > 0 && <ComingDays course={course} cards={cards} today={today} now={now} />}
    </div>
  );
}
