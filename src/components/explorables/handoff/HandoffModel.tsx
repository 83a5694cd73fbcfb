import { memo } from 'react';
import { handoffModel } from '../../../strings/handoff-model.ts';
import { Assumptions, type Parameter } from '../shared/Assumptions.tsx';

const parameters = handoffModel.parameters.map(
  ([name, value, source]): Parameter => ({ name, value, ...(source && { source }) }),
);

/** The model written out, with what each number is based on. */
export const HandoffModel = memo(function HandoffModel() {
  return (
    <Assumptions parameters={parameters}>
      <ul>
        {handoffModel.equations.map((equation) => (
          <li key={equation}>{equation}</li>
        ))}
      </ul>
    </Assumptions>
  );
});
