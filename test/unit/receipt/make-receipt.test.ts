import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/domain/assignment/assignment.ts';
import { encodeAssignment } from '../../../src/domain/assignment/assignment-code.ts';
import type { Catalogue } from '../../../src/domain/assignment/catalogue.ts';
import { foldWork } from '../../../src/domain/assignment/work.ts';
import { makeReceipt } from '../../../src/domain/receipt/make-receipt.ts';
import type { Receipt, Try } from '../../../src/domain/receipt/receipt.ts';
import { readReceiptFile, writeReceiptFile } from '../../../src/domain/receipt/receipt-file.ts';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { anyRecord } from '../../support/any-event.ts';
import { anyAssignment, makeAssignment, makeCatalogue } from '../../support/assignments.ts';
import { type Habits, workFor } from '../../support/students.ts';

const catalogue = makeCatalogue();
const student = { name: 'Ana Müller', number: '4711' };
const madeAt = '2026-11-30T16:00:00.000Z';
const make = (assignment: Assignment, events: readonly CourseEvent[], course: Catalogue = catalogue): Receipt =>
  makeReceipt(assignment, encodeAssignment(assignment), course, events, student, course.edition, madeAt);

const anyHabits: fc.Arbitrary<Habits> = fc.record({
  seed: fc.nat(),
  skill: fc.double({ min: 0, max: 1, noNaN: true }),
  from: fc.constantFrom('2026-11-20T10:00:00.000Z', '2026-11-30T16:30:00.000Z', '2026-12-04T10:00:00.000Z'),
  share: fc.constantFrom(0, 0.3, 1),
  breakHours: fc.constantFrom(0, 30),
});
/** An assignment over the published course, with work for it and other events in between. */
const anyWork = fc.tuple(anyAssignment, anyHabits, anyRecord).map(([assignment, habits, others]) => ({
  assignment,
  events: [...workFor(assignment, catalogue, habits), ...others],
}));

/** Of a try, all that a page shows of it in numbers. */
const withoutText = ({ answer, ...one }: Try) => ({
  ...one,
  answer: answer?.type === 'model' ? { ...answer, text: '' } : answer,
});

describe('a receipt', () => {
  it('says what the student’s page says: the same tasks and the same rows', () => {
    fc.assert(
      fc.property(anyWork, ({ assignment, events }) => {
        const receipt = make(assignment, events);
        const work = foldWork(assignment, catalogue, events);
        expect(receipt.tasks).toEqual(work.tasks.map(({ task, doneAt }) => ({ task, doneAt })));
        expect(receipt.rows).toEqual(
          work.rows.map((row) => ({
            ...row,
            first: withoutText(row.first),
            last: withoutText(row.last),
            best: withoutText(row.best),
          })),
        );
      }),
    );
  });

  it('is the same whatever the order of the record, and if everything stands in it twice', () => {
    fc.assert(
      fc.property(
        anyWork.chain(({ assignment, events }) =>
          fc.record({
            assignment: fc.constant(assignment),
            events: fc.constant(events),
            shuffled: fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length }),
          }),
        ),
        ({ assignment, events, shuffled }) => {
          expect(make(assignment, shuffled)).toEqual(make(assignment, events));
        },
      ),
    );
  });

  it('is the same whatever else was done: other lessons, notes, copies, guesses before reading', () => {
    const others = make(makeAssignment({ tasks: [{ type: 'quiz', lesson: 'choose-your-level' }] }), []);
    expect(others.rows).toEqual([]);
    const assignment = makeAssignment({
      tasks: [{ type: 'lesson', lesson: 'the-complaints' }, { type: 'diagnostic' }],
    });
    const elsewhere = makeAssignment({ tasks: [{ type: 'lesson', lesson: 'the-cost' }, { type: 'treaty' }] });
    fc.assert(
      fc.property(anyHabits, anyHabits, anyRecord, (habits, other, record) => {
        const own = workFor(assignment, catalogue, habits);
        const extra = [...workFor(elsewhere, catalogue, other), ...record.filter(({ type }) => type !== 'diagnosed')];
        const renamed = extra.map((event, place) => ({ ...event, id: `other-${place}` }));
        expect(make(assignment, [...renamed, ...own])).toEqual(make(assignment, own));
      }),
    );
  });

  it('counts no try at another version after an edit, keeps the rest, and never throws', () => {
    fc.assert(
      fc.property(anyWork, fc.nat(), ({ assignment, events }, which) => {
        const before = make(assignment, events);
        const edited = makeCatalogue();
        const row = before.rows[which % Math.max(1, before.rows.length)];
        for (const { lessons } of edited.modules)
          for (const { questions } of lessons)
            for (const question of questions) if (question.id === row?.question) question.rev += 1;
        const after = make(assignment, events, edited);
        expect(after.rows).toEqual(before.rows.filter(({ question }) => question !== row?.question));
        expect(Object.keys(after.texts)).toEqual(Object.keys(before.texts).filter((id) => id !== row?.question));
        // Answered again at the new version, it counts again.
        const again: CourseEvent[] = events.map((event) =>
          event.type === 'answered' && event.question === row?.question ? { ...event, rev: event.rev + 1 } : event,
        );
        expect(make(assignment, again, edited).rows.map(({ question, tries }) => [question, tries])).toEqual(
          before.rows.map(({ question, tries }) => [question, tries]),
        );
      }),
    );
  });

  it('is read back from its file as it was made, whatever the record', () => {
    fc.assert(
      fc.property(anyWork, ({ assignment, events }) => {
        const receipt = make(assignment, events);
        const read = readReceiptFile(writeReceiptFile(receipt));
        expect(read).toEqual({
          ok: true,
          value: { receipt, from: 'file', edited: false, leftOut: { texts: 0, rows: 0 } },
        });
      }),
    );
  });

  it('takes name and number as they were typed, on one line of at most 80 characters', () => {
    const typed = { name: '  Zoë\n\u202eSmith\ud83d ', number: 'x'.repeat(99) };
    const { name, number } = makeReceipt(makeAssignment(), '', catalogue, [], typed, '2026.1', madeAt);
    expect(name).toBe('Zoë Smith');
    expect(number).toBe('x'.repeat(80));
  });
});

describe('the student’s own words', () => {
  const habits: Habits = { seed: 1, skill: 1, from: '2026-11-25T10:00:00.000Z', share: 1, breakHours: 0 };
  const tasks: Assignment['tasks'] = [{ type: 'quiz', lesson: 'the-complaints' }, { type: 'treaty' }];
  const asking = makeAssignment({ tasks, openAnswers: true });
  const events = workFor(asking, catalogue, habits);

  it('are in it only where the assignment asks for them, and nowhere but among the texts', () => {
    const { texts } = make(asking, events);
    expect(Object.keys(texts)).toContain('tc-restate');
    const fields = events.flatMap((event) => (event.type === 'drafted' ? Object.keys(event.fields) : []));
    expect(fields.length).toBeGreaterThan(3);
    expect(Object.keys(texts)).toEqual(['tc-restate', ...fields.map((id) => `treaty/${id}`)].toSorted());
    const silent = makeAssignment({ tasks, openAnswers: false });
    const receipt = make(silent, events);
    expect(receipt.texts).toEqual({});
    const words = Object.values(texts);
    expect(words.filter((text) => JSON.stringify(receipt).includes(JSON.stringify(text)))).toEqual([]);
    expect(receipt.rows.find(({ question }) => question === 'tc-restate')?.first.answer).toMatchObject({ text: '' });
    expect(make(makeAssignment({ tasks: tasks.slice(0, 1) }), events).texts).toEqual({
      'tc-restate': texts['tc-restate'],
    });
  });

  it('are those written last, at the version that counts', () => {
    const [model] = events.filter((event) => event.type === 'answered' && event.question === 'tc-restate');
    if (model?.type !== 'answered' || model.answer.type !== 'model') throw new Error('There is no text.');
    const write = (text: string, at: string, rev: number): CourseEvent => ({
      ...model,
      id: text,
      at,
      rev,
      answer: { type: 'model', text, points: [] },
    });
    const later = [
      write('latest', '2026-11-27T00:00:00.000Z', model.rev),
      write('later', '2026-11-26T00:00:00.000Z', model.rev),
      write('at another version', '2026-11-28T00:00:00.000Z', model.rev + 1),
    ];
    expect(make(asking, [...events, ...later]).texts['tc-restate']).toBe('latest');
  });

  it('come without what cannot be seen or written, with their lines, and not at all when empty', () => {
    const drafted = (fields: Record<string, string>): CourseEvent => ({
      v: 1,
      id: 'treaty',
      at: madeAt,
      type: 'drafted',
      fields,
    });
    const fields = { lead: 'a\0b\r\n\tc\ud83d', company: ' \n', constructor: 'not a field', review: 'nor this' };
    expect(make(asking, [drafted(fields)]).texts).toEqual({ 'treaty/lead': 'ab\n\tc' });
  });
});
