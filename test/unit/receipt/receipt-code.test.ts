import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/domain/assignment/assignment.ts';
import { encodeAssignment } from '../../../src/domain/assignment/assignment-code.ts';
import type { Catalogue, ListedQuestion } from '../../../src/domain/assignment/catalogue.ts';
import { open, seal } from '../../../src/domain/codes/armour.ts';
import { readDigits, writeDigits } from '../../../src/domain/codes/digits.ts';
import { readAnswer, writeAnswer } from '../../../src/domain/receipt/answer-digits.ts';
import type { Receipt, ReceiptRow, Try } from '../../../src/domain/receipt/receipt.ts';
import { decodeReceipt, encodeReceipt } from '../../../src/domain/receipt/receipt-code.ts';
import { hashQuestion } from '../../../src/domain/receipt/row-digits.ts';
import type { Student } from '../../../src/domain/receipt/student.ts';
import type { Answer } from '../../../src/domain/record/event.ts';
import { makeAssignment, makeCatalogue } from '../../support/assignments.ts';
import { published } from '../../support/published-questions.ts';
import { anyReceipt, makeReceiptFor } from '../../support/receipts.ts';

const catalogue = makeCatalogue();
const lessons = catalogue.modules.flatMap((module) => module.lessons);
const questions = lessons.flatMap((lesson) => lesson.questions);

const toMinute = (at: string) => `${at.slice(0, 16)}:00.000Z`;
/** Chosen options have no order; a code gives them in that of the question. */
function inOrder(answer: Answer | null, id: string): Answer | null {
  const options = questions.find((question) => question.id === id)?.options ?? [];
  const sort = (chosen: string[]) => chosen.toSorted((a, b) => options.indexOf(a) - options.indexOf(b));
  if (answer?.type === 'choices') return { ...answer, options: sort(answer.options) };
  return answer?.type === 'model' ? { ...answer, text: '', points: sort(answer.points) } : answer;
}
const shorten = (one: Try): Try => ({ ...one, at: toMinute(one.at), answer: null });
function shortenRow({ first, last, best, ...row }: ReceiptRow): ReceiptRow {
  const one = { ...shorten(first), answer: inOrder(first.answer, row.question) };
  const same = (other: Try) =>
    JSON.stringify(shorten(other)) === JSON.stringify(shorten(first)) ? one : shorten(other);
  return { ...row, first: one, last: same(last), best: same(best) };
}
/** What a code says of a receipt: no texts, no seconds, no answers but the first. */
const shortened = (receipt: Receipt): Receipt => ({
  ...receipt,
  madeAt: toMinute(receipt.madeAt),
  tasks: receipt.tasks.map(({ task, doneAt }) => ({ task, doneAt: doneAt && toMinute(doneAt) })),
  rows: receipt.rows.map(shortenRow),
  texts: {},
});

const assignments = [0, 1, 2, 3].flatMap((tries) =>
  [true, false].map((openAnswers) => makeAssignment({ tries, openAnswers })),
);
/** The assignment that a receipt of `anyReceipt` is for. */
const findOwn = (receipt: Receipt): Assignment[] =>
  assignments.filter((assignment) => encodeAssignment(assignment) === receipt.assignment);
const decode = (text: string, for_: readonly Assignment[] = [makeAssignment()], course: Catalogue = catalogue) =>
  decodeReceipt(course, for_, text);

describe('the code of a receipt', () => {
  it('comes back with all but texts, seconds and later answers, and is written again as it was', () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        const code = encodeReceipt(receipt, catalogue);
        const read = decode(code, findOwn(receipt));
        expect(read).toEqual({
          ok: true,
          value: {
            receipt: shortened(receipt),
            from: 'code',
            edited: false,
            leftOut: { texts: Object.keys(receipt.texts).length, rows: 0 },
          },
        });
        expect(read.ok && read.value.leftOut.texts === 0 && encodeReceipt(read.value.receipt, catalogue)).toBe(
          read.ok && read.value.leftOut.texts === 0 && code,
        );
      }),
      { numRuns: 300 },
    );
  });

  const forty = makeAssignment({ tasks: lessons.slice(0, 8).map(({ id }) => ({ type: 'lesson', lesson: id })) });
  const trim = (receipt: Receipt): Receipt => ({ ...receipt, rows: receipt.rows.slice(0, 40) });

  it('has fewer than 700 characters for forty questions, name, number and eight tasks', () => {
    const lengths = Array.from({ length: 20 }, (_, seed) => {
      const student = { name: 'Aleksandra Lindqvist-Müller', number: '20260001' };
      const receipt = trim(
        makeReceiptFor({ assignment: forty, student, habits: { seed, skill: 0.5, breakHours: 20 } }),
      );
      expect(receipt.rows).toHaveLength(40);
      return encodeReceipt(receipt, catalogue).length;
    });
    // Measured: 607 to 639.
    expect(Math.max(...lengths)).toBeLessThan(660);
    expect(Math.min(...lengths)).toBeGreaterThan(500);
  });

  const assignment = makeAssignment({
    tasks: [
      ...lessons.map(({ id }) => ({ type: 'quiz' as const, lesson: id })),
      { type: 'drawn', module: '', count: 100 },
    ],
  });
  const emoji = '👩'.repeat(80);
  const everything = (student: Student) =>
    makeReceiptFor({ assignment, student, habits: { skill: 0, breakHours: 2_000 } });

  it('has about 2,500 characters for the whole course, and holds all of it under the longest names', () => {
    const { rows } = everything({ name: emoji, number: emoji });
    expect(rows.length).toBeGreaterThan(150);
    const usual = encodeReceipt(everything({ name: 'Ana Müller', number: '4711' }), catalogue);
    expect(usual.length).toBeGreaterThan(2_000);
    expect(usual.length).toBeLessThan(2_900);
    const receipt = everything({ name: emoji, number: emoji });
    expect(decode(encodeReceipt(receipt, catalogue), [assignment])).toMatchObject({
      ok: true,
      value: { receipt: shortened(receipt) },
    });
  });

  it('leaves out the first answers rather than not fit', () => {
    const made = everything({ name: emoji, number: emoji });
    const tried: Receipt = {
      ...made,
      rows: made.rows.map((row) => ({
        ...row,
        tries: 60,
        late: 45,
        last: { ...row.last, at: '2026-12-10T12:34:00.000Z', outcome: 'partly', earned: 1, possible: 3 },
        best: { ...row.best, at: '2026-12-05T12:34:00.000Z', outcome: 'partly', earned: 2, possible: 3 },
      })),
    };
    const { rows, ...rest } = shortened(tried);
    const read = decode(encodeReceipt(tried, catalogue), [assignment]);
    expect(read).toMatchObject({
      ok: true,
      value: { receipt: { ...rest, rows: rows.map((row) => ({ ...row, first: { ...row.first, answer: null } })) } },
    });
    const longer = { ...tried, rows: [...tried.rows, ...tried.rows] };
    expect(() => encodeReceipt(longer, catalogue)).toThrow('4000 bytes');
  });

  it('stands in a link, in capitals, or broken by a mail', () => {
    const receipt = makeReceiptFor();
    const code = encodeReceipt(receipt, catalogue);
    for (const text of [
      `https://example.org/truce/teach/reader/#${code}`,
      code.toUpperCase(),
      `Dear Dr Okafor,\n> ${code.slice(0, 70)}\n> ${code.slice(70)}`,
      `“${code}”.`,
    ])
      expect(decode(text), text).toMatchObject({ ok: true, value: { receipt: shortened(receipt) } });
  });

  it('names the assignment that it is for, when that is not among those given', () => {
    const code = encodeReceipt(makeReceiptFor(), catalogue);
    const reason = { type: 'other-assignment', id: 'a551611e' };
    expect(decode(code, [])).toEqual({ ok: false, reason });
    expect(decode(code, [makeAssignment({ id: 'ffffffff' })])).toEqual({ ok: false, reason });
    expect(decode(code, [makeAssignment({ id: 'ffffffff' }), makeAssignment()]).ok).toBe(true);
    // All that it asked is gone from this edition: nothing can be made of it, and nothing throws.
    expect(decode(code, [makeAssignment({ tasks: [] })])).toEqual({ ok: false, reason });
  });

  it('keeps up with an assignment that was changed since', () => {
    const receipt = makeReceiptFor();
    const code = encodeReceipt(receipt, catalogue);
    const { tasks } = makeAssignment();
    const [first, ...others] = tasks;
    if (!first) throw new Error('There is no task.');
    const changed = makeAssignment({
      title: 'Week 4',
      dueAt: null,
      tasks: [{ type: 'treaty' }, ...others.slice(1), first],
    });
    const read = decode(code, [changed]);
    if (!read.ok) throw new Error(read.reason.type);
    const doneAt = shortened(receipt).tasks.map((task) => task.doneAt);
    expect(read.value.receipt.tasks).toEqual([
      { task: 1, doneAt: doneAt[2] },
      { task: 2, doneAt: doneAt[3] },
      { task: 3, doneAt: doneAt[4] },
      { task: 4, doneAt: doneAt[5] },
      { task: 5, doneAt: doneAt[0] },
    ]);
    expect(read.value.receipt.rows).toEqual(shortened(receipt).rows);
    expect(read.value.receipt.assignment).toBe(encodeAssignment(changed));
  });

  it('tells one set-up of a model from another', () => {
    const model = { type: 'explorable', explorable: 'budget-table' } as const;
    const [one, other] = [
      { ...model, setup: '1.shared-40.end' },
      { ...model, setup: '1.end' },
    ];
    const assignment = makeAssignment({ tasks: [one] });
    const receipt = makeReceiptFor({ assignment });
    expect(receipt.tasks).toEqual([{ task: 0, doneAt: expect.any(String) }]);
    const code = encodeReceipt(receipt, catalogue);
    const tasksOf = (tasks: Assignment['tasks']) => {
      const read = decode(code, [makeAssignment({ tasks })]);
      return read.ok && read.value.receipt.tasks.map(({ task }) => task);
    };
    expect(tasksOf([one])).toEqual([0]);
    expect(tasksOf([other, one])).toEqual([1]);
    expect(tasksOf([other])).toEqual([]);
  });
});

describe('another edition', () => {
  const receipt = makeReceiptFor();
  const code = encodeReceipt(receipt, catalogue);
  const [row] = receipt.rows;
  const edit = (change: (question: ListedQuestion, all: ListedQuestion[]) => void): Catalogue => {
    const edited = makeCatalogue();
    for (const { questions: all } of edited.modules.flatMap((module) => module.lessons))
      for (const question of [...all]) if (question.id === row?.question) change(question, all);
    return edited;
  };
  const rowsIn = (course: Catalogue) => {
    const read = decode(code, [makeAssignment()], course);
    if (!read.ok) throw new Error(read.reason.type);
    return { rows: read.value.receipt.rows, unknown: read.value.leftOut.rows };
  };
  const { rows } = shortened(receipt);

  it('makes no other question of a row when questions come, go and move', () => {
    const moved = edit((question, all) => {
      all.push(...all.splice(all.indexOf(question), 1));
      all.unshift({ id: 'brand-new', type: 'choice', rev: 1, parallel: false, options: ['a', 'b', 'c'] });
    });
    expect(rowsIn(moved)).toEqual({ rows, unknown: 0 });
  });

  it('leaves out a row whose question is gone, and counts it', () => {
    const gone = edit((question, all) => all.splice(all.indexOf(question), 1));
    expect(rowsIn(gone)).toEqual({ rows: rows.slice(1), unknown: 1 });
    expect(rowsIn({ ...catalogue, modules: [] })).toEqual({ rows: [], unknown: rows.length });
  });

  it('makes no other answer of one whose options were moved or changed', () => {
    const [first, ...others] = rows;
    const unknown = { ...first, first: { ...first?.first, answer: null } };
    const same = { ...unknown, last: unknown.first, best: unknown.first };
    expect(row?.tries).toBe(1);
    for (const change of [
      (question: ListedQuestion) => question.options.reverse(),
      (question: ListedQuestion) => question.options.push('another'),
      (question: ListedQuestion) => (question.type = 'choices'),
    ])
      expect(rowsIn(edit(change))).toEqual({ rows: [same, ...others], unknown: 0 });
  });

  it('no two published questions have the same hash, and no question is too long to be answered in a code', () => {
    const hashes = new Map(published.map(({ id }) => [hashQuestion(id), id]));
    expect(hashes.size, 'An id that came later has to be another.').toBe(published.length);
    expect(published.length).toBeGreaterThan(150);
  });
});

describe('an answer', () => {
  const byType = (type: Answer['type']) => questions.filter((question) => question.type === type);
  const pick = (type: Answer['type']) => fc.constantFrom(...byType(type));
  /** Any answer to a published question, as the page can make it. */
  const anyAnswer: fc.Arbitrary<[ListedQuestion, Answer]> = fc.oneof(
    pick('choice').chain((question) =>
      fc
        .constantFrom(...question.options)
        .map((option): [ListedQuestion, Answer] => [question, { type: 'choice', option }]),
    ),
    pick('choices').chain((question) =>
      fc
        .subarray(question.options)
        .map((options): [ListedQuestion, Answer] => [question, { type: 'choices', options }]),
    ),
    pick('order').chain((question) =>
      fc
        .shuffledSubarray(question.options, { minLength: question.options.length })
        .map((items): [ListedQuestion, Answer] => [question, { type: 'order', items }]),
    ),
    pick('sort').chain((question) =>
      fc
        .array(fc.constantFrom(...(question.groups ?? [])), {
          minLength: question.options.length,
          maxLength: question.options.length,
        })
        .map((groups): [ListedQuestion, Answer] => [
          question,
          { type: 'sort', groups: Object.fromEntries(question.options.map((id, place) => [id, groups[place] ?? ''])) },
        ]),
    ),
    pick('number').chain((question) =>
      fc
        .oneof(fc.integer({ min: -200, max: 200 }), fc.double({ min: -1e15, max: 1e15, noNaN: true }))
        .map((value): [ListedQuestion, Answer] => [question, { type: 'number', value: value + 0 }]),
    ),
    pick('model').chain((question) =>
      fc
        .subarray(question.options)
        .map((points): [ListedQuestion, Answer] => [question, { type: 'model', text: '', points }]),
    ),
  );
  const roundTrip = (answer: Answer, question: ListedQuestion, known: ListedQuestion | undefined = question) => {
    const digits = readDigits(writeDigits([...writeAnswer(answer, question), [5, 7]]));
    const read = readAnswer(digits, known);
    // Whatever was made of it, what follows is read from the right place.
    expect([digits.read(7), digits.isOver()]).toEqual([5, true]);
    return read;
  };

  it('of every type comes back, and can be passed over', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyAnswer, ([question, answer]) => {
        seen.add(answer.type);
        expect(roundTrip(answer, question)).toEqual(answer);
        const digits = readDigits(writeDigits([...writeAnswer(answer, question), [5, 7]]));
        expect(readAnswer(digits, undefined)).toBeNull();
        expect(digits.read(7)).toBe(5);
      }),
      { numRuns: 2_000 },
    );
    expect(seen.size).toBe(6);
  });

  it('to what a question does not have is not known, rather than another', () => {
    const find = (type: Answer['type']) => byType(type)[0] as ListedQuestion; // the course has every type
    const { options } = find('order');
    const { options: items, groups = [] } = find('sort');
    const sorted = Object.fromEntries(items.map((id) => [id, groups[0] ?? '']));
    const odd: [Answer['type'], Answer][] = [
      ['choice', { type: 'choice', option: 'gone' }],
      ['choice', { type: 'choices', options: [] }],
      ['choices', { type: 'choices', options: ['gone'] }],
      ['order', { type: 'order', items: options.slice(1) }],
      ['order', { type: 'order', items: options.map(() => options[0] ?? '') }],
      ['order', { type: 'order', items: options.with(0, 'gone') }],
      ['sort', { type: 'sort', groups: { ...sorted, [items[0] ?? '']: 'gone' } }],
      ['sort', { type: 'sort', groups: { ...sorted, extra: groups[0] ?? '' } }],
      ['sort', { type: 'sort', groups: {} }],
      ['model', { type: 'model', text: '', points: ['gone'] }],
    ];
    for (const [type, answer] of odd) expect(roundTrip(answer, find(type)), JSON.stringify(answer)).toBeNull();
  });
});

describe('a payload that no page wrote', () => {
  const bytesOf = (code: string) => {
    const opened = open('receipt', code, 0);
    if (!opened.ok) throw new Error(opened.reason.type);
    return [...opened.value];
  };
  const sealed = (bytes: number[]) => decode(seal('receipt', Uint8Array.from(bytes)));
  const bytes = bytesOf(encodeReceipt(makeReceiptFor({ habits: { share: 0.5 } }), catalogue));

  it('is refused or read as what it says, and never throws: every byte changed', () => {
    let refused = 0;
    for (let place = 0; place < bytes.length; place++)
      for (let flip = 1; flip < 256; flip += 3) {
        const read = sealed(bytes.with(place, (bytes[place] ?? 0) ^ flip));
        if (!read.ok) {
          expect(read.reason.type === 'code' ? read.reason.reason.type : read.reason.type).toMatch(
            /^(impossible|other-assignment)$/,
          );
          refused++;
        } else
          expect(new Set(read.value.receipt.rows.map(({ question }) => question)).size).toBe(
            read.value.receipt.rows.length,
          );
      }
    expect(refused).toBeGreaterThan(bytes.length);
  });

  it('is refused with a byte more or less, at either end', () => {
    for (const other of [
      [...bytes, 0],
      [...bytes, 65],
      bytes.slice(0, -1),
      [0, ...bytes],
      [1, ...bytes],
      bytes.slice(1),
    ])
      expect(sealed(other).ok).toBe(false);
    expect(sealed(Array(12).fill(0)).ok).toBe(false);
    expect(sealed(Array(4_000).fill(255)).ok).toBe(false);
  });

  it('is refused with the same question twice', () => {
    const receipt = makeReceiptFor();
    const twice = { ...receipt, rows: [...receipt.rows, ...receipt.rows.slice(0, 1)] };
    expect(decode(encodeReceipt(twice, catalogue))).toEqual({
      ok: false,
      reason: { type: 'code', reason: { type: 'impossible' } },
    });
  });
});

it('times of every year come back, to the minute', () => {
  const receipt = makeReceiptFor({ habits: { share: 0.2 } });
  fc.assert(
    fc.property(
      fc.array(fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), {
        minLength: 3,
        maxLength: 3,
      }),
      (dates) => {
        const [madeAt = '', first = '', last = ''] = dates.map((date) => date.toISOString());
        const rows = receipt.rows.map((row) => {
          const one = { ...row.first, at: first };
          const two = { ...row.last, at: last };
          return { ...row, tries: 2, first: one, last: two, best: two };
        });
        const odd = { ...receipt, madeAt, rows };
        expect(decode(encodeReceipt(odd, catalogue))).toMatchObject({ ok: true, value: { receipt: shortened(odd) } });
      },
    ),
  );
});
