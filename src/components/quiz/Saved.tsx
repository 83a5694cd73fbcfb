import type { Keeping } from '../../store/store.ts';
import { quiz } from '../../strings/quiz.ts';
import { KeepingAdvice } from '../learner/KeepingAdvice.tsx';

interface Props {
  keeping: Keeping | undefined;
  /** Whose record it is; empty when nobody has said. */
  person: string;
  /** Whether an answer is on its way to the disk: until it is there, what the line says is not yet true of it. */
  busy: boolean;
}

/** Whether the answers outlive the page. Empty until the record is open; its line is there from the start. */
export function Saved({ keeping, person, busy }: Props) {
  return (
    <p className="saved needs-script" data-saved={keeping} aria-busy={busy || undefined}>
      {keeping && (
        <>
          {keeping === 'kept' && person ? quiz.keptAs(person) : quiz.kept[keeping]}
          <KeepingAdvice keeping={keeping} />
        </>
      )}
    </p>
  );
}
