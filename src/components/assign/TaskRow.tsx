import type { Amount } from '../../domain/assignment/assigned-questions.ts';
import type { Task } from '../../domain/assignment/assignment.ts';
import type { ListedExplorable } from '../../domain/assignment/catalogue.ts';
import { MAX_DRAWN } from '../../domain/assignment/task-bytes.ts';
import { assignWords } from '../../strings/assign.ts';
import { NumberBox } from './NumberBox.tsx';
import { SetupField } from './SetupField.tsx';

const words = assignWords.list;

interface Props {
  task: Task;
  name: string;
  amount: Amount;
  /** The models of this edition. */
  models: readonly ListedExplorable[];
  /** Place in the list, from 0, and how many there are. */
  place: number;
  of: number;
  error: string | undefined;
  onChange: (task: Task) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** How it is to be done, where there is a choice. */
function Choice({ task, name, amount, models, place, error, onChange }: Omit<Props, 'onMove' | 'onRemove'>) {
  const id = `assign-task-${place}`;
  if (task.type === 'drawn') {
    const isFewer = amount.questions < task.count;
    return (
      <div className="as-field as-short">
        <NumberBox
          quiet
          id={id}
          label={words.count(name)}
          value={task.count}
          most={MAX_DRAWN}
          error={error}
          hint={isFewer ? `${id}-fewer` : undefined}
          onChange={(count) => onChange({ ...task, count })}
        />
        {isFewer && (
          <p className="as-note" id={`${id}-fewer`}>
            {words.fewer(amount.questions)}
          </p>
        )}
      </div>
    );
  }
  if (task.type === 'explorable') {
    const model = models.find((one) => one.id === task.explorable);
    return model ? <SetupField {...{ id, task, model }} onChange={(setup) => onChange({ ...task, setup })} /> : null;
  }
  if (task.type !== 'lesson' && task.type !== 'quiz') return null;
  return (
    <p className="as-field">
      <label className="visually-hidden" htmlFor={id}>
        {words.way(name)}
      </label>
      <select
        id={id}
        value={task.type}
        onChange={({ target }) => onChange({ type: target.value === 'quiz' ? 'quiz' : 'lesson', lesson: task.lesson })}
      >
        <option value="lesson">{words.ways.lesson}</option>
        <option value="quiz">{words.ways.quiz}</option>
      </select>
    </p>
  );
}

/** One task in the list: how it is done, how long it takes, and buttons to move it or take it out. */
export function TaskRow(props: Props) {
  const { name, amount, place, of, onMove, onRemove } = props;
  const button = (label: string, path: string, isOff: boolean, run: () => void) => (
    // Not disabled: at the end of the list the button keeps the keyboard's place, and does nothing.
    <button type="button" className="round" aria-label={label} aria-disabled={isOff || undefined} onClick={run}>
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <li className="as-task">
      <p>
        <b>{name}</b> <span className="as-note">{assignWords.amount(amount)}</span>
      </p>
      <Choice {...props} />
      <div className="as-moves">
        {button(words.up(name), 'M12 19V5m-6 6 6-6 6 6', place === 0, () => onMove(-1))}
        {button(words.down(name), 'M12 5v14m-6-6 6 6 6-6', place === of - 1, () => onMove(1))}
        {button(words.remove(name), 'M6 6l12 12M18 6 6 18', false, onRemove)}
      </div>
    </li>
  );
}
