import { MAX_LINE } from '../../domain/assignment/payload.ts';
import { assignWords } from '../../strings/assign.ts';
import type { DraftControl } from './use-draft.ts';

const words = assignWords.name;

/** What the assignment is called and whose it is. */
export function NameFields({ draft, change }: Pick<DraftControl, 'draft' | 'change'>) {
  const field = (name: 'title' | 'from', hint: string) => (
    <div className="as-field">
      <label htmlFor={`assign-${name}`}>
        {words[name]} <span>{words.optional}</span>
      </label>
      <input
        id={`assign-${name}`}
        maxLength={MAX_LINE}
        autoComplete="off"
        value={draft[name]}
        aria-describedby={`assign-${name}-hint`}
        onChange={({ target }) => change({ [name]: target.value })}
      />
      <p className="as-note" id={`assign-${name}-hint`}>
        {hint}
      </p>
    </div>
  );
  return (
    <>
      {field('title', words.titleHint)}
      {field('from', words.fromHint)}
    </>
  );
}
