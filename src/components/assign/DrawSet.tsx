import { useState } from 'react';
import type { Task } from '../../domain/assignment/assignment.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { addTasks } from '../../domain/assignment/pick-tasks.ts';
import { MAX_DRAWN } from '../../domain/assignment/task-bytes.ts';
import { assignWords } from '../../strings/assign.ts';
import { NumberBox } from './NumberBox.tsx';

const words = assignWords.pick;
/** As many as practice asks at a time. */
const USUAL = 10;

interface Props {
  catalogue: Catalogue;
  tasks: Task[];
  onChange: (tasks: Task[]) => void;
}

/** Adds questions that are drawn from a module or from the whole course, one set from each. */
export function DrawSet({ catalogue, tasks, onChange }: Props) {
  const taken = new Set(tasks.flatMap((task) => (task.type === 'drawn' ? task.module : [])));
  const left = [{ id: '', title: words.drawWhole }, ...catalogue.modules].filter(({ id }) => !taken.has(id));
  const [chosen, setChosen] = useState('');
  const [count, setCount] = useState(USUAL);
  const module = left.find(({ id }) => id === chosen) ?? left[0];
  const isCount = Number.isInteger(count) && count >= 1 && count <= MAX_DRAWN;
  const error = assignWords.problems.say({ field: 'count', type: 'no-count', place: 0, most: MAX_DRAWN });
  if (!module) return <p className="as-note">{words.drawTaken}</p>;
  return (
    <div>
      <p className="as-note">{words.drawNote}</p>
      <div className="as-row">
        <p className="as-field">
          <label htmlFor="assign-draw-from">{words.drawFrom}</label>
          <select id="assign-draw-from" value={module.id} onChange={({ target }) => setChosen(target.value)}>
            {left.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </p>
        <div className="as-field as-short">
          <NumberBox
            id="assign-draw-count"
            label={words.drawCount}
            value={count}
            most={MAX_DRAWN}
            error={isCount ? undefined : error}
            onChange={setCount}
          />
        </div>
        <button
          type="button"
          className="btn"
          onClick={() => {
            if (isCount) onChange(addTasks(tasks, [{ type: 'drawn', module: module.id, count }]));
            else document.getElementById('assign-draw-count')?.focus();
          }}
        >
          {words.drawAdd}
        </button>
      </div>
    </div>
  );
}
