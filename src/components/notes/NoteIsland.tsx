import { useId } from 'react';
import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { noteWords as words } from '../../strings/note.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { type OpenNote, useNote } from './use-note.ts';

interface Props {
  /** Id of the lesson. */
  lesson: string;
  /** Opens the record; tests give their own. */
  open?: () => Promise<RecordStore>;
}

/** Why what is written is not kept, and what to do about it; empty when nothing stands in its way. */
function tellRefusal({ text, over, failure }: OpenNote): string {
  if (over > 0) return words.tooLong(over);
  return failure && text ? words.failed(words.reasons[failure]) : '';
}

function Note({ lesson, open = openStore }: Props) {
  const note = useNote(lesson, open);
  const id = useId();
  const refusal = tellRefusal(note);
  return (
    <section className="quiz needs-script">
      <h3>{words.heading}</h3>
      <label>
        {words.prompt}
        <textarea
          rows={4}
          disabled={!note.isReady}
          value={note.text}
          aria-describedby={id}
          onChange={({ currentTarget }) => note.write(currentTarget.value)}
          onBlur={note.save}
        />
      </label>
      <p role="status">{refusal || (note.isElsewhere && words.elsewhere)}</p>
      {/* No status: it would be read out at every first letter. */}
      <p className="saved" id={id} data-saved={note.keeping}>
        {!refusal && (note.keeping ? words.keeping[note.keeping] : note.isReady && words.pending)}
      </p>
    </section>
  );
}

/** A box for the learner's own note on a lesson. Without JavaScript there is none, because nothing could keep it. */
export default function NoteIsland(props: Props) {
  return (
    <Boundary fallback={<p role="alert">{words.broken}</p>}>
      <Note {...props} />
    </Boundary>
  );
}
