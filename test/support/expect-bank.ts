import { expect } from 'vitest';
import type { CourseDescription, DescribedQuestion } from '../../src/domain/course-description.ts';
import { explainAnswer, listReasons, scoreAnswer } from '../../src/domain/questions/question-types.ts';
import type { Answer } from '../../src/domain/record/event.ts';
import { toPlainText } from '../../src/integrations/exports/question-text.ts';
import { findAnswer, markAsMoodle, type ReadQuestion } from './read-bank.ts';
import { toMarkup } from './to-markup.ts';

/** Every question of a course, or of one of its modules. */
export const bankOf = (course: CourseDescription, module: string | null = null): DescribedQuestion[] =>
  course.modules
    .filter(({ id }) => module === null || id === module)
    .flatMap(({ lessons }) => lessons.flatMap(({ questions }) => questions));

/** Our mark as a share of the points. */
function markAsWe(question: DescribedQuestion, answer: Answer): number {
  const score = scoreAnswer(question, answer);
  if (!score.answered) throw new Error(`${question.id} was not answered.`);
  return score.earned / score.possible;
}

/** Every way of taking one or more of some things, told by the bits of a number. */
const takeSome = <Thing>(things: readonly Thing[]): Thing[][] =>
  Array.from({ length: 2 ** things.length - 1 }, (_, set) => things.filter((_, place) => (set + 1) & (1 << place)));

/** A list with the things at two places changed over. */
const changeOver = <Thing>(things: readonly Thing[], a: number, b: number): Thing[] =>
  things.map((thing, place) => things[place === a ? b : place === b ? a : place] ?? thing);

function expectTicks(question: DescribedQuestion & { type: 'choice' | 'choices' }, read: ReadQuestion): void {
  expect(read.kind).toBe(question.type === 'choice' ? 'single' : 'multiple');
  const byText = new Map(read.answers.map((answer) => [answer.text, answer.feedback]));
  expect(byText.size).toBe(question.options.length);
  for (const { text, feedback } of question.options)
    expect(byText.get(toMarkup(text))).toBe(`<p>${toMarkup(feedback)}</p>`);
  const tries = question.type === 'choice' ? question.options.map((one) => [one]) : takeSome(question.options);
  for (const options of tries) {
    const ids = options.map(({ id }) => id);
    const answer: Answer =
      question.type === 'choice' ? { type: 'choice', option: ids[0] ?? '' } : { type: 'choices', options: ids };
    const given = { ticks: options.map(({ text }) => toMarkup(text)) };
    expect(markAsMoodle(read, given), `${question.id} ${ids}`).toBeCloseTo(markAsWe(question, answer), 6);
  }
}

function expectSort(question: DescribedQuestion & { type: 'sort' }, read: ReadQuestion): void {
  const labels = new Map(question.groups.map(({ id, label }) => [id, toPlainText(label)]));
  const right = question.items.map(({ group }) => group);
  const oneWrong = right.flatMap((_, place) =>
    question.groups.map(({ id }) => right.map((group, other) => (other === place ? id : group))),
  );
  for (const groups of [right, ...oneWrong, ...question.groups.map(({ id }) => right.map(() => id))]) {
    const sorted = question.items.map((item, place) => [item, groups[place] ?? ''] as const);
    const answer: Answer = { type: 'sort', groups: Object.fromEntries(sorted.map(([{ id }, group]) => [id, group])) };
    const matches = new Map(sorted.map(([{ text }, group]) => [toMarkup(text), labels.get(group) ?? '']));
    expect(markAsMoodle(read, { matches }), question.id).toBeCloseTo(markAsWe(question, answer), 9);
  }
}

function expectOrder(question: DescribedQuestion & { type: 'order' }, read: ReadQuestion): void {
  const changed = question.items.flatMap((_, a) => question.items.map((_, b) => changeOver(question.items, a, b)));
  for (const items of [...changed, question.items.toReversed()]) {
    const matches = new Map(items.map(({ text }, place) => [toMarkup(text), `Place ${place + 1}`]));
    const ours = markAsWe(question, { type: 'order', items: items.map(({ id }) => id) });
    // Places are counted and not pairs: only full marks are the same, as the page on downloads says.
    expect(markAsMoodle(read, { matches }) === 1, question.id).toBe(ours === 1);
  }
}

function expectNumber(question: DescribedQuestion & { type: 'number' }, read: ReadQuestion): void {
  const { answer, tolerance, wrong } = question;
  const near = [0, tolerance, -tolerance, tolerance + 0.01, -tolerance - 0.01].map((step) => answer + step);
  for (const value of [...near, ...wrong.map((known) => known.value), answer * 7 + 1234.5]) {
    const given: Answer = { type: 'number', value };
    expect(markAsMoodle(read, { number: value }), `${question.id} ${value}`).toBe(markAsWe(question, given));
    for (const { text } of explainAnswer(question, given))
      expect(findAnswer(read, value)?.feedback, `${question.id} ${value}`).toContain(toMarkup(text));
  }
  expect(read.stem).toContain(question.unit);
}

/** Holds what another system read against the bank: every question with its texts, its reasons and the marks it gives. */
export function expectBank(course: CourseDescription, module: string | null, found: readonly ReadQuestion[]): void {
  const bank = bankOf(course, module);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted();
  expect(ids(found)).toEqual(ids(bank));
  const lessons = course.modules.flatMap((one) => one.lessons);
  for (const question of bank) {
    const read = found.find(({ id }) => id === question.id);
    if (!read) throw new Error(`${question.id} is missing.`);
    const lesson = lessons.find(({ questions }) => questions.includes(question));
    expect(read.stem).toContain(toMarkup(question.stem));
    expect(read.tags).toEqual(expect.arrayContaining([question.objective, question.level, 'truce-2026.1']));
    expect(read.general).toContain(`href="${course.address}${lesson?.path}#${question.passage}"`);
    expect(read.general).toContain(`${course.address}${question.path}`);
    expect(read.general).toContain('edition 2026.1, Creative Commons Attribution 4.0 International');
    const said = [read.general, ...read.answers.map(({ feedback }) => feedback)].join();
    for (const { feedback } of listReasons(question)) expect(said).toContain(toMarkup(feedback));
    if (question.type === 'choice' || question.type === 'choices') expectTicks(question, read);
    else if (question.type === 'sort') expectSort(question, read);
    else if (question.type === 'order') expectOrder(question, read);
    else if (question.type === 'number') expectNumber(question, read);
    else {
      expect(read.kind).toBe('essay');
      expect(read.general).toContain(toMarkup(question.model));
    }
  }
}
