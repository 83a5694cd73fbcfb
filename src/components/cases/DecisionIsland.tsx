import { useId, useState } from 'react';
import type { Decision } from '../../schemas/case.ts';
import { caseWords as words } from '../../strings/cases.ts';

interface Props {
  decision: Decision;
}

/** One decision of a case: choose, then read what follows. Nothing is marked and nothing is kept. */
export default function DecisionIsland({ decision }: Props) {
  const [chosen, choose] = useState<string>();
  const [asked, ask] = useState(false);
  const name = useId();
  const choice = decision.choices.find(({ id }) => id === chosen);
  return (
    <form
      className="decision needs-script"
      onSubmit={(event) => {
        event.preventDefault();
        ask(true);
      }}
    >
      <fieldset>
        <legend>{decision.question}</legend>
        {decision.choices.map(({ id, text }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === chosen}
              onChange={() => {
                choose(id);
                // An outcome that belongs to another choice would mislead.
                ask(false);
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="btn">
        {words.see}
      </button>
      <p className="decision-outcome" role="status">
        {asked && (choice ? choice.consequence : words.chooseFirst)}
      </p>
    </form>
  );
}
