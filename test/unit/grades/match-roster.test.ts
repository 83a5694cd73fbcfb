import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRoster, type Named } from '../../../src/domain/grades/match-roster.ts';
import { countEdits, countNameEdits, foldName, spellName } from '../../../src/domain/grades/names.ts';
import { nobody } from '../../../src/domain/grades/pasted-student.ts';
import type { Student } from '../../../src/domain/grades/student.ts';

const student = (over: Partial<Student>): Student => ({ ...nobody, ...over });
const receipt = (name: string, number = '', madeAt = '2026-11-30T12:00:00.000Z'): Named => ({ name, number, madeAt });

const anna = student({ name: 'Müller, Anna', number: '0042', login: 'amu', email: 'Anna.Mueller@example.edu' });
const ben = student({ name: 'Ben Ek', number: '7' });
const cora = student({ name: 'Cora Li', number: '8' });
const class_ = [anna, ben, cora];

/** Who is matched with which receipt, and by what. */
const match = (...receipts: Named[]) => matchRoster(class_, receipts);
const by = (one: Named) => match(one).matched.map((found) => [found.student.name, found.by, found.otherName]);

describe('a receipt belongs to the student', () => {
  it.each([
    ['whose number was typed, also with spaces or without its zeros', receipt('Anna Müller', ' 00 42'), 'number'],
    ['whose number has lost its zeros', receipt('Anna Müller', '42'), 'number'],
    ['whose login was typed as the number', receipt('Anna Müller', 'AMU'), 'number'],
    ['whose address was typed as the number', receipt('Anna Müller', 'anna.mueller@EXAMPLE.edu'), 'email'],
    ['whose name was typed without accents and in another order', receipt('anna  MULLER'), 'name'],
    ['whose name was typed with a number that nobody has', receipt('Anna Müller', '999'), 'name'],
  ])('%s', (_, one, how) => {
    expect(by(one)).toEqual([['Müller, Anna', how, false]]);
  });

  it('whose address was typed as the name, which is told, because the name is another', () => {
    expect(by(receipt('anna.mueller@example.edu'))).toEqual([['Müller, Anna', 'email', true]]);
  });

  it('whose number was typed with another name, which is told', () => {
    expect(by(receipt('Coralie', '8'))).toEqual([['Cora Li', 'number', true]]);
  });
});

it('suggests a name that is nearly the same, and never takes it', () => {
  const { matched, unknown, missing } = match(receipt('Anna Mueller'), receipt('Benn Ekk'), receipt('Somebody Else'));
  expect(matched).toEqual([]);
  expect(unknown.map(({ receipt: { name }, near }) => [name, near.map((one) => one.name)])).toEqual([
    ['Anna Mueller', ['Müller, Anna']],
    ['Benn Ekk', ['Ben Ek']],
    ['Somebody Else', []],
  ]);
  expect(missing).toEqual(class_);
});

it('counts the latest of several receipts of one person, and lists the others', () => {
  const [early, late] = [receipt('Ben Ek', '7', '2026-11-29T12:00:00.000Z'), receipt('ben EK', '')];
  expect(match(late, early).matched).toEqual([
    { student: ben, receipt: late, earlier: [early], by: 'name', otherName: false },
  ]);
});

describe('a person has to settle', () => {
  it('two names with one number', () => {
    const [one, other] = [receipt('Benjamin Ek', '7'), receipt('Benno Ek', '7')];
    const { matched, ambiguous, missing } = match(one, other);
    expect(matched).toEqual([]);
    expect(ambiguous).toEqual([{ receipts: [one, other], students: [ben], between: [ben] }]);
    expect(missing).toEqual([anna, cora]);
  });

  it('the number of one student with the name of another', () => {
    const one = receipt('Ben Ek', '8');
    expect(match(one).matched).toEqual([]);
    expect(match(one).ambiguous).toEqual([{ receipts: [one], students: [ben, cora], between: [ben, cora] }]);
    const both = [student({ name: 'Ben Ek', number: '8' }), student({ name: 'Cora Li', number: '8' })];
    expect(matchRoster(both, [one]).matched.map((found) => found.student)).toEqual([both[0]]);
  });

  it('one name of two students, also when one of them is known by a number', () => {
    const [first, second] = [student({ name: 'Kim Roe', number: '1' }), student({ name: 'Roe, Kim', number: '2' })];
    const known = receipt('Kim Roe', '1');
    const { matched, ambiguous, missing } = matchRoster([first, second], [receipt('Kim Roe'), known]);
    expect(matched.map((one) => [one.student, one.receipt])).toEqual([[first, known]]);
    expect(ambiguous).toEqual([{ receipts: [receipt('Kim Roe')], students: [second], between: [first, second] }]);
    expect(missing).toEqual([]);
  });

  it('what shares a student stands together', () => {
    const twins = [student({ name: 'Kim Roe' }), student({ name: 'Kim Roe' })];
    const { ambiguous } = matchRoster(twins, [receipt('Kim Roe', '5'), receipt('roe kim')]);
    expect(ambiguous).toHaveLength(1);
    expect(ambiguous[0]?.receipts).toHaveLength(2);
    expect(ambiguous[0]?.students).toEqual(twins);
  });
});

describe('names', () => {
  it('are the same without case, accents, signs and order', () => {
    for (const [one, other] of [
      ['Müller, Anna', 'anna muller'],
      ['Łukasz Żółć', 'zolc lukasz'],
      ['İlker Işık', 'Isik, Ilker'],
      ['Groß-Weiß, Eva', 'eva gross weiss'],
      ['O’Neil, Siobhán', "Siobhan O'Neil"],
      ['Søren Æbelø', 'aebelo soren'],
    ] as const)
      expect(foldName(one)).toBe(foldName(other));
  });

  it('are not the same when a vowel sign of another script differs', () => {
    expect(foldName('राम')).not.toBe(foldName('रमी'));
    expect(foldName('王芳')).not.toBe(foldName('王方'));
  });

  it('have the distance of Levenshtein, up to a limit', () => {
    expect(countEdits('kitten', 'sitting', 9)).toBe(3);
    expect(countEdits('kitten', 'sitting', 2)).toBe(3);
    expect(countEdits('', 'ab', 2)).toBe(2);
    expect(countEdits('ab', '', 2)).toBe(2);
    expect(countEdits('same', 'same', 2)).toBe(0);
  });

  it('are as far apart as their nearest order, also where too few letters are the same to look closer', () => {
    const distance = (one: string, other: string) => countNameEdits(spellName(one), spellName(other), 2);
    expect(distance('Muller Anna', 'Anna Mueller')).toBe(1);
    expect(distance('Müller, Anna Lena', 'Anna Lena Muler')).toBe(1);
    expect(distance('Anna', 'Bert')).toBe(3);
    const anyWords = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '😀x'), maxLength: 5 }), { maxLength: 3 });
    fc.assert(
      fc.property(anyWords, anyWords, (one, other) => {
        const [a, b] = [spellName(one.join(' ')), spellName(other.join(' '))];
        expect(countNameEdits(a, b, 2)).toBe(Math.min(...b.forms.map((form) => countEdits(a.forms[0] ?? '', form, 2))));
      }),
      { numRuns: 2_000 },
    );
  });
});

const anyName = fc.constantFrom('Anna Ek', 'Ek, Anna', 'anna  ek', 'Ana Ek', 'Ben Li', 'Li Ben', '', '😀');
const anyId = fc.constantFrom('', '', '1', '01', '2', 'ab', 'a@b', 'A@B');
const anyStudent = fc.record({ name: anyName, number: anyId, login: anyId, email: fc.constantFrom('', 'a@b', 'c@d') });
const anyClass = fc.array(anyStudent.map(student), { maxLength: 8 });
const anyReceipts = fc.array(
  fc.record({ name: anyName, number: anyId, madeAt: fc.constantFrom('2026-11-29', '2026-11-30') }),
  { maxLength: 10 },
);

it('puts every receipt and every student into exactly one group', () => {
  fc.assert(
    fc.property(anyClass, anyReceipts, (students, receipts) => {
      const { matched, ambiguous, unknown, missing } = matchRoster(students, receipts);
      const placed = [
        ...matched.flatMap((one) => [one.receipt, ...one.earlier]),
        ...ambiguous.flatMap((one) => one.receipts),
        ...unknown.map((one) => one.receipt),
      ];
      const placedStudents = [
        ...matched.map((one) => one.student),
        ...ambiguous.flatMap((one) => one.students),
        ...missing,
      ];
      expect(new Set(placed)).toEqual(new Set(receipts));
      expect(placed).toHaveLength(receipts.length);
      expect(new Set(placedStudents)).toEqual(new Set(students));
      expect(placedStudents).toHaveLength(students.length);
      for (const { between, students: own } of ambiguous) for (const one of own) expect(between).toContain(one);
    }),
    { numRuns: 2_000 },
  );
});

it('does not depend on the order of the receipts', () => {
  const both = anyReceipts.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(anyClass, both, (students, [receipts, shuffled]) => {
      expect(matchRoster(students, shuffled)).toEqual(matchRoster(students, receipts));
    }),
    { numRuns: 2_000 },
  );
});
