import { useState } from 'react';
import type { Assignment } from '../../domain/assignment/assignment.ts';
import { assignWords } from '../../strings/assign.ts';
import { NumberBox } from './NumberBox.tsx';

const words = assignWords.rules;
/** Where the share begins when somebody asks for one. */
const USUAL = 60;

interface Props {
  done: Assignment['done'];
  error: string | undefined;
  onChange: (done: Assignment['done']) => void;
}

/** When a set of questions is done. */
export function DoneField({ done, error, onChange }: Props) {
  // Whoever looks at the other answer and comes back finds the share as it was.
  const [percent, setPercent] = useState(done.type === 'share' ? done.percent : USUAL);
  return (
    <fieldset>
      <legend>{words.done}</legend>
      <label className="as-tick">
        <input
          type="radio"
          name="assign-done"
          checked={done.type === 'answered'}
          onChange={() => onChange({ type: 'answered' })}
        />
        <span>{words.doneAnswered}</span>
      </label>
      <label className="as-tick">
        <input
          type="radio"
          name="assign-done"
          checked={done.type === 'share'}
          onChange={() => onChange({ type: 'share', percent })}
        />
        <span>{words.doneShare}</span>
      </label>
      {done.type === 'share' && (
        <div className="as-field as-short as-under">
          <NumberBox
            id="assign-percent"
            label={words.percent}
            value={done.percent}
            most={100}
            error={error}
            onChange={(percent) => {
              setPercent(percent);
              onChange({ type: 'share', percent });
            }}
          />
        </div>
      )}
    </fieldset>
  );
}
