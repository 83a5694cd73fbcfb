import type { Table } from '../grades/tables.ts';
import type { Discrimination } from './discrimination.ts';
import type { Called, ItemStatistics } from './items.ts';

/** The words of the table of questions. */
export interface ItemTableWords {
  question: string;
  lesson: string;
  type: string;
  version: string;
  answered: string;
  otherVersion: string;
  unanswered: string;
  right: string;
  partly: string;
  wrong: string;
  rightPercent: string;
  pointsPercent: string;
  called: Readonly<Record<Called['confidence'], string>>;
  calledRight: Readonly<Record<Called['confidence'], string>>;
  chosen: string;
  discrimination: string;
  complete: string;
  note: string;
  /** Why a discrimination is missing or doubtful; empty for null. */
  why: Readonly<Record<NonNullable<Discrimination['why']>, string>>;
}

/** To the hundredth, which is more than a class can tell. Half goes away from zero; −0 is 0. */
const toHundredth = (value: number): number => (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100 || 0;

/** A line for each question. Names of students are not in it, so that it can be shown to anybody. */
export function makeItemTable(items: readonly ItemStatistics[], words: ItemTableWords): Table {
  const degrees: Called['confidence'][] = ['certain', 'fairly-sure', 'guessing', 'unsaid'];
  const head = [
    ...[words.question, words.lesson, words.type, words.version],
    ...[words.answered, words.otherVersion, words.unanswered, words.right, words.partly, words.wrong],
    ...[words.rightPercent, words.pointsPercent],
    ...degrees.flatMap((degree) => [words.called[degree], words.calledRight[degree]]),
    ...[words.chosen, words.discrimination, words.complete, words.note],
  ];
  const rows = items.map((item) => [
    ...[item.id, item.lesson, item.type, item.rev],
    ...[item.n, item.otherVersion, item.unanswered, item.right, item.partly, item.wrong],
    ...[item.rightPercent ?? '', item.pointsPercent ?? ''],
    ...degrees.flatMap((degree) => {
      const called = item.confidence.find(({ confidence }) => confidence === degree);
      return [called?.answered ?? 0, called?.right ?? 0];
    }),
    item.chosen.map(({ id, count }) => `${id}: ${count}`).join('; '),
    item.discrimination.value === null ? '' : toHundredth(item.discrimination.value),
    item.discrimination.n,
    item.discrimination.why ? words.why[item.discrimination.why] : '',
  ]);
  return [head, ...rows];
}
