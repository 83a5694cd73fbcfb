import { useEffect, useMemo, useRef } from 'react';
import { isSetAs } from '../../domain/explorables/assigned-setup.ts';
import {
  type BudgetSetup,
  budgetFields,
  budgetLines,
  type Chair,
  chairs,
  readBudget,
} from '../../domain/explorables/budget-table.ts';
import { findUsual } from '../../domain/explorables/setup.ts';
import { writeSetup } from '../../domain/explorables/setup-text.ts';
import type { Split } from '../../domain/explorables/split.ts';
import type { Explored } from '../../domain/record/event.ts';
import type { RecordStore } from '../../store/store.ts';
import { budgetWords as words } from '../../strings/budget-table.ts';
import { exploreWords } from '../../strings/explore.ts';
import { BudgetNumbers } from './budget-table/BudgetNumbers.tsx';
import { ChairForm } from './budget-table/ChairForm.tsx';
import { ChairResult } from './budget-table/ChairResult.tsx';
import { LivePicture } from './budget-table/LivePicture.tsx';
import { useSplit } from './budget-table/use-split.ts';
import { WholeTable } from './budget-table/WholeTable.tsx';
import { KeptNote } from './shared/KeptNote.tsx';
import { ModelBoundary } from './shared/ModelBoundary.tsx';
import { ModelFooter } from './shared/ModelFooter.tsx';
import { useEarlier } from './shared/use-earlier.ts';
import { usePredictions } from './shared/use-predictions.ts';
import { useSetup } from './shared/use-setup.ts';

/** A split by the names of its lines, as a record holds it. */
const byLine = (split: Split) => Object.fromEntries(budgetLines.map((line, place) => [line, split[place] ?? 0]));

interface Props {
  open?: () => Promise<RecordStore>;
}

function BudgetTable({ open }: Props) {
  const { setup, change, problem, opened, linkTo } = useSetup('budget-table', budgetFields);
  const predictions = usePredictions('budget-table', open);
  const isSame = ({ setup: text }: Explored) => isSetAs('budget-table', text, writeSetup(budgetFields, setup));
  const earlier = {
    sales: useEarlier(predictions, 'sales-chair', isSame),
    marketing: useEarlier(predictions, 'marketing-chair', isSame),
    chief: useEarlier(predictions, 'chief-chair', isSame),
  };
  const { stage, plan, shared, later, counts, difference, returns } = setup;
  const reading = useMemo(
    () => readBudget({ shared, later, counts, difference, returns }),
    [shared, later, counts, difference, returns],
  );
  const move = useSplit(plan, (next) => change({ plan: next }));
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const chair = chairs.find((one) => stage.startsWith(one));
  const isChecked = stage.endsWith('-checked');
  const seen = chair ? chairs.slice(0, chairs.indexOf(chair) + 1) : chairs;

  // Whoever pressed a button to come here is taken to where it begins; whoever loads the page is left alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the stage
  useEffect(() => {
    if (moved.current) root.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    moved.current = false;
  }, [stage]);
  function go(part: Partial<BudgetSetup> & Pick<BudgetSetup, 'stage'>) {
    moved.current = true;
    change(part);
  }
  const goTo = (next: BudgetSetup['stage']) => go({ stage: next, plan: budgetFields.plan.usual });
  function check(asked: Chair) {
    void predictions.keep({
      ask: `${asked}-chair`,
      prediction: byLine(plan),
      result: byLine(reading.told.best[asked]),
      setup: writeSetup(budgetFields, setup),
    });
    go({ stage: `${asked}-checked` });
  }

  return (
    <div ref={root} data-shown={chair && !isChecked ? undefined : ''}>
      {problem && <p role="alert">{exploreWords.problem[problem]}</p>}
      {chair && !isChecked && (
        <ChairForm
          key={chair}
          chair={chair}
          setup={setup}
          move={move}
          predict={() => check(chair)}
          skip={() => go({ stage: 'table' })}
        />
      )}
      {chair && isChecked && (
        <>
          <ChairResult chair={chair} reading={reading} plan={plan} assumed={setup} />
          <LivePicture assumed={setup} seen={seen} place={budgetLines.indexOf(setup.line)} plan={plan} />
          {earlier[chair] && <p className="explorable-note">{exploreWords.earlier(earlier[chair].day)}</p>}
          <p className="explorable-note">{words.picture}</p>
          <BudgetNumbers reading={reading} plan={plan} seen={seen} />
          <div className="explorable-buttons">
            <button
              type="button"
              className="btn primary"
              onClick={() => {
                const after = chairs[chairs.indexOf(chair) + 1];
                if (after) goTo(after);
                else go({ stage: 'table' });
              }}
            >
              {words.next[chair]}
            </button>
          </div>
        </>
      )}
      {chair ? (
        <KeptNote predictions={predictions} />
      ) : (
        <>
          <WholeTable setup={setup} reading={reading} change={change} move={move} />
          <ModelFooter
            reset={() => change({ ...findUsual(budgetFields), stage })}
            again={() => go({ ...opened, stage: 'sales', plan: budgetFields.plan.usual })}
            link={() => linkTo({ stage: 'sales', plan: budgetFields.plan.usual })}
            predictions={predictions}
          />
        </>
      )}
    </div>
  );
}

/** One budget of 100 points: predicted from three chairs in turn, then moved about. */
export default function BudgetTableIsland(props: Props) {
  return (
    <ModelBoundary>
      <BudgetTable {...props} />
    </ModelBoundary>
  );
}
