import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/components/reader/csv.ts';
import { MAX_ROWS, readRoster } from '../../../src/domain/grades/roster.ts';

/** What a pasted or exported text gives. */
const read = (text: string) => {
  const rows = readCsv(text);
  if (!rows.ok) throw new Error(JSON.stringify(rows.reason));
  return readRoster(rows.value);
};
const roster = (text: string) => {
  const result = read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.value;
};
const nothing = { name: '', first: '', last: '', number: '', login: '', email: '', canvas: '', section: '' };

describe('an export of a Canvas gradebook', () => {
  const canvas = [
    'Student,ID,SIS User ID,SIS Login ID,Section,Essay (4711),Current Score,Final Score',
    ',,,,,Manual Posting,,',
    '    Points Possible,,,,,10.00,(read only),(read only)',
    '"Müller, Anna",101,0042,anna.mueller@example.edu,MKT 210-01,9.00,90,90',
    '"=""=cmd, Eve""",102,0043,eve@example.edu,"MKT 210-01 and MKT 210-02",,,',
    '"Student, Test",999,,4f0c1b2a,MKT 210-01,,,',
  ].join('\r\n');

  it('gives every student with the numbers of Canvas, and no row that stands for nobody', () => {
    expect(roster(canvas)).toEqual({
      format: 'canvas',
      students: [
        {
          ...nothing,
          name: 'Müller, Anna',
          canvas: '101',
          number: '0042',
          login: 'anna.mueller@example.edu',
          section: 'MKT 210-01',
        },
        {
          ...nothing,
          name: '=cmd, Eve',
          canvas: '102',
          number: '0043',
          login: 'eve@example.edu',
          section: 'MKT 210-01 and MKT 210-02',
        },
      ],
      skipped: [{ row: 6, why: 'test-student', name: 'Student, Test' }],
      alike: [],
    });
  });

  it('is known with first and last names apart, and without the numbers of the college', () => {
    const { format, students } = roster('LastName,FirstName,ID,SIS Login ID,Section\nMüller,Anna,101,amu,A');
    expect(format).toBe('canvas');
    expect(students).toEqual([
      { ...nothing, name: 'Anna Müller', first: 'Anna', last: 'Müller', canvas: '101', login: 'amu', section: 'A' },
    ]);
  });
});

describe('an export from Moodle', () => {
  it.each(['Last name', 'Surname'])('gives names, ID numbers and addresses (“%s”)', (last) => {
    const text = `First name,${last},ID number,Institution,Department,Email address,Quiz: Week 1 (Real),Last downloaded from this course\nZoë,Đỗ,7,,,z.do@example.edu,9.00,1790000000`;
    expect(roster(text)).toMatchObject({
      format: 'moodle',
      students: [{ ...nothing, name: 'Zoë Đỗ', first: 'Zoë', last: 'Đỗ', number: '7', email: 'z.do@example.edu' }],
    });
  });
});

describe('a download from Blackboard', () => {
  it('gives names, user names and numbers, whatever separates them', () => {
    const text =
      '\uFEFF"Last Name"\t"First Name"\t"Username"\t"Student ID"\t"Last Access"\t"Essay [Total Pts: 10 Score] |4711"\n"O\'Neil"\t"Siobhán"\t"soneil"\t"M100"\t""\t""';
    expect(roster(text)).toMatchObject({
      format: 'blackboard',
      students: [
        { ...nothing, name: "Siobhán O'Neil", first: 'Siobhán', last: "O'Neil", login: 'soneil', number: 'M100' },
      ],
    });
  });
});

describe('a table with headings', () => {
  it('is read by its headings, whatever their case, accents and signs', () => {
    expect(roster('\nList of 2026\nE-MAIL;Námé;Student No.\na@example.edu;Anna;7').students).toEqual([
      { ...nothing, name: 'Anna', email: 'a@example.edu', number: '7' },
    ]);
  });

  it('says which columns it found when it knows none of them', () => {
    expect(read('Vorname,Nachname,Matrikel,Fach,Semester\nAnna,Müller,7,BWL,3')).toEqual({
      ok: false,
      reason: { type: 'no-columns', found: ['Vorname', 'Nachname', 'Matrikel', 'Fach', 'Semester'] },
    });
  });
});

describe('a pasted list', () => {
  const names = (text: string) => roster(text).students.map(({ name, number, email }) => [name, number, email]);

  it('has a student a line, with a number and an address if there are any', () => {
    expect(
      names(
        '1. Anna Müller\n2) Müller, Ben, 0042\n- Chen Li; chen@example.edu\nDora “Dodo” Ek\tA-17\tdora@example.edu\n\nEmil <emil@example.edu>\n12345',
      ),
    ).toEqual([
      ['Anna Müller', '', ''],
      ['Müller, Ben', '0042', ''],
      ['Chen Li', '', 'chen@example.edu'],
      ['Dora “Dodo” Ek', 'A-17', 'dora@example.edu'],
      ['Emil', '', 'emil@example.edu'],
      ['', '12345', ''],
    ]);
    expect(roster('Anna\nBen').format).toBe('list');
    expect(names('Anna "Annie" Ek\nBen')).toEqual([
      ['Anna "Annie" Ek', '', ''],
      ['Ben', '', ''],
    ]);
  });

  it('names who stands there twice: the same line is left out, the same name or number alone is not', () => {
    const { students, skipped, alike } = roster('Anna Ek, 1\nBen Ek\nAnna Ek, 1\nben ek\nCora Li, 2\nDan Li, 2');
    expect(students.map(({ name }) => name)).toEqual(['Anna Ek', 'Ben Ek', 'ben ek', 'Cora Li', 'Dan Li']);
    expect(skipped).toEqual([{ row: 3, why: 'repeated', name: 'Anna Ek' }]);
    expect(alike.map(({ by, students: own }) => [by, own.map(({ name }) => name)])).toEqual([
      ['name', ['Ben Ek', 'ben ek']],
      ['number', ['Cora Li', 'Dan Li']],
    ]);
  });
});

describe('what is no roster', () => {
  it.each([
    ['', { type: 'empty' }],
    ['\n , \n', { type: 'empty' }],
    ['Student,ID,SIS User ID,SIS Login ID,Section\n    Points Possible,,,,', { type: 'no-students' }],
    ['First name,Last name,Email address', { type: 'no-students' }],
  ])('%j has its reason', (text, reason) => {
    expect(read(text)).toEqual({ ok: false, reason });
  });

  it('has its reason when it is longer than any class', () => {
    const rows = Array.from({ length: MAX_ROWS + 1 }, (_, place) => [`Student ${place}`]);
    expect(readRoster(rows)).toEqual({ ok: false, reason: { type: 'too-long', limit: MAX_ROWS } });
    expect(readRoster(rows.slice(1))).toMatchObject({ ok: true });
  });

  it('never throws, and gives no student without a name, number or address', () => {
    const anyCell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('Student', 'ID', 'Section', 'Username', 'First name', 'Last name', 'a@b', '7', ''),
    );
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const result = readRoster(rows);
        if (!result.ok) return;
        expect(result.value.students.length).toBeGreaterThan(0);
        for (const { name, number, login, email } of result.value.students)
          expect(name + number + login + email).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });
});
