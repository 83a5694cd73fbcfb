import type { Task } from '../../domain/assignment/assignment.ts';
import type { TaskWork } from '../../domain/assignment/work.ts';
import { assignmentWords as words } from '../../strings/assignment.ts';
import { sayMoment } from './say-moment.ts';
import type { TaskView } from './task-view.ts';

/** One task with all that is known of it. */
export interface ListedTask extends TaskView {
  task: Task;
  work: TaskWork;
  minutes: number;
}

interface Props {
  tasks: readonly ListedTask[];
  now: Date;
  timeZone: string;
  /** Which task's questions are open on this page. */
  shown: number | null;
  /** Opens the questions of a task on this page, or closes them with null. */
  onShow: (task: number | null) => void;
}

/** How far a task is, in words; empty where there is nothing to count. */
function saySteps({ task, work: { answered, asked } }: ListedTask): string {
  switch (task.type) {
    case 'diagnostic':
      return '';
    case 'case':
    case 'treaty':
      return words.steps[task.type](answered, asked);
    case 'explorable':
      return words.steps.explorable;
    default:
      return asked > 0 ? words.steps.question(answered, asked) : '';
  }
}

const dots = { open: 'none', begun: 'half', done: 'done' } as const;

function Item({ one, now, timeZone, shown, onShow }: { one: ListedTask } & Omit<Props, 'tasks'>) {
  const { label, url, minutes, work } = one;
  const { state, doneAt, late, earlier } = work;
  const isShown = shown === work.task;
  const isPartly = state === 'begun' || (state === 'done' && work.answered < work.asked);
  const steps = isPartly ? saySteps(one) : '';
  return (
    <li data-task={one.task.type} data-task-state={state}>
      <span className="dot" data-state={dots[state]} aria-hidden="true" />
      <div>
        <p className="as-task">{url === null ? <span>{label}</span> : <a href={url}>{label}</a>}</p>
        <p className="as-note">
          {doneAt ? words.doneAt(sayMoment(new Date(doneAt), timeZone, now)) : words.states[state]}
          {late && <strong className="as-mark"> ({words.late})</strong>}
          {steps && `, ${steps}`}
          {state !== 'done' && `, ${words.minutes(minutes)}`}
        </p>
        {earlier > 0 && <p className="as-note">{words.earlier(earlier)}</p>}
        {url === null && work.asked > 0 && (
          <button
            type="button"
            className="btn"
            aria-expanded={isShown}
            onClick={() => onShow(isShown ? null : work.task)}
          >
            {isShown ? words.hideHere : words.answerHere}
            <span className="visually-hidden">: {label}</span>
          </button>
        )}
      </div>
    </li>
  );
}

/** What is asked, in order, each with its state and the way to it. */
export function TaskList({ tasks, ...rest }: Props) {
  return (
    <ol className="as-tasks">
      {tasks.map((one) => (
        <Item key={one.work.task} one={one} {...rest} />
      ))}
    </ol>
  );
}
