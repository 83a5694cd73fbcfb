import type { Progress } from '../../domain/record/progress.ts';
import type { RecordStore } from '../../store/store.ts';
import { recordWords as words } from '../../strings/record.ts';
import { KeepingAdvice } from './KeepingAdvice.tsx';

interface Props {
  progress: Progress;
  store: RecordStore;
  /** Address of the diagnostic. */
  diagnostic: string;
}

/** The record in three sentences: how far, where it is kept, what to do next. */
export function Summary({ progress: { totals, next }, store: { keeping, profile }, diagnostic }: Props) {
  const begun = totals.events > 0;
  return (
    <section className="record-sum">
      {begun ? (
        <>
          <p className="record-count">{words.sum(totals.done, totals.started, totals.lessons)}</p>
          <p>{words.answers(totals.answered, totals.questions, totals.right)}</p>
        </>
      ) : (
        <p className="record-count">{words.empty}</p>
      )}
      <p data-saved={keeping} className={keeping === 'kept' ? 'record-kept' : 'record-kept record-alert'}>
        {keeping === 'kept' && profile.name ? words.keptAs(profile.name) : words.keeping[keeping]}
        <KeepingAdvice keeping={keeping} />
      </p>
      {!next && <p>{words.allDone}</p>}
      <p>
        {next ? (
          <a className="btn primary" href={next.url}>
            {begun ? words.next(next.title) : words.start(next.title)}
          </a>
        ) : (
          <a className="btn primary" href={diagnostic}>
            {words.practise}
          </a>
        )}
      </p>
    </section>
  );
}
