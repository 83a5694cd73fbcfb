import type { LeftOut, LinkedSet } from '../../domain/cards/set-link.ts';
import { practiceWords as words } from '../../strings/practice.ts';

const kinds: readonly LeftOut[] = ['unknown', 'mangled', 'repeated', 'over'];

/** What a link to a set named that could not be opened. */
export function LinkNotes({ linked }: { linked: LinkedSet }) {
  const notes = kinds.flatMap((kind) => {
    const { count, named } = linked.left[kind];
    const names = [...named.map((name) => `“${name}”`), ...(count > named.length ? [words.andOthers] : [])];
    return count > 0 ? words.left[kind](count, names.join(', ')) : [];
  });
  if (linked.cut) notes.push(words.cut);
  if (linked.questions.length === 0) notes.push(words.nothingLinked);
  return (
    <div role="status" className={notes.length > 0 ? 'practice-alert' : undefined}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
