import { useRef } from 'react';
import { budgetCases } from '../../../domain/explorables/budget-cases.ts';
import {
  type BudgetSetup,
  budgetFields,
  budgetLines,
  chairs,
  type Reading,
} from '../../../domain/explorables/budget-table.ts';
import { findUsual } from '../../../domain/explorables/setup.ts';
import { apportion } from '../../../domain/explorables/split.ts';
import { budgetWords as words } from '../../../strings/budget-table.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { Choices } from '../shared/Choices.tsx';
import { useRest } from '../shared/use-rest.ts';
import { BudgetNumbers } from './BudgetNumbers.tsx';
import { AssumedSlider, ChangeAssumptions, Failing } from './Changes.tsx';
import { LivePicture } from './LivePicture.tsx';
import { SplitSliders } from './SplitSliders.tsx';
import { sayReading, saySplit } from './say-reading.ts';

interface Props {
  setup: BudgetSetup;
  reading: Reading;
  change: (part: Partial<BudgetSetup>) => void;
  move: (place: number, points: number) => void;
  again: () => void;
}

/** All three scorecards at once, everything to be moved. */
export function WholeTable({ setup, reading, change, move, again }: Props) {
  const top = useRef<HTMLParagraphElement>(null);
  const place = budgetLines.indexOf(setup.line);
  const said = useRest(`${sayReading(reading, setup.shared)} ${saySplit(reading, setup.plan)}`);
  // What is pressed stands below the picture that it changes.
  const set = (part: Partial<BudgetSetup>) => {
    change({ ...findUsual(budgetFields), stage: 'table', plan: setup.plan, line: setup.line, ...part });
    top.current?.focus();
  };
  return (
    <>
      <p tabIndex={-1} ref={top}>
        {words.summary(chairs.map((chair) => [chair, apportion(100, reading.best[chair])]))}
      </p>
      <LivePicture
        assumed={setup}
        seen={chairs}
        place={place}
        plan={setup.plan}
        move={(points) => move(place, points)}
      />
      <p className="explorable-note">{words.picture}</p>
      <p role="status">{said}</p>
      <fieldset className="explorable-controls">
        <legend>{words.divide}</legend>
        <AssumedSlider name="shared" assumed={setup} change={change} />
        <SplitSliders plan={setup.plan} move={move} />
      </fieldset>
      <Choices
        legend={words.lineOf}
        options={budgetLines.map((value, place) => ({ value, label: words.lines[place] ?? value }))}
        value={setup.line}
        choose={(line) => change({ line })}
      />
      <BudgetNumbers reading={reading} plan={setup.plan} seen={chairs} />
      <Failing set={(which) => set(budgetCases[which])} />
      <ChangeAssumptions assumed={setup} change={change} />
      <div className="explorable-buttons">
        <button
          type="button"
          className="btn"
          onClick={() => set({ plan: budgetFields.plan.usual, line: budgetFields.line.usual })}
        >
          {exploreWords.reset}
        </button>
        <button type="button" className="btn" onClick={again}>
          {exploreWords.again}
        </button>
      </div>
    </>
  );
}
