import type { Assumed, Chair, Reading } from '../../../domain/explorables/budget-table.ts';
import { score } from '../../../domain/explorables/scorecard.ts';
import { countMoved, type Split } from '../../../domain/explorables/split.ts';
import { budgetWords as words } from '../../../strings/budget-table.ts';
import { sayBest } from './say-reading.ts';

interface Props {
  chair: Chair;
  reading: Reading;
  plan: Split;
  assumed: Assumed;
}

/** Sets what was predicted in one chair beside what the model gives, and tells what the other scorecards make of that. */
export function ChairResult({ chair, reading, plan, assumed }: Props) {
  const { cards, best, told } = reading;
  const make = (other: Chair) => score(cards[other], best[chair]);
  const meaning = chair === 'chief' ? sayBest(reading, assumed) : told.apart > 0 ? words.differ[chair] : words.both;
  return (
    <>
      <p tabIndex={-1}>
        {`${words.far(countMoved(plan, told.best[chair]), score(cards[chair], plan))} ${words.said(plan, told.best[chair])}`}
      </p>
      <p>
        {words.others[chair](make('sales'), make('marketing'), make('chief'))} {meaning}
      </p>
    </>
  );
}
