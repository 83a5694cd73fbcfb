import { useId, useState } from 'react';
import {
  budgetLines,
  countAgreed,
  findMiddle,
  findWidestGap,
  judgePlan,
  type Plan,
  setLine,
  wishes,
} from '../../domain/budget.ts';
import { lineWords, sideWords, verdictWords, budgetWords as words } from '../../strings/explorables.ts';

const presets = [
  { id: 'marketing', plan: wishes.marketing },
  { id: 'sales', plan: wishes.sales },
  { id: 'middle', plan: findMiddle(wishes.sales, wishes.marketing) },
] as const;

/** How one department judges the plan, in words and as a bar. */
function Judgement({ side, plan }: { side: 'sales' | 'marketing'; plan: Plan }) {
  const wish = wishes[side];
  const agreed = countAgreed(plan, wish);
  const gap = findWidestGap(plan, wish);
  const verdict = judgePlan(agreed, countAgreed(wishes.sales, wishes.marketing));
  return (
    <div className="judgement">
      <p>
        <strong>{words.agreed(sideWords[side], agreed)}.</strong> {sideWords[side]}{' '}
        {verdictWords[verdict](words.gap(lineWords[gap.line].inText, gap.by))}
      </p>
      <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-room" width="100" height="6" />
        <rect className={side === 'sales' ? 's' : 'm'} width={agreed} height="6" />
      </svg>
    </div>
  );
}

/** One budget of 100 points that the reader divides, and what each department makes of it. */
export default function BudgetTableIsland() {
  const [plan, setPlan] = useState<Plan>(wishes.marketing);
  const id = useId();
  const sum = countAgreed(plan, wishes.sales) + countAgreed(plan, wishes.marketing);
  return (
    <div>
      <div className="needs-script">
        <fieldset className="explorable-controls">
          <legend>{words.start}</legend>
          {presets.map((preset) => (
            <button key={preset.id} type="button" className="chip" onClick={() => setPlan(preset.plan)}>
              {words.presets[preset.id]}
            </button>
          ))}
        </fieldset>
        <fieldset className="explorable-controls">
          <legend>{words.legend}</legend>
          {budgetLines.map((line) => (
            <div className="slider" key={line}>
              <label htmlFor={`${id}${line}`}>{lineWords[line].label}</label>
              <span className="slider-points" aria-hidden="true">
                {plan[line]}
              </span>
              <input
                id={`${id}${line}`}
                type="range"
                min="0"
                max="100"
                value={plan[line]}
                aria-valuetext={words.points(plan[line])}
                onChange={(event) => setPlan(setLine(plan, line, event.currentTarget.valueAsNumber))}
              />
            </div>
          ))}
        </fieldset>
      </div>
      <div role="status">
        <Judgement side="sales" plan={plan} />
        <Judgement side="marketing" plan={plan} />
        <p>{words.sum(sum)}</p>
      </div>
    </div>
  );
}
