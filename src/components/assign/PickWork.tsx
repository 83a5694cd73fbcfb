import { useState } from 'react';
import type { Task } from '../../domain/assignment/assignment.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { assignWords } from '../../strings/assign.ts';
import { DrawSet } from './DrawSet.tsx';
import { PickLessons, type Way } from './PickLessons.tsx';
import { PickModels } from './PickModels.tsx';
import { PickOne } from './PickOne.tsx';

const words = assignWords.pick;
const ways: readonly Way[] = ['lesson', 'quiz'];

interface Props {
  catalogue: Catalogue;
  tasks: Task[];
  onChange: (tasks: Task[]) => void;
}

const asksLesson = (task: Task) => task.type === 'lesson' || task.type === 'quiz';
/** Every lesson to be done in one way. */
const setWay = (tasks: readonly Task[], way: Way): Task[] =>
  tasks.map((task) => (task.type === 'lesson' || task.type === 'quiz' ? { type: way, lesson: task.lesson } : task));

/** Everything that can be picked. */
export function PickWork({ catalogue, tasks, onChange }: Props) {
  const lessons = tasks.filter(asksLesson);
  const [wanted, setWanted] = useState<Way>(
    lessons.length > 0 && lessons.every(({ type }) => type === 'quiz') ? 'quiz' : 'lesson',
  );
  return (
    <>
      <h2 id="assign-tasks" tabIndex={-1}>
        {words.heading}
      </h2>
      <fieldset className="as-side">
        <legend>{words.way}</legend>
        {ways.map((way) => (
          <label className="as-tick" key={way}>
            <input
              type="radio"
              name="assign-way"
              checked={wanted === way}
              onChange={() => {
                setWanted(way);
                onChange(setWay(tasks, way));
              }}
            />
            <span>{words.ways[way]}</span>
          </label>
        ))}
      </fieldset>
      <h3>{words.modules}</h3>
      <ul className="as-modules">
        {catalogue.modules.map((module) => (
          <PickLessons key={module.id} {...{ module, tasks, onChange }} way={wanted} />
        ))}
      </ul>
      <h3>{words.more}</h3>
      <PickOne
        task={{ type: 'diagnostic' }}
        name={words.diagnostic}
        note={words.diagnosticNote}
        {...{ tasks, onChange }}
      />
      <PickOne task={{ type: 'treaty' }} name={words.treaty} note={words.treatyNote} {...{ tasks, onChange }} />
      <PickModels {...{ catalogue, tasks, onChange }} />
      <details className="as-fold">
        <summary>{words.cases}</summary>
        {catalogue.cases.map(({ id, title, minutes }) => (
          <PickOne
            key={id}
            task={{ type: 'case', case: id }}
            name={title}
            note={assignWords.amount({ minutes, questions: 0 })}
            {...{ tasks, onChange }}
          />
        ))}
      </details>
      <details className="as-fold">
        <summary>{words.draw}</summary>
        <DrawSet {...{ catalogue, tasks, onChange }} />
      </details>
    </>
  );
}
