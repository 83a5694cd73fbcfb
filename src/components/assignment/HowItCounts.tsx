import type { Assignment } from '../../domain/assignment/assignment.ts';
import { assignmentWords as words } from '../../strings/assignment.ts';

interface Props {
  assignment: Assignment;
  /** Edition of this site. */
  edition: string;
  /** How many questions are asked. */
  questions: number;
}

/** Which tries count, when questions are done, and which edition it was made with. */
export function HowItCounts({ assignment, edition, questions }: Props) {
  const { tasks, tries, counts, done, openAnswers } = assignment;
  return (
    <section>
      <h2>{words.how}</h2>
      {questions > 0 && (
        <p>
          {words.tries(tries, counts)} {words.done(done)}
        </p>
      )}
      {tasks.some(({ type }) => type === 'explorable') && <p>{words.models}</p>}
      <p>
        {words.whole} {openAnswers ? words.openAnswers : words.noOpenAnswers}
      </p>
      {assignment.edition === edition && <p>{words.edition(edition)}</p>}
    </section>
  );
}
