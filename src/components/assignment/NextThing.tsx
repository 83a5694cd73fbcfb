import type { Work } from '../../domain/assignment/work.ts';
import { assignmentWords as words } from '../../strings/assignment.ts';
import type { ListedTask } from './TaskList.tsx';

interface Props {
  tasks: readonly ListedTask[];
  work: Work;
  onShow: (task: number) => void;
  onHandIn: () => void;
}

/** How far it is, and one button to the next thing. */
export function NextThing({ tasks, work, onShow, onHandIn }: Props) {
  if (tasks.length === 0) return null;
  const next = tasks.find((one) => one.work.task === work.next);
  const hasBegun = work.tasks.some(({ state }) => state !== 'open');
  const label = next && (hasBegun ? words.goOn : words.begin)(next.short);
  return (
    <div className="as-next">
      <p>
        <span className="as-dots" aria-hidden="true">
          {work.tasks.map(({ task, state }) => (
            <span
              key={task}
              className="dot"
              data-state={state === 'done' ? 'done' : state === 'begun' ? 'half' : 'none'}
            />
          ))}
        </span>
        {work.done === tasks.length ? words.allDone : words.progress(work.done, tasks.length)}
      </p>
      {!next ? (
        <button type="button" className="btn primary" onClick={onHandIn}>
          {words.allDoneHand}
        </button>
      ) : next.url === null ? (
        <button type="button" className="btn primary" onClick={() => onShow(next.work.task)}>
          {label}
        </button>
      ) : (
        <a className="btn primary" href={next.url}>
          {label}
        </a>
      )}
    </div>
  );
}
