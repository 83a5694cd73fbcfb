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

/** What is to be said of the note: a failure first, because what is written is at stake. */
function tell({ over, failure, keeping, isReady }: OpenNote): string {
  if (over > 0) return words.failed(words.tooLong(over));
  if (failure) return words.failed(words.reasons[failure]);
  return keeping ? words.keeping[keeping] : isReady ? words.pending : '';
}

function Note({ lesson, open = openStore }: Props) {
  const note = useNote(lesson, open);
  return (
    <section className="quiz needs-script">
      <h3>{words.heading}</h3>
      <label>
        {words.prompt}
        <textarea
          rows={4}
          disabled={!note.isReady}
          value={note.text}
          onChange={({ currentTarget }) => note.write(currentTarget.value)}
          onBlur={note.save}
        />
      </label>
      <p className="saved" role="status" data-saved={note.keeping}>
        {tell(note)} {note.isElsewhere && words.elsewhere}
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
