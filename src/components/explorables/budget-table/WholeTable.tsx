import { useRef, useState } from 'react';
import { type BudgetCase, budgetCases, findCase } from '../../../domain/explorables/budget-cases.ts';
import {
  type Assumed,
  assumptions,
  type BudgetSetup,
  budgetFields,
  budgetLines,
  chairs,
  type Reading,
} from '../../../domain/explorables/budget-table.ts';
import { budgetWords as words } from '../../../strings/budget-table.ts';
import { Choices } from '../shared/Choices.tsx';
import { FailingCases } from '../shared/FailingCases.tsx';
import { useRest } from '../shared/use-rest.ts';
import { BudgetNumbers } from './BudgetNumbers.tsx';
import { AssumedSlider, ChangeAssumptions, LeftOut } from './Changes.tsx';
import { LivePicture } from './LivePicture.tsx';
import { SplitSliders } from './SplitSliders.tsx';
import { sayReading, saySplit } from './say-reading.ts';

const caseIds = Object.keys(budgetCases) as BudgetCase[]; // the keys of the literal
const usual = Object.fromEntries(assumptions.map((name) => [name, budgetFields[name].usual]));

interface Props {
  setup: BudgetSetup;
  reading: Reading;
  change: (part: Partial<BudgetSetup>) => void;
  move: (place: number, points: number) => void;
}

/** All three scorecards at once, everything to be moved. */
export function WholeTable({ setup, reading, change, move }: Props) {
  const picture = useRef<HTMLDivElement>(null);
  // A split is read out when it is moved, and not when what it scores follows from something else.
  const [isSplit, setSplit] = useState(false);
  const place = budgetLines.indexOf(setup.line);
  const said = useRest(sayReading(reading, setup.shared));
  const saidSplit = useRest(saySplit(reading, setup.plan, setup.returns));
  function moveLine(at: number, points: number) {
    setSplit(true);
    move(at, points);
  }
  function assume(part: Partial<Assumed>) {
    setSplit(false);
    change(part);
  }
  return (
    <>
      <p tabIndex={-1}>{words.summary(chairs.map((chair) => [chair, reading.told.best[chair]]))}</p>
      <div ref={picture}>
        <LivePicture
          assumed={setup}
          seen={chairs}
          place={place}
          plan={setup.plan}
          move={(points) => moveLine(place, points)}
        />
      </div>
      <p role="status">{said}</p>
      <p aria-live={isSplit ? 'polite' : 'off'}>{saidSplit}</p>
      <fieldset className="explorable-controls">
        <legend>{words.divide}</legend>
        <AssumedSlider name="shared" assumed={setup} change={assume} />
        <SplitSliders plan={setup.plan} move={moveLine} />
      </fieldset>
      <p className="explorable-note">{words.picture}</p>
      <Choices
        legend={words.lineOf}
        options={budgetLines.map((value, place) => ({ value, label: words.lines[place] ?? value }))}
        value={setup.line}
        choose={(line) => change({ line })}
      />
      <FailingCases
        cases={caseIds.map((id) => ({
          id,
          name: words.cases[id].button,
          text: words.cases[id].text,
          set: () => assume({ ...usual, ...budgetCases[id] }),
        }))}
        shown={findCase(setup)}
        picture={picture}
      />
      <BudgetNumbers reading={reading} plan={setup.plan} seen={chairs} />
      <LeftOut />
      <ChangeAssumptions assumed={setup} change={assume} />
    </>
  );
}
