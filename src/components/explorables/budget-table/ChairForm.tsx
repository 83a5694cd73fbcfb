import { useState } from 'react';
import { assumptions, type BudgetSetup, budgetFields, type Chair } from '../../../domain/explorables/budget-table.ts';
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
  const [isTouched, setTouched] = useState(false);
  const ready = isTouched || setup.plan.some((points, place) => points !== budgetFields.plan.usual[place]);
  // What the scene says already.
  const told = chair === 'chief' ? 'later' : 'shared';
  const unusual = assumptions.filter((name) => name !== told && setup[name] !== budgetFields[name].usual);
  return (
    <PredictForm ready={ready} todo={words.todo} predict={predict} skip={skip}>
      <fieldset className="explorable-controls">
        <legend tabIndex={-1}>
          {words.scene[chair](setup.later) +
            (chair !== 'chief' && setup.shared > 0 ? words.sceneShared(setup.shared) : '')}
        </legend>
        {unusual.length > 0 && <p>{words.unlike(unusual.map((name) => words.unusual[name](setup)))}</p>}
        <p>{words.ask}</p>
        <SplitSliders
          plan={setup.plan}
          move={(place, points) => {
            setTouched(true);
            move(place, points);
          }}
        />
      </fieldset>
    </PredictForm>
  );
}
