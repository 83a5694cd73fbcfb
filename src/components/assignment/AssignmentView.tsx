import { useEffect, useMemo, useRef, useState } from 'react';
import { listQuestions } from '../../domain/assignment/assigned-questions.ts';
import { describeAssignment } from '../../domain/assignment/assignment-text.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { foldWork } from '../../domain/assignment/work.ts';
import type { RecordStore } from '../../store/store.ts';
import { assignmentWords as words } from '../../strings/assignment.ts';
import type { OpenRecord } from '../learner/use-record.ts';
import type { PracticeCourse } from '../practice/practice-file.ts';
import { Drawn } from './Drawn.tsx';
import { Facts } from './Facts.tsx';
import { HandIn } from './HandIn.tsx';
import { HowItCounts } from './HowItCounts.tsx';
import { Keeping } from './Keeping.tsx';
import { NextThing } from './NextThing.tsx';
import type { OpenAssignment } from './read-assignment.ts';
import { type ListedTask, TaskList } from './TaskList.tsx';
import { viewTask } from './task-view.ts';
import { useKeptAssignment } from './use-kept-assignment.ts';
import { useMinute } from './use-minute.ts';

interface Props {
  opened: OpenAssignment;
  catalogue: Catalogue;
  record: OpenRecord;
  /** Moves the focus to the title: something else was here before. */
  focus: boolean;
  open: () => Promise<RecordStore>;
  now: () => Date;
  timeZone: string;
  loadQuestions: () => Promise<PracticeCourse>;
}

/** One assignment: what is asked, what is done, the next thing, and the receipt. */
export function AssignmentView({ opened, catalogue, record, focus, open, now, timeZone, loadQuestions }: Props) {
  const { assignment, code, missing } = opened;
  const { store, events } = record;
  const moment = useMinute(now);
  const isLinkKept = useKeptAssignment(store.profile.id, opened, now);
  const work = useMemo(() => foldWork(assignment, catalogue, events), [assignment, catalogue, events]);
  const facts = useMemo(() => describeAssignment(assignment, catalogue), [assignment, catalogue]);
  const lists = useMemo(() => listQuestions(assignment, catalogue), [assignment, catalogue]);
  const [shown, setShown] = useState<number | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const asked = useRef<HTMLHeadingElement>(null);
  const handIn = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on arrival only.
  useEffect(() => {
    if (focus) title.current?.focus();
  }, []);

  const tasks = work.tasks.flatMap((taskWork): ListedTask[] => {
    const task = assignment.tasks[taskWork.task];
    const told = facts.tasks[taskWork.task];
    if (!task || !told) return [];
    return [{ task, work: taskWork, minutes: told.minutes, ...viewTask(task, told, taskWork, catalogue) }];
  });
  const current = tasks.find(({ work }) => work.task === shown);

  return (
    <div data-assignment="open">
      {assignment.from && (
        <p className="eyebrow">
          <bdi>{assignment.from}</bdi>
        </p>
      )}
      <h1 tabIndex={-1} ref={title}>
        <bdi>{assignment.title || words.untitled}</bdi>
      </h1>
      <NextThing tasks={tasks} work={work} onShow={setShown} onHandIn={() => handIn.current?.focus()} />
      <Facts
        course={catalogue.course}
        minutes={facts.minutes}
        questions={facts.questions}
        now={moment}
        {...{ assignment, code, timeZone }}
      />
      {assignment.edition !== catalogue.edition && (
        <p className="as-notice">{words.otherEdition(assignment.edition, catalogue.edition)}</p>
      )}
      {missing > 0 && <p className="as-notice">{words.missing(missing)}</p>}
      <h2 tabIndex={-1} ref={asked}>
        {words.asked}
      </h2>
      {tasks.length > 0 ? (
        <TaskList tasks={tasks} now={moment} timeZone={timeZone} shown={shown} onShow={setShown} />
      ) : (
        <p>{words.nothing}</p>
      )}
      {current && (
        <Drawn
          key={shown}
          heading={current.label}
          name={`${assignment.id}:${shown}`}
          questions={lists[current.work.task]?.questions ?? []}
          limit={assignment.tries}
          {...{ events, open, loadQuestions }}
          onBack={() => {
            setShown(null);
            asked.current?.focus();
          }}
        />
      )}
      <HowItCounts assignment={assignment} edition={catalogue.edition} questions={facts.questions} />
      <HandIn
        heading={handIn}
        done={work.done}
        {...{ opened, catalogue, record, facts, now, timeZone, loadQuestions }}
      />
      <Keeping store={store} isLinkKept={isLinkKept} />
    </div>
  );
}
