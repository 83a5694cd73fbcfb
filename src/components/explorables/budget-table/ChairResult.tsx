import type { Chair, Reading } from '../../../domain/explorables/budget-table.ts';
import { score } from '../../../domain/explorables/scorecard.ts';
import { apportion, type Split } from '../../../domain/explorables/split.ts';
import { budgetWords as words } from '../../../strings/budget-table.ts';
import { sayBest } from './say-reading.ts';

interface Props {
  chair: Chair;
  reading: Reading;
  plan: Split;
  /** Whether the company's result counts this year and later years alike. */
  alike: boolean;
}

/** Sets what was predicted in one chair beside what the model gives, and tells what the other scorecards make of that. */
export function ChairResult({ chair, reading, plan, alike }: Props) {
  const { cards, best } = reading;
  const make = (other: Chair) => score(cards[other], best[chair]);
  return (
    <>
      <p tabIndex={-1}>{words.said(plan, apportion(100, best[chair]))}</p>
      <p>
        {words.reached(score(cards[chair], plan))}{' '}
        {words.others[chair](make('sales'), make('marketing'), make('chief'))}{' '}
        {chair === 'chief' && sayBest(reading, alike)}
      </p>
    </>
  );
}
