import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWork, findMissing, listQuestions } from '../../../src/domain/assignment/assigned-questions.ts';
import type { Assignment } from '../../../src/domain/assignment/assignment.ts';
import type { Catalogue, ListedQuestion } from '../../../src/domain/assignment/catalogue.ts';
import { anyAssignment, makeAssignment, makeCatalogue } from '../../support/assignments.ts';

const catalogue = makeCatalogue();
const all = catalogue.modules.flatMap((module) => module.lessons.flatMap(({ questions }) => questions));
const modules = catalogue.modules.map(({ id }) => id);
const drawFrom = (over: Partial<Assignment>, from: Catalogue = catalogue, count = 10, module = '') =>
  listQuestions(makeAssignment({ tasks: [{ type: 'drawn', module, count }], ...over }), from).flatMap(
    ({ questions }) => questions,
  );
const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

it('asks the quiz of a lesson in its order, whether it is to be read or not, with texts and without parallel forms', () => {
  const tasks: Assignment['tasks'] = [
    { type: 'lesson', lesson: 'tell-them-apart' },
    { type: 'treaty' },
    { type: 'quiz', lesson: 'tell-them-apart' },
  ];
  const [lesson, treaty, quiz] = listQuestions(makeAssignment({ tasks, openAnswers: false }), catalogue);
  const known = catalogue.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === 'tell-them-apart');
  expect(known?.questions.some(({ parallel }) => parallel)).toBe(true);
  const asked = known?.questions.filter(({ parallel }) => !parallel).map(({ id, type, rev }) => ({ id, type, rev }));
  expect(lesson?.questions).toEqual(asked?.map((one) => ({ ...one, lesson: 'tell-them-apart' })));
  expect(quiz?.questions).toEqual(lesson?.questions);
  expect(treaty).toEqual({ task: 1, questions: [] });
});

describe('a draw', () => {
  it('is the same for everybody with one seed, and another with another', () => {
    expect(drawFrom({ seed: 7 })).toEqual(drawFrom({ seed: 7, id: '00000001', title: 'Other' }));
    const draws = Array.from({ length: 50 }, (_, seed) => ids(drawFrom({ seed })).toSorted().join());
    expect(new Set(draws).size).toBe(50);
  });

  it('has as many as asked, or all that there are, each once, of its module, in the order that is asked for', () => {
    const places = new Map(all.map(({ id }, place) => [id, place]));
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        for (const { task, questions } of listQuestions(assignment, catalogue)) {
          const asked = assignment.tasks[task];
          if (asked?.type !== 'drawn') continue;
          expect(questions.length).toBeLessThanOrEqual(asked.count);
          const course = questions.map(({ id }) => places.get(id) ?? -1);
          if (assignment.order === 'given') expect(course).toEqual(course.toSorted((a, b) => a - b));
          for (const { lesson } of questions)
            if (asked.module)
              expect(catalogue.modules.find(({ id }) => id === asked.module)?.lessons.map(({ id }) => id)).toContain(
                lesson,
              );
        }
      }),
    );
    const shuffled = drawFrom({ order: 'shuffled' }, catalogue, 100);
    expect(shuffled).toHaveLength(100);
    expect(drawFrom({ order: 'given' }, catalogue, 100)).toEqual(
      shuffled.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)),
    );
    expect(shuffled).not.toEqual(drawFrom({ order: 'given' }, catalogue, 100));
  });

  it('never has a question and its parallel form, also over several draws, and draws each form of it at times', () => {
    const forms = all.filter(({ parallelTo }) => parallelTo);
    expect(forms.length).toBeGreaterThan(0);
    const familyOf = new Map(all.map(({ id, parallelTo }) => [id, parallelTo ?? id]));
    const drawn = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const two = makeAssignment({
        seed,
        tasks: [
          { type: 'drawn', module: 'the-four-levels', count: 15 },
          { type: 'drawn', module: '', count: 15 },
        ],
      });
      const questions = listQuestions(two, catalogue).flatMap((list) => list.questions);
      expect(questions).toHaveLength(30);
      expect(new Set(questions.map(({ id }) => familyOf.get(id))).size).toBe(30);
      for (const { id } of questions) drawn.add(id);
    }
    for (const { id, parallelTo = '' } of forms) expect([drawn.has(id), drawn.has(parallelTo)]).toEqual([true, true]);
  });

  it('has texts of one’s own only if they are asked for', () => {
    const types = (openAnswers: boolean) =>
      new Set(drawFrom({ openAnswers }, catalogue, 100, 'moving-up').map(({ type }) => type));
    expect(types(true).has('model')).toBe(true);
    expect(types(false).has('model')).toBe(false);
  });

  it('takes every question about equally often', () => {
    const counts = new Map(all.map(({ id }) => [id, 0]));
    const runs = 4000;
    for (let seed = 0; seed < runs; seed++)
      for (const { id } of drawFrom({ seed: seed * 1_000_003 }, catalogue, 20))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    const alone = all.filter(({ id, parallelTo }) => !parallelTo && !all.some((one) => one.parallelTo === id));
    const mean = alone.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0) / alone.length;
    // About 450 times each, give or take 20: five of these either way.
    for (const { id } of alone) expect(Math.abs((counts.get(id) ?? 0) - mean), id).toBeLessThan(5 * Math.sqrt(mean));
  });

  it('loses at most one question to one that comes into the course, and is deaf to the order of lessons', () => {
    const anyNew: fc.Arbitrary<ListedQuestion> = fc.record({
      id: fc.uuid(),
      type: fc.constantFrom('choice', 'sort', 'number'),
      rev: fc.constant(1),
      parallel: fc.constant(false),
      options: fc.constant([]),
    });
    fc.assert(
      fc.property(
        seeds,
        anyNew,
        fc.nat(),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (seed, fresh, at, n, form) => {
          const grown = makeCatalogue();
          const lessons = grown.modules.flatMap((module) => module.lessons);
          const lesson = lessons[at % lessons.length];
          const [known] = lesson?.questions ?? [];
          if (!lesson || !known) throw new Error('A lesson is empty.');
          lesson.questions.push(form ? { ...fresh, parallel: true, parallelTo: known.id } : fresh);
          grown.modules.reverse();
          const before = new Set(ids(drawFrom({ seed }, catalogue, n)));
          const after = new Set(ids(drawFrom({ seed }, grown, n)));
          const gained = after.difference(before);
          expect(gained.size).toBeLessThanOrEqual(1);
          expect(before.difference(after).size).toBe(gained.size);
          if (gained.size > 0) expect([...gained]).toEqual([fresh.id]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the work of an assignment', () => {
  it('is the minutes of all tasks, and each question once', () => {
    const { minutes, questions, tasks } = countWork(makeAssignment(), catalogue);
    const lists = listQuestions(makeAssignment(), catalogue);
    expect(tasks.map((one) => one.questions)).toEqual(lists.map((list) => list.questions.length));
    expect(minutes).toBe(tasks.reduce((sum, one) => sum + one.minutes, 0));
    expect(questions).toBe(new Set(lists.flatMap((list) => ids(list.questions))).size);
    expect(questions).toBeLessThan(tasks.reduce((sum, one) => sum + one.questions, 0));
    const [lesson] = catalogue.modules[0]?.lessons ?? [];
    expect(tasks[0]?.minutes).toBe(lesson?.minutes);
    expect(tasks[2]?.minutes).toBe(5); // seven questions of 45 seconds
    expect(tasks[4]).toEqual({ minutes: 4, questions: 0 });
    expect(tasks[5]?.minutes).toBeGreaterThan(3);
  });

  it('of a model is the same few minutes however it is set, and no question', () => {
    const tasks = ['1.end', '1.shared-40.end'].map(
      (setup) => ({ type: 'explorable', explorable: 'two-diaries', setup }) as const,
    );
    const work = countWork(makeAssignment({ tasks }), catalogue);
    expect(work).toMatchObject({ minutes: 12, questions: 0 });
    expect(work.tasks).toEqual(Array(2).fill({ minutes: 6, questions: 0 }));
    const without = { ...catalogue, explorables: [] };
    expect(countWork(makeAssignment({ tasks }), without).minutes).toBe(0);
    expect(findMissing(makeAssignment({ tasks }), without)).toEqual(['explorable:two-diaries']);
  });

  it('is at least a minute a task, whatever is asked', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const work = countWork(assignment, catalogue);
        for (const { minutes } of work.tasks) expect(Number.isInteger(minutes)).toBe(true);
        const drawsNothing = listQuestions(assignment, catalogue).filter(
          ({ task, questions }) => assignment.tasks[task]?.type === 'drawn' && questions.length === 0,
        );
        expect(work.minutes).toBeGreaterThanOrEqual(assignment.tasks.length - drawsNothing.length);
      }),
    );
  });

  it('leaves out what this edition does not have, and names it', () => {
    const tasks: Assignment['tasks'] = [
      { type: 'lesson', lesson: 'gone' },
      { type: 'quiz', lesson: 'gone' },
      { type: 'drawn', module: 'gone', count: 3 },
      { type: 'case', case: 'gone' },
      { type: 'drawn', module: '', count: 3 },
      { type: 'treaty' },
      { type: 'quiz', lesson: 'the-cost' },
    ];
    const assignment = makeAssignment({ tasks });
    expect(findMissing(assignment, catalogue)).toEqual(['lesson:gone', 'module:gone', 'case:gone']);
    expect(countWork(assignment, catalogue).tasks.slice(0, 4)).toEqual(Array(4).fill({ minutes: 0, questions: 0 }));
    expect(findMissing(makeAssignment(), catalogue)).toEqual([]);
    expect(modules).toHaveLength(6);
  });
});
