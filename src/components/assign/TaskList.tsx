import { useRef, useState } from 'react';
import type { Amount } from '../../domain/assignment/assigned-questions.ts';
import type { Task } from '../../domain/assignment/assignment.ts';
import type { TaskFacts } from '../../domain/assignment/assignment-text.ts';
import type { ListedExplorable } from '../../domain/assignment/catalogue.ts';
import type { Problem } from '../../domain/assignment/find-problems.ts';
import { moveTask, nameOfPick } from '../../domain/assignment/pick-tasks.ts';
import { assignWords } from '../../strings/assign.ts';
import { TaskRow } from './TaskRow.tsx';

const words = assignWords.list;
const nothing: Amount = { minutes: 0, questions: 0 };

interface Props {
  tasks: Task[];
  /** What is told of each, in the same order. */
  facts: readonly TaskFacts[];
  /** The models of this edition. */
  models: readonly ListedExplorable[];
  problems: readonly Problem[];
  onChange: (tasks: Task[]) => void;
}

/** What is picked, in its order, which can be changed with buttons. */
export function TaskList({ tasks, facts, models, problems, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState('');
  const nameAt = (place: number) => {
    const { type = 'treaty', title = '', model = null } = facts[place] ?? {};
    return words.names(type, title, model);
  };
  const errorAt = (place: number) => {
    const problem = problems.find((one) => one.type === 'no-count' && one.place === place);
    return problem && assignWords.problems.say(problem);
  };
  const move = (place: number, by: -1 | 1) => {
    const to = place + by;
    if (to < 0 || to >= tasks.length) return;
    onChange(moveTask(tasks, place, by));
    setTold(words.moved(nameAt(place), to + 1, tasks.length));
  };
  const remove = (place: number) => {
    onChange(tasks.filter((_, index) => index !== place));
    setTold(words.removed(nameAt(place)));
    // The button that had the focus is gone.
    heading.current?.focus();
  };
  const tooMany = problems.find(({ type }) => type === 'too-many' || type === 'long-setups');
  // A code that another program wrote may draw twice from one module.
  const times = new Map<string, number>();
  const keys = tasks.map((task) => {
    const name = nameOfPick(task);
    times.set(name, (times.get(name) ?? 0) + 1);
    return `${name} ${times.get(name)}`;
  });
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      {tasks.length === 0 && <p className="as-note">{words.none}</p>}
      {tooMany && <p className="as-error">{assignWords.problems.say(tooMany)}</p>}
      <ol className="as-tasks">
        {tasks.map((task, place) => (
          <TaskRow
            key={keys[place]}
            {...{ task, place, models }}
            name={nameAt(place)}
            amount={facts[place] ?? nothing}
            of={tasks.length}
            error={errorAt(place)}
            onChange={(changed) => onChange(tasks.with(place, changed))}
            onMove={(by) => move(place, by)}
            onRemove={() => remove(place)}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  );
}
