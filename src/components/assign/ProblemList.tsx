import type { Problem } from '../../domain/assignment/find-problems.ts';
import { assignWords } from '../../strings/assign.ts';

const words = assignWords.problems;
const fieldOf = (problem: Problem): string =>
  problem.field === 'count' || problem.field === 'setup' ? `assign-task-${problem.place}` : `assign-${problem.field}`;

interface Props {
  problems: readonly Problem[];
  /** Whether anything is picked; before that nothing is wrong. */
  isBegun: boolean;
}

/** Why there is no link yet; each line leads to the field where it is mended. */
export function ProblemList({ problems, isBegun }: Props) {
  const go = (id: string) => {
    const field = document.getElementById(id);
    // It may stand folded away.
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  };
  if (!isBegun && problems.every(({ type }) => type === 'none')) return <p>{words.begin}</p>;
  return (
    <div className="as-problems">
      <h3>{words.heading}</h3>
      <ul>
        {problems.map((problem) => (
          <li key={fieldOf(problem) + problem.type}>
            <button type="button" className="as-link" onClick={() => go(fieldOf(problem))}>
              {words.say(problem)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
