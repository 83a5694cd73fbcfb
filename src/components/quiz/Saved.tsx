import type { Keeping } from '../../store/store.ts';
import { quiz } from '../../strings/quiz.ts';

/** Whether the answers outlive the page. Empty until the record is open; its line is there from the start. */
export function Saved({ keeping }: { keeping: Keeping | undefined }) {
  return (
    <p className="saved needs-script" data-saved={keeping}>
      {keeping && quiz.kept[keeping]}
    </p>
  );
}
