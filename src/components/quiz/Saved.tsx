import type { Keeping } from '../../store/store.ts';
import { quiz } from '../../strings/quiz.ts';

interface Props {
  keeping: Keeping | undefined;
  /** Whether an answer is on its way to the disk: until it is there, what the line says is not yet true of it. */
  busy: boolean;
}

/** Whether the answers outlive the page. Empty until the record is open; its line is there from the start. */
export function Saved({ keeping, busy }: Props) {
  return (
    <p className="saved needs-script" data-saved={keeping} aria-busy={busy || undefined}>
      {keeping && quiz.kept[keeping]}
    </p>
  );
}
