import { EXPLORABLE_MINUTES } from '../../domain/assignment/assigned-questions.ts';
import type { Task } from '../../domain/assignment/assignment.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { USUAL_SETUP } from '../../domain/explorables/setup-text.ts';
import { assignModelWords as words } from '../../strings/assign-models.ts';
import { PickOne } from './PickOne.tsx';

interface Props {
  catalogue: Catalogue;
  tasks: Task[];
  onChange: (tasks: Task[]) => void;
}

/** The teaching models, each to tick as its lesson starts. */
export function PickModels({ catalogue: { modules, explorables }, tasks, onChange }: Props) {
  const lessons = new Map(modules.flatMap((module) => module.lessons.map(({ id, title }) => [id, title])));
  return (
    <details className="as-fold">
      <summary>{words.heading}</summary>
      <p className="as-note">{words.note}</p>
      {explorables.map(({ id, title, lesson }) => (
        <PickOne
          key={id}
          task={{ type: 'explorable', explorable: id, setup: USUAL_SETUP }}
          name={words.name(title)}
          note={words.in(EXPLORABLE_MINUTES, lessons.get(lesson) ?? '')}
          {...{ tasks, onChange }}
        />
      ))}
    </details>
  );
}
