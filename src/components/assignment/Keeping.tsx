import type { RecordStore } from '../../store/store.ts';
import { assignmentWords as words } from '../../strings/assignment.ts';
import { KeepingAdvice } from '../learner/KeepingAdvice.tsx';

interface Props {
  store: RecordStore;
  /** Whether this browser remembers the assignment. */
  isLinkKept: boolean;
}

/** What is kept where, what is lost when, and how to carry on elsewhere. */
export function Keeping({ store: { keeping, profile }, isLinkKept }: Props) {
  return (
    <div className="as-keeping">
      <p className={keeping === 'not-kept' ? 'as-notice' : undefined} data-saved={keeping}>
        {keeping === 'kept' && profile.name ? words.keptAs(profile.name) : words.keeping[keeping]}
        <KeepingAdvice keeping={keeping} />
      </p>
      <p>{keeping === 'not-kept' ? words.elsewhereNot : words.elsewhere}</p>
      <p>{isLinkKept ? words.linkKept : words.linkNotKept}</p>
    </div>
  );
}
