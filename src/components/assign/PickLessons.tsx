import { useEffect, useRef } from 'react';
import type { Task } from '../../domain/assignment/assignment.ts';
import type { ListedModule } from '../../domain/assignment/catalogue.ts';
import { addTasks, dropTasks } from '../../domain/assignment/pick-tasks.ts';
import { assignWords } from '../../strings/assign.ts';

const words = assignWords.pick;

/** What students do with a lesson. */
export type Way = 'lesson' | 'quiz';

interface Props {
  module: ListedModule;
  tasks: Task[];
  way: Way;
  onChange: (tasks: Task[]) => void;
}

/** A module to tick as a whole, with its lessons to tick one by one. */
export function PickLessons({ module: { title, lessons }, tasks, way, onChange }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const picked = new Set(tasks.flatMap((task) => (task.type === 'lesson' || task.type === 'quiz' ? task.lesson : [])));
  const chosen = lessons.filter(({ id }) => picked.has(id)).length;
  const isSome = chosen > 0 && chosen < lessons.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome;
  }, [isSome]);
  const toTasks = (ids: readonly string[]) => ids.map((lesson): Task => ({ type: way, lesson }));
  const set = (ids: readonly string[], on: boolean) =>
    onChange(on ? addTasks(tasks, toTasks(ids)) : dropTasks(tasks, toTasks(ids)));
  const amount = {
    minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
    questions: lessons.reduce((sum, { questions }) => sum + questions.filter(({ parallel }) => !parallel).length, 0),
  };
  return (
    <li className="as-module">
      <label className="as-tick">
        <input
          ref={box}
          type="checkbox"
          checked={chosen === lessons.length}
          onChange={({ target }) =>
            set(
              lessons.map(({ id }) => id),
              target.checked,
            )
          }
        />
        <span>
          <b>{title}</b> <span className="as-note">{assignWords.amount(amount)}</span>
        </span>
      </label>
      <details>
        <summary>
          {words.lessons(chosen, lessons.length)}
          <span className="visually-hidden"> {words.lessonsOf(title)}</span>
        </summary>
        <ul>
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <label className="as-tick">
                <input
                  type="checkbox"
                  checked={picked.has(lesson.id)}
                  onChange={({ target }) => set([lesson.id], target.checked)}
                />
                <span>
                  {lesson.title}{' '}
                  <span className="as-note">
                    {assignWords.amount({
                      minutes: lesson.minutes,
                      questions: lesson.questions.filter(({ parallel }) => !parallel).length,
                    })}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
