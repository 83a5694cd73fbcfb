import type { BudgetSetup, Chair } from '../../../domain/explorables/budget-table.ts';
import { budgetWords as words } from '../../../strings/budget-table.ts';
import { PredictForm } from '../shared/PredictForm.tsx';
import { SplitSliders } from './SplitSliders.tsx';

interface Props {
  chair: Chair;
  setup: BudgetSetup;
  move: (place: number, points: number) => void;
  predict: () => void;
  skip: () => void;
}

/** Asks which split is best for one chair's scorecard. */
export function ChairForm({ chair, setup, move, predict, skip }: Props) {
  return (
    <PredictForm ready predict={predict} skip={skip}>
      <fieldset className="explorable-controls">
        <legend tabIndex={-1}>
          {words.scene[chair](setup.later) +
            (chair !== 'chief' && setup.shared > 0 ? words.sceneShared(setup.shared) : '')}
        </legend>
        <p>{words.ask}</p>
        <SplitSliders plan={setup.plan} move={move} />
      </fieldset>
    </PredictForm>
  );
}
