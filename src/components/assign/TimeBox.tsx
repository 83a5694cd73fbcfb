import { readTime, type TimeField, UNFINISHED, writeTime } from '../../domain/assignment/draft.ts';
import { assignWords } from '../../strings/assign.ts';
import { FieldError } from './NumberBox.tsx';
import { useLeft } from './use-left.ts';

const words = assignWords.name;

interface Props {
  field: 'opens' | 'due';
  value: TimeField;
  zone: string;
  error: string | undefined;
  /** Something that is worth a word and no mistake. */
  note: string | undefined;
  onChange: (value: TimeField) => void;
}

/** "2026-03-29T02:30" as its hour and minute. */
const hourOf = (wall: string): string => wall.slice(-5);

/** What was done about a time that the clock skips or shows twice. */
function tellChange(value: TimeField, zone: string): string | undefined {
  const change = readTime(value, zone)?.change;
  if (change?.type === 'skipped') return words.skipped(hourOf(value.wall), hourOf(change.taken));
  return change?.type === 'twice' ? words.twice(hourOf(value.wall), value.wanted) : undefined;
}

/** A day and an hour on the clock of a zone, or none. */
export function TimeBox({ field, value, zone, error, note, onChange }: Props) {
  // While somebody is writing, half of a time is no mistake.
  const [isLeft, watch] = useLeft();
  const id = `assign-${field}`;
  const shown = isLeft ? error : undefined;
  const told = tellChange(value, zone) ?? note;
  return (
    <div className="as-field">
      <label htmlFor={id}>
        {words[field]} <span>{words.optional}</span>
      </label>
      <input
        id={id}
        type="datetime-local"
        min="2000-01-01T00:00"
        max="2199-12-31T23:59"
        // An unfinished time is "" to the browser, and stays as it is.
        value={value.wall === UNFINISHED ? '' : value.wall}
        aria-invalid={shown ? true : undefined}
        aria-describedby={`${id}-hint${shown ? ` ${id}-error` : ''}`}
        onChange={({ target }) =>
          onChange(writeTime(field, target.value || (target.validity.badInput ? UNFINISHED : '')))
        }
        {...watch}
      />
      <p className="as-note" id={`${id}-hint`}>
        {field === 'opens' ? words.opensHint : words.dueHint}
      </p>
      <p className="as-told" role="status">
        {told}
      </p>
      <FieldError id={id} text={shown} />
    </div>
  );
}
