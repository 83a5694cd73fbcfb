import type { Catalogue } from '../assignment/catalogue.ts';
import { type GradeLine, listGrades } from '../grades/grade-lines.ts';
import type { Matching } from '../grades/match-roster.ts';
import { makeScorer } from '../grades/score.ts';
import type { Student } from '../grades/student.ts';
import type { Bank } from '../learning/bank.ts';
import { findOdd, type Odd } from '../receipt/odd.ts';
import { groupPeople } from '../receipt/people.ts';
import type { Receipt } from '../receipt/receipt.ts';
import { describeItems, type ItemStatistics } from '../statistics/items.ts';
import { type CaughtMany, findCaughtMany } from '../statistics/misconceptions.ts';
import { listTexts, type TextColumn } from '../statistics/texts.ts';
import { type FoundAssignment, fitTasks } from './choose-assignment.ts';
import type { Paper } from './paper.ts';
import { type Hand, settle } from './settle.ts';

/** What a class handed in for one assignment, put together. */
export interface ClassReading {
  found: FoundAssignment;
  /** Everybody: students with and without receipts, and receipts that fit nobody; receipts that a later one replaced too. */
  lines: GradeLine<Receipt>[];
  matching: Matching<Receipt>;
  /** One receipt a student, that which counts; what the numbers below are about. */
  counted: Receipt[];
  items: ItemStatistics[];
  ideas: CaughtMany[];
  texts: TextColumn[];
  /** What is worth a look, with the receipts that it is about. */
  odd: { odd: Odd; receipts: Receipt[] }[];
  /** The paper that a receipt stands on. */
  paperOf: ReadonlyMap<Receipt, Paper>;
  /** Receipts that a person has said are nobody's. */
  aside: Receipt[];
}

/** What there is besides the receipts. */
export interface ReadingSources {
  catalogue: Catalogue;
  bank: Bank;
  /** A question for a class by the id of its misconception. */
  asks: ReadonlyMap<string, string>;
  /** The reader's clock, as ISO 8601 in UTC. */
  now: string;
}

/** Of receipts that are matched with nobody, those that count and those that a later one of the same person replaced. */
function splitPeople(papers: readonly Paper[]): { kept: Set<Receipt>; earlier: Receipt[] } {
  const groups = groupPeople(papers.map(({ read }) => read));
  const at = (place: number) => papers[place]?.read.receipt ?? [];
  return {
    kept: new Set(groups.flatMap(([first]) => (first === undefined ? [] : at(first)))),
    earlier: groups.flatMap(([, ...others]) => others.flatMap(at)),
  };
}

/**
 * Reads what a class handed in for one assignment.
 * @param students those of the list; none without one, and then every receipt is one of somebody unknown
 * @param hands whose a receipt is, by the key of its paper, where a person said so
 */
export function readClass(
  found: FoundAssignment,
  students: readonly Student[],
  hands: ReadonlyMap<number, Hand>,
  { catalogue, bank, asks, now }: ReadingSources,
): ClassReading {
  const all = found.papers.map((paper) => fitTasks(paper, found, catalogue));
  const papers = all.filter(({ key }) => hands.get(key) !== 'nobody');
  const paperOf = new Map(all.map((paper) => [paper.read.receipt, paper]));
  const receipts = papers.map(({ read }) => read.receipt);
  const byReceipt = new Map(
    papers.flatMap(({ key, read }) => {
      const hand = hands.get(key);
      return hand ? [[read.receipt, hand] as const] : [];
    }),
  );
  const settled = settle(students, receipts, byReceipt);
  const taken = new Set(settled.matched.flatMap(({ receipt, earlier }) => [receipt, ...earlier]));
  const { kept, earlier } = splitPeople(papers.filter(({ read }) => !taken.has(read.receipt)));
  const matching = { ...settled, unknown: settled.unknown.filter(({ receipt }) => kept.has(receipt)) };
  const unknown = new Set(settled.unknown.map(({ receipt }) => receipt));
  const { assignment } = found;
  const score = makeScorer(assignment, catalogue);
  const lines = [
    ...listGrades(matching, score),
    ...earlier
      .filter((receipt) => unknown.has(receipt))
      .map((receipt): GradeLine<Receipt> => ({ student: null, receipt, score: score(receipt), match: 'earlier' })),
  ];
  const matched = new Set(matching.matched.map(({ receipt }) => receipt));
  const counted = receipts.filter((receipt) => matched.has(receipt) || kept.has(receipt));
  const odd = findOdd(
    papers.map(({ read }) => read),
    now,
    catalogue.edition,
  );
  return {
    found,
    lines,
    matching,
    counted,
    items: describeItems(counted, assignment, catalogue),
    ideas: findCaughtMany(counted, assignment, catalogue, bank, asks),
    texts: listTexts(counted, catalogue),
    odd: odd.map((one) => ({ odd: one, receipts: one.receipts.flatMap((place) => receipts[place] ?? []) })),
    paperOf,
    aside: all.flatMap(({ key, read }) => (hands.get(key) === 'nobody' ? [read.receipt] : [])),
  };
}
