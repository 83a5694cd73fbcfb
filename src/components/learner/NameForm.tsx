import { type SubmitEvent, useId, useState } from 'react';
import { checkName, MAX_NAME } from '../../domain/record/profile-name.ts';
import { peopleWords as words } from '../../strings/people.ts';

interface Props {
  label: string;
  button: string;
  /** The name to begin with; without it the field is emptied for the next one. */
  name?: string;
  /** Names that others have. */
  others: readonly string[];
  /** Takes a name that can be given; says whether it was kept, so that the field can be emptied. */
  give: (name: string) => Promise<boolean>;
}

/** Asks for a person's name. Why one cannot be given is said at the field. */
export function NameForm({ label, button, name, others, give }: Props) {
  const [typed, setTyped] = useState(name ?? '');
  const [fault, setFault] = useState('');
  const id = useId();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const checked = checkName(typed, others);
    setFault(checked.ok ? '' : words.faults[checked.reason]);
    if (checked.ok && (await give(checked.value))) setTyped(name === undefined ? '' : checked.value);
  };
  return (
    <form className="record-name" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <div className="record-choices">
        <input
          id={id}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          // Longer than a name may be, so that one that is too long is refused in words and not cut.
          maxLength={MAX_NAME * 10}
          autoComplete="nickname"
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-fault`}
        />
        <button type="submit" className="btn">
          {button}
        </button>
      </div>
      <p id={`${id}-fault`} className="record-fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
