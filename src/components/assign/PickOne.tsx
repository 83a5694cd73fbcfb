import type { Task } from '../../domain/assignment/assignment.ts';
import { addTasks, dropTasks, nameOfPick } from '../../domain/assignment/pick-tasks.ts';

interface Props {
  task: Task;
  name: string;
  note: string;
  tasks: Task[];
  onChange: (tasks: Task[]) => void;
}

/** Something of which there is one, to tick. */
export function PickOne({ task, name, note, tasks, onChange }: Props) {
  const pick = nameOfPick(task);
  return (
    <label className="as-tick">
      <input
        type="checkbox"
        checked={tasks.some((one) => nameOfPick(one) === pick)}
        onChange={({ target }) => onChange(target.checked ? addTasks(tasks, [task]) : dropTasks(tasks, [task]))}
      />
      <span>
        {name} <span className="as-note">{note}</span>
      </span>
    </label>
  );
}
