import { budgetLines, readBudget } from '../../domain/explorables/budget-table.ts';
import { countDiary, QUARTER, type Side } from '../../domain/explorables/diaries.ts';
import { diaryPairs } from '../../domain/explorables/diary-pairs.ts';
import type { ExplorableId } from '../../domain/explorables/explorables.ts';
import { doubleLeads } from '../../domain/explorables/handoff-asks.ts';
import { readySetups } from '../../domain/explorables/ready-setups.ts';
import { apportion, type Split } from '../../domain/explorables/split.ts';
import { findVignette } from '../../domain/explorables/vignettes.ts';
import { type Verdict, weigh } from '../../domain/explorables/weigh.ts';
import { pairWords } from '../../strings/diary-pairs.ts';
import { readyNames } from '../../strings/ready-names.ts';
import { readyAnswers, readyWords } from '../../strings/ready-setups.ts';

/** A set-up that is ready to be assigned, in words. */
export interface Ready {
  name: string;
  /** As it stands in a link, after the model's id and "=". */
  text: string;
  ask: string;
  /** What the model gives, worked out and not written down. */
  gives: string;
  discuss: string;
}

const toPeople = (best: Split) => apportion(100, best)[budgetLines.indexOf('people')] ?? 0;

function sayVerdict(verdict: Verdict): string {
  const words = readyAnswers['level-explorer'];
  switch (verdict.type) {
    case 'one':
      return words.one(verdict.level);
    case 'open':
      return words.open(verdict.levels);
    case 'mixed':
      return words.mixed(verdict.low, verdict.high);
  }
}

const answers = {
  'budget-table': () =>
    readySetups['budget-table'].map(({ setup }) => {
      const { sales, marketing, chief } = readBudget(setup).best;
      return readyAnswers['budget-table'](toPeople(sales), toPeople(marketing), toPeople(chief));
    }),
  'two-diaries': () =>
    readySetups['two-diaries'].map(({ setup: { jobs } }) => {
      const known = (side: Side) => countDiary(diaryPairs[jobs][side], QUARTER).known;
      const { sales, marketing } = pairWords[jobs].names;
      return readyAnswers['two-diaries'](sales, known('sales'), marketing, known('marketing'));
    }),
  'level-explorer': () =>
    readySetups['level-explorer'].map(({ setup }) => sayVerdict(weigh(findVignette(setup.company).facts).verdict)),
  'move-the-handoff': () =>
    readySetups['move-the-handoff'].map(({ setup }) => {
      const { before, after, purchases } = doubleLeads(setup);
      return readyAnswers['move-the-handoff'](before, purchases.before, after, purchases.after);
    }),
} satisfies Record<ExplorableId, () => string[]>;

/** The ready set-ups of a model, with what to ask and what it gives. Throws where one has no words. */
export function listReady(id: ExplorableId): Ready[] {
  const gives = answers[id]();
  return readySetups[id].map(({ id: ready, text }, place) => {
    const [name, words] = [readyNames[id][ready], readyWords[id][ready]];
    if (!name || !words) throw new Error(`The set-up "${ready}" of ${id} has no words.`);
    return { name, text, gives: gives[place] ?? '', ...words };
  });
}
