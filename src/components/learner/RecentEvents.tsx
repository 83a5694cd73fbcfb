import { Fragment, type ReactNode, useState } from 'react';
import type { CourseEvent } from '../../domain/record/event.ts';
import type { Outline } from '../../domain/record/progress.ts';
import { recordWords as words } from '../../strings/record.ts';
import { Emphasised } from '../quiz/Emphasised.tsx';

/** How many are shown to begin with; a long record has thousands. */
const SHOWN = 10;
const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

interface Props {
  /** In order of time. */
  events: readonly CourseEvent[];
  outline: Outline;
}

/** What happened last, the latest first, in plain words. */
export function RecentEvents({ events, outline }: Props) {
  const [all, setAll] = useState(false);
  const latest = events.slice(all ? 0 : -SHOWN).reverse();
  return (
    <section>
      <h2>{words.recent}</h2>
      <ol className="record-events">
        {latest.map((event) => (
          <li key={event.id}>
            <time dateTime={event.at}>{format.format(new Date(event.at))}</time>
            <span>{tell(event, outline)}</span>
          </li>
        ))}
      </ol>
      {!all && events.length > SHOWN && (
        <button type="button" className="btn" onClick={() => setAll(true)}>
          {words.all(events.length)}
        </button>
      )}
    </section>
  );
}

/** One event in plain words. What has left the course is said to have left it. */
function tell(event: CourseEvent, outline: Outline): ReactNode {
  if (event.type === 'diagnosed') return words.tookDiagnostic(words.diagnosed[event.seat]);
  if (event.type === 'drafted') return words.wroteTreaty;
  if (event.type === 'copied') return words.copied(event.entries);
  if (event.type === 'opened' || event.type === 'noted') {
    const lessons = outline.modules.flatMap(({ lessons }) => lessons);
    return words[event.type](lessons.find(({ id }) => id === event.lesson)?.title ?? words.goneLesson);
  }
  const question = Object.hasOwn(outline.questions, event.question) ? outline.questions[event.question] : undefined;
  const earlier = question !== undefined && event.rev < question.rev;
  return (
    <Fragment>
      {event.type === 'predicted' ? words.predicted : words.answered[event.outcome]}{' '}
      <Emphasised text={question?.stem ?? words.goneQuestion} />
      {event.type === 'answered' && event.setting && ` (${words.settings[event.setting] ?? words.elsewhere})`}
      {earlier && ` (${words.earlierVersion})`}
    </Fragment>
  );
}
