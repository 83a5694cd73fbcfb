import { useId } from 'react';
import type { FoundAssignment } from '../../domain/class/choose-assignment.ts';
import { readerWords } from '../../strings/reader.ts';

const words = readerWords.choose;

interface Props {
  found: readonly FoundAssignment[];
  chosen: FoundAssignment;
  choose: (id: string) => void;
}

/** Which assignment to read, where receipts of several are here. */
export function ChooseAssignment({ found, chosen, choose }: Props) {
  const id = useId();
  if (found.length < 2) return null;
  return (
    <div className="rd-field">
      <label htmlFor={id}>{words.label}</label>
      <p className="rd-note" id={`${id}-note`}>
        {words.note(found.length)}
      </p>
      <select
        id={id}
        value={chosen.assignment.id}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {found.map(({ assignment, papers }) => (
          <option key={assignment.id} value={assignment.id}>
            {words.option(assignment.title, papers.length)}
          </option>
        ))}
      </select>
    </div>
  );
}
