import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/components/reader/csv.ts';
import { makeClassTable } from '../../../src/domain/grades/class-table.ts';
import { listGrades, type Measure } from '../../../src/domain/grades/grade-lines.ts';
import { matchRoster } from '../../../src/domain/grades/match-roster.ts';
import { nobody } from '../../../src/domain/grades/pasted-student.ts';
import { readRoster } from '../../../src/domain/grades/roster.ts';
import { makeScorer } from '../../../src/domain/grades/score.ts';
import type { Student } from '../../../src/domain/grades/student.ts';
import {
  isCanvasTotal,
  makeBlackboardTable,
  makeCanvasTable,
  makeMoodleTable,
} from '../../../src/domain/grades/tables.ts';
import type { Receipt } from '../../../src/domain/receipt/receipt.ts';
import { classTableWords, sayFeedback } from '../../../src/strings/grades.ts';
import { receiptOf, smallAssignment, smallCatalogue } from '../../support/small-class.ts';

const student = (over: Partial<Student>): Student => ({ ...nobody, ...over });
const score = makeScorer(smallAssignment(), smallCatalogue);
const linesOf = (students: Student[], receipts: Receipt[]) => listGrades(matchRoster(students, receipts), score);

const anna = student({
  name: 'Müller, "Anna"',
  first: '"Anna"',
  last: 'Müller',
  number: '0042',
  login: 'amu',
  email: 'Anna@example.edu',
  canvas: '101',
  section: 'MKT 210-01',
});
const eve = student({ name: '=HYPERLINK("x")', number: '43', login: '', email: 'eve@example.edu', canvas: '102' });
const absent = student({ name: 'Ben Ek', number: '44', login: 'bek', email: 'ben@example.edu', canvas: '103' });
const done = [
  { task: 0, doneAt: '2026-11-24T10:00:00.000Z' },
  { task: 1, doneAt: '2026-12-01T10:00:00.000Z' },
];
const earlier = receiptOf([0], { name: 'anna muller', number: '42', madeAt: '2026-11-29T12:00:00.000Z' });
const receipts = [
  receiptOf([1, 0.5, 1, 0], { name: 'Anna Müller', number: '42', tasks: done }),
  earlier,
  receiptOf([1], { name: '=cmd', number: '43' }),
  receiptOf([], { name: 'Benn Ek', number: '' }),
];
const lines = linesOf([anna, eve, absent], receipts);
const options = { measure: 'percent' as const, column: 'Week 3: why, they fight' };

describe('a table for a gradebook has students on the roster with a receipt, each once', () => {
  it('as Canvas imports it, right to the cell', () => {
    const { rows, leftOut } = makeCanvasTable(lines, options);
    expect(writeCsv(rows)).toBe(
      [
        'Student,ID,SIS User ID,SIS Login ID,Section,"Week 3: why, they fight"',
        '"    Points Possible",,,,,100',
        '"Müller, ""Anna""",101,0042,amu,MKT 210-01,63',
        `"'=HYPERLINK(""x"")",102,43,,,25`,
      ].join('\r\n'),
    );
    expect(leftOut).toEqual([]);
  });

  it('as Moodle imports it, by whatever identifies most of them', () => {
    const { rows, leftOut } = makeMoodleTable(lines, { ...options, measure: 'tasks' }, sayFeedback);
    expect(rows).toEqual([
      ['Email address', options.column, `${options.column} (Feedback)`],
      ['Anna@example.edu', 2, '2 of 2 tasks done, 1 of them after the due time. 2 of 4 questions right.'],
      ['eve@example.edu', 0, '0 of 2 tasks done. 1 of 4 questions right.'],
    ]);
    expect(leftOut).toEqual([]);
    const numbered = linesOf([{ ...anna, email: '' }, eve], receipts);
    const byNumber = makeMoodleTable(numbered, options, sayFeedback);
    expect(byNumber.rows.map(([who, grade]) => [who, grade])).toEqual([
      ['ID number', options.column],
      ['0042', 63],
      ['43', 25],
    ]);
  });

  it('as Blackboard uploads it; who has no user name is left out and named', () => {
    const { rows, leftOut } = makeBlackboardTable(lines, { ...options, measure: 'points' });
    expect(rows).toEqual([
      ['Last Name', 'First Name', 'Username', `${options.column} [Total Pts: 4 Score]`],
      ['Müller', '"Anna"', 'amu', 2.5],
    ]);
    expect(leftOut).toEqual([eve]);
    const there = 'Essay [Total Pts: 10 Score] |4711';
    expect(makeBlackboardTable(lines, { ...options, column: there }).rows[0]).toContain(there);
    const plain = linesOf(
      [student({ name: 'Ek, Ben', login: 'bek' }), student({ name: 'Cher', login: 'cher' })],
      [receiptOf([1], { name: 'Ben Ek' }), receiptOf([1], { name: 'Cher' })],
    );
    expect(makeBlackboardTable(plain, options).rows.slice(1)).toEqual([
      ['Ek', 'Ben', 'bek', 25],
      ['', 'Cher', 'cher', 25],
    ]);
  });

  it('gives the grade that was asked for', () => {
    const gradesOf = (measure: Measure) =>
      makeCanvasTable(lines, { ...options, measure })
        .rows.slice(1)
        .map((row) => row.at(-1));
    expect(gradesOf('percent')).toEqual([100, 63, 25]);
    expect(gradesOf('points')).toEqual([4, 2.5, 1]);
    expect(gradesOf('tasks')).toEqual([2, 2, 0]);
    expect(gradesOf('done')).toEqual([1, 1, 0]);
  });

  it('can be read as a roster again', () => {
    const rows = readCsv(writeCsv(makeCanvasTable(lines, options).rows, true));
    const roster = rows.ok ? readRoster(rows.value) : rows;
    expect(roster).toMatchObject({
      ok: true,
      value: {
        format: 'canvas',
        students: [
          { name: anna.name, number: '0042', canvas: '101' },
          { name: eve.name, number: '43', canvas: '102' },
        ],
      },
    });
  });
});

it('knows the headings that Canvas keeps for its own totals', () => {
  expect(['Final Score', 'Week 3 Current Points', 'Override Grade (Fall)'].filter(isCanvasTotal)).toHaveLength(3);
  expect(['Week 3', 'Final essay', 'Score of the final'].filter(isCanvasTotal)).toEqual([]);
});

it('has everybody in the table of the class, right to the cell', () => {
  expect(writeCsv(makeClassTable(lines, classTableWords).slice(1))).toBe(
    [
      '"Müller, ""Anna""",0042,amu,Anna@example.edu,MKT 210-01,Anna Müller,42,number,2026-11-30T12:00:00.000Z,63,2.5,4,2,4,2,2,1,yes',
      '"Müller, ""Anna""",0042,amu,Anna@example.edu,MKT 210-01,anna muller,42,replaced by a later receipt,2026-11-29T12:00:00.000Z,0,0,4,0,1,0,2,0,no',
      `"'=HYPERLINK(""x"")",43,,eve@example.edu,,"'=cmd",43,number,2026-11-30T12:00:00.000Z,25,1,4,1,1,0,2,0,no`,
      'Ben Ek,44,bek,ben@example.edu,,,,no receipt,,,,,,,,,,',
      ',,,,,Benn Ek,,not on the list,2026-11-30T12:00:00.000Z,0,0,4,0,0,0,2,0,no',
    ].join('\r\n'),
  );
});

it('makes tables whose rows are all as long as the heading, and whose grades are numbers', () => {
  const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 5 }), fc.constantFrom('', 'a', '1', 'a@b'));
  const anyStudent = fc
    .record({ name: anyText, number: anyText, login: anyText, email: anyText })
    .map((over) => student(over));
  const anyReceipt = fc
    .tuple(fc.array(fc.constantFrom(null, 0, 0.5, 1), { maxLength: 4 }), anyText, anyText)
    .map(([shares, name, number]) => receiptOf(shares, { name, number }));
  const anyMeasure = fc.constantFrom<Measure>('percent', 'points', 'tasks', 'done');
  fc.assert(
    fc.property(fc.array(anyStudent), fc.array(anyReceipt), anyMeasure, (students, given, measure) => {
      const own = linesOf(students, given);
      const asked = { measure, column: 'Column' };
      const gradebooks = [makeCanvasTable(own, asked), makeBlackboardTable(own, asked)];
      for (const { rows } of gradebooks) for (const row of rows.slice(1)) expect(typeof row.at(-1)).toBe('number');
      const moodle = makeMoodleTable(own, asked, sayFeedback);
      const tables = [...[...gradebooks, moodle].map(({ rows }) => rows), makeClassTable(own, classTableWords)];
      for (const table of tables) for (const row of table) expect(row).toHaveLength(table[0]?.length ?? 0);
      expect(own.flatMap(({ receipt }) => receipt ?? [])).toHaveLength(given.length);
    }),
    { numRuns: 500 },
  );
});
