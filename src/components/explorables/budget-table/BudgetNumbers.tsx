import { type Chair, chairs, type Reading } from '../../../domain/explorables/budget-table.ts';
import { score } from '../../../domain/explorables/scorecard.ts';
import { apportion, type Split } from '../../../domain/explorables/split.ts';
import { budgetWords as words } from '../../../strings/budget-table.ts';
import { NumbersTable } from '../shared/NumbersTable.tsx';

interface Props {
  reading: Reading;
  plan: Split;
  /** Whose best splits are shown: those of the chairs that the reader has sat in. */
  seen: readonly Chair[];
}

/** Points by line and the score on each card, for the reader's split and for each best one. */
export function BudgetNumbers({ reading: { cards, best }, plan, seen }: Props) {
  const splits = [plan, ...seen.map((chair) => best[chair])];
  return (
    <NumbersTable
      head={[words.line, words.you, ...seen.map((chair) => words.best[chair])]}
      rows={[
        ...words.lines.map((name, place) => ({
          name,
          cells: splits.map((split) => apportion(100, split)[place] ?? 0),
        })),
        ...chairs.map((chair) => ({
          name: words.scores[chair],
          cells: splits.map((split) => words.score(score(cards[chair], split))),
        })),
      ]}
    />
  );
}
