import type { CountedTry } from '../../domain/assignment/assignment.ts';
import type { Problem } from '../../domain/assignment/find-problems.ts';
import { assignWords } from '../../strings/assign.ts';
import { sayRules } from '../../strings/assign-out.ts';
import { DoneField } from './DoneField.tsx';
import type { DraftControl } from './use-draft.ts';

const words = assignWords.rules;
const limits = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const counted: readonly CountedTry[] = ['first', 'best', 'last'];

interface Props extends Pick<DraftControl, 'draft' | 'change'> {
  problems: readonly Problem[];
  /** How many of the questions ask for a text in one's own words. */
  written: number;
}

/** How points are given and when something is done. */
export function RuleFields({ draft, change, problems, written }: Props) {
  const { tries, counts, tasks, openAnswers } = draft;
  const percent = problems.find(({ type }) => type === 'no-percent');
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{sayRules(draft)}</p>
      <details className="as-fold">
        <summary>{words.change}</summary>
        <div className="as-row">
          <div className="as-field">
            <label htmlFor="assign-tries">{words.tries}</label>
            <select
              id="assign-tries"
              value={tries}
              aria-describedby="assign-tries-hint"
              onChange={({ target }) => change({ tries: Number(target.value) })}
            >
              <option value={0}>{words.triesAll}</option>
              {limits.map((tries) => (
                <option key={tries} value={tries}>
                  {tries}
                </option>
              ))}
            </select>
          </div>
          {tries !== 1 && (
            <p className="as-field">
              <label htmlFor="assign-counts">{words.counts}</label>
              <select
                id="assign-counts"
                value={counts}
                onChange={({ target }) => change({ counts: counted.find((one) => one === target.value) ?? counts })}
              >
                {counted.map((one) => (
                  <option key={one} value={one}>
                    {words.counted[one]}
                  </option>
                ))}
              </select>
            </p>
          )}
        </div>
        <p className="as-note" id="assign-tries-hint">
          {words.triesHint}
        </p>
        <DoneField
          done={draft.done}
          error={percent && assignWords.problems.say(percent)}
          onChange={(done) => change({ done })}
        />
      </details>
      <label className="as-tick">
        <input
          type="checkbox"
          checked={openAnswers}
          aria-describedby="assign-open-hint"
          onChange={({ target }) => change({ openAnswers: target.checked })}
        />
        <span>{words.open}</span>
      </label>
      <p className="as-note as-under" id="assign-open-hint">
        {words.openHint(
          written,
          tasks.some(({ type }) => type === 'treaty'),
        )}
      </p>
    </>
  );
}
