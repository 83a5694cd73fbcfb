import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/domain/assignment/assignment.ts';
import { listRubricRows, makeRubric, writeRubricText } from '../../../src/domain/assignment/rubric.ts';
import { rubricWords as words } from '../../../src/strings/rubric.ts';
import { anyAssignment, makeAssignment, makeCatalogue } from '../../support/assignments.ts';

const catalogue = makeCatalogue();
const make = (over: Partial<Assignment> = {}) => makeRubric(makeAssignment(over), catalogue, words);
const titles = (over: Partial<Assignment> = {}) => make(over).criteria.map(({ title }) => title);
const done = 'What was done';
const answers = 'Answers to the questions';

describe('a rubric', () => {
  it('judges by what the assignment asks', () => {
    expect(titles()).toEqual([done, answers, 'In one’s own words', 'On time']);
    expect(titles({ openAnswers: false })).toEqual([done, answers, 'Decisions in the case', 'On time']);
    expect(titles({ openAnswers: false, dueAt: null })).toEqual([
      ...[done, answers, 'Decisions in the case', 'Reading the result of the diagnostic'],
    ]);
    const quiz = { tasks: [{ type: 'quiz', lesson: 'the-complaints' }], openAnswers: false } as const;
    expect(titles({ ...quiz, tasks: [...quiz.tasks] })).toEqual([done, answers, 'Knowing how sure one is', 'On time']);
    expect(titles({ tasks: [{ type: 'treaty' }], openAnswers: false, dueAt: null })).toEqual([
      ...[done, 'The treaty', 'Handing in', 'Bringing it to class'],
    ]);
    const model = { type: 'explorable', explorable: 'two-diaries', setup: '1.end' } as const;
    expect(titles({ tasks: [model], openAnswers: false, dueAt: null })).toEqual([
      ...[done, 'Working with the model', 'Handing in', 'Bringing it to class'],
    ]);
    expect(titles({ tasks: [{ type: 'treaty' }] })).toEqual([done, 'In one’s own words', 'On time', 'Handing in']);
  });

  it('names the share of the points and the try that the assignment looks for', () => {
    const best = (over: Partial<Assignment>) => make(over).criteria[1]?.levels[0];
    expect(best({ done: { type: 'share', percent: 65 }, tries: 2, counts: 'last' })).toBe(
      'At least 65 % of the points, by the last of the first 2 tries at each question.',
    );
    expect(best({ tries: 1, counts: 'best' })).toBe('At least 80 % of the points, by the first try at each question.');
    expect(best({ tries: 0, counts: 'best' })).toBe(
      'At least 80 % of the points, by the best of all tries at each question.',
    );
  });

  it('has four different criteria at four different levels, whatever is assigned, as text and as a table', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const rubric = makeRubric(assignment, catalogue, words);
        expect(new Set(rubric.criteria.map(({ title }) => title)).size).toBe(4);
        for (const { levels } of rubric.criteria) expect(new Set(levels).size).toBe(4);
        const rows = listRubricRows(rubric);
        expect(rows.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
        const text = writeRubricText(rubric);
        for (const cell of rows.flat().filter((one) => one !== rubric.head)) expect(text).toContain(cell);
        // Nothing that a spreadsheet would run, and nothing of the instructor's in the table.
        for (const cell of rows.flat()) expect(cell).toMatch(/^[A-Z]/);
      }),
    );
  });

  it('has the assignment’s title over its text', () => {
    expect(writeRubricText(make()).split('\n').slice(0, 4)).toEqual([
      'Rubric: Week 3: why they fight',
      '',
      done,
      '  Strong: All of what is asked is done.',
    ]);
    expect(make({ title: '' }).title).toBe('Rubric');
  });
});
