import type { Receipt } from '../receipt/receipt.ts';
import type { GradeLine, Match } from './grade-lines.ts';
import type { Table } from './tables.ts';

/** The words of the table of a class. */
export interface ClassTableWords {
  /** One for each column, in their order. */
  columns: Readonly<
    Record<
      | 'name'
      | 'number'
      | 'login'
      | 'email'
      | 'section'
      | 'typedName'
      | 'typedNumber'
      | 'match'
      | 'madeAt'
      | 'percent'
      | 'points'
      | 'possible'
      | 'right'
      | 'answered'
      | 'tasksDone'
      | 'tasks'
      | 'tasksLate'
      | 'done',
      string
    >
  >;
  match: Readonly<Record<Match, string>>;
  yes: string;
  no: string;
}

/** A class in one table, everybody in it: for a spreadsheet, not for a gradebook. What is not known is an empty cell. */
export function makeClassTable(
  lines: readonly GradeLine<Pick<Receipt, 'name' | 'number' | 'madeAt'>>[],
  words: ClassTableWords,
): Table {
  const { columns: c } = words;
  const head = [
    ...[c.name, c.number, c.login, c.email, c.section, c.typedName, c.typedNumber, c.match, c.madeAt],
    ...[c.percent, c.points, c.possible, c.right, c.answered, c.tasksDone, c.tasks, c.tasksLate, c.done],
  ];
  const rows = lines.map(({ student, receipt, score, match }) => {
    const who = student
      ? [student.name, student.number, student.login, student.email, student.section]
      : ['', '', '', '', ''];
    const typed = receipt ? [receipt.name, receipt.number] : ['', ''];
    const grades = score
      ? [
          ...[score.percent ?? '', score.points, score.possible, score.right, score.answered],
          ...[score.tasksDone, score.tasks, score.tasksLate, score.done ? words.yes : words.no],
        ]
      : Array.from({ length: 9 }, () => '');
    return [...who, ...typed, words.match[match], receipt?.madeAt ?? '', ...grades];
  });
  return [head, ...rows];
}
