import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Assignment, Task } from '../../src/domain/assignment/assignment.ts';
import type { Catalogue, ListedLesson } from '../../src/domain/assignment/catalogue.ts';
import { listCase, listQuestion } from '../../src/domain/assignment/list-content.ts';
import { FIRST_MINUTE, LAST_MINUTE, MAX_LINE } from '../../src/domain/assignment/payload.ts';
import { MAX_DRAWN, MAX_TASKS } from '../../src/domain/assignment/task-bytes.ts';
import { tidyLine } from '../../src/domain/codes/one-line.ts';
import { explorableIds, explorables } from '../../src/domain/explorables/explorables.ts';
import { countWords, minutesFor } from '../../src/domain/reading-time.ts';
import { caseSchema } from '../../src/schemas/case.ts';
import { courseSchema } from '../../src/schemas/course.ts';
import { lessonSchema } from '../../src/schemas/lesson.ts';
import { questionFileSchema } from '../../src/schemas/question.ts';
import { explorableTitles } from '../../src/strings/explorable-titles.ts';

// No `URL`: component tests run with the one of a page, which Node's file functions do not take.
const content = join(import.meta.dirname, '../../src/content');
const read = (path: string) => readFileSync(join(content, path), 'utf8');

/** Front matter and the text under it. */
function splitFile(path: string): [front: unknown, body: string] {
  const [, front = '', ...body] = read(path).split(/^---$/m);
  return [parse(front), body.join('---')];
}

function readLesson(module: string, id: string): ListedLesson {
  const [front, body] = splitFile(`lessons/${id}.mdx`);
  const { questions } = questionFileSchema.parse(parse(read(`questions/${id}.yml`)));
  return {
    id,
    title: lessonSchema.parse(front).title,
    url: `/course/${module}/${id}/`,
    minutes: minutesFor(countWords(body), questions.filter(({ parallelTo }) => parallelTo === undefined).length),
    questions: [
      ...questions.filter(({ parallelTo }) => parallelTo === undefined),
      ...questions.filter(({ parallelTo }) => parallelTo !== undefined),
    ].map(listQuestion),
  };
}

function readCatalogue(): Catalogue {
  const { id, edition, modules } = courseSchema.parse(parse(read('course.yml')));
  const moduleOf = (lesson: string) => modules.find(({ lessons }) => lessons.includes(lesson))?.id ?? '';
  const cases = readdirSync(join(content, 'cases'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const [front, body] = splitFile(`cases/${file}`);
      return { id: file.replace(/\.mdx$/, ''), data: caseSchema.parse(front), body };
    })
    .sort((a, b) => a.data.place - b.data.place);
  return {
    course: id,
    edition,
    modules: modules.map((module) => ({
      id: module.id,
      title: module.title,
      url: `/course/${module.id}/`,
      lessons: module.lessons.map((lesson) => readLesson(module.id, lesson)),
    })),
    cases: cases.map((one) => listCase(one.id, one.data, one.body, `/cases/${one.id}/`)),
    explorables: explorableIds.map((id) => {
      const { lesson } = explorables[id];
      return { id, title: explorableTitles[id], lesson, url: `/course/${moduleOf(lesson)}/${lesson}/#${id}` };
    }),
  };
}

const published = readCatalogue();

/** The catalogue of the published course, read from its files; each call gives a copy that a test may change. */
export const makeCatalogue = (): Catalogue => structuredClone(published);

/** Six tasks of one module with both times, and what the test changes. Due on 30 November 2026 at 17:00 UTC. */
export const makeAssignment = (overrides: Partial<Assignment> = {}): Assignment => ({
  id: 'a551611e',
  edition: published.edition,
  title: 'Week 3: why they fight',
  from: 'MKT 210, Dr Okafor',
  tasks: [
    { type: 'lesson', lesson: 'the-complaints' },
    { type: 'lesson', lesson: 'economic-friction' },
    { type: 'quiz', lesson: 'the-cost' },
    { type: 'drawn', module: 'why-they-fight', count: 8 },
    { type: 'diagnostic' },
    { type: 'case', case: 'pump-distributor' },
  ],
  opensAt: Date.UTC(2026, 10, 23, 8) / 60_000,
  dueAt: Date.UTC(2026, 10, 30, 17) / 60_000,
  zone: 'Europe/Berlin',
  tries: 0,
  counts: 'best',
  order: 'given',
  seed: 2_026,
  done: { type: 'answered' },
  openAnswers: true,
  ...overrides,
});

const lessons = published.modules.flatMap((module) => module.lessons.map(({ id }) => id));

/** Anything that can be asked of the published course. */
export const anyTask: fc.Arbitrary<Task> = fc.oneof(
  fc.record({ type: fc.constant('lesson' as const), lesson: fc.constantFrom(...lessons) }),
  fc.record({ type: fc.constant('quiz' as const), lesson: fc.constantFrom(...lessons) }),
  fc.record({
    type: fc.constant('drawn' as const),
    module: fc.constantFrom('', ...published.modules.map(({ id }) => id)),
    count: fc.integer({ min: 1, max: MAX_DRAWN }),
  }),
  fc.record({ type: fc.constant('case' as const), case: fc.constantFrom(...published.cases.map(({ id }) => id)) }),
  fc.constant({ type: 'diagnostic' as const }),
  fc.constant({ type: 'treaty' as const }),
  fc.record({
    type: fc.constant('explorable' as const),
    explorable: fc.constantFrom(...explorableIds),
    setup: fc.constantFrom('1.end', '1.shared-40.end', '2.later.end'),
  }),
);

/** Titles of every kind: plain, with marks and umlauts, emoji, or whatever a keyboard gives. */
const anyLine = fc
  .oneof(
    fc.string({ maxLength: MAX_LINE }),
    fc.string({ unit: 'grapheme', maxLength: MAX_LINE }),
    fc.constantFrom('', 'Übung 3: „Streit“', '=1+1', '<b>Week 3</b>', '👩‍💼'.repeat(16), 'x'.repeat(MAX_LINE)),
  )
  .map((line) => tidyLine(line, MAX_LINE));
const anyTime = fc.option(fc.integer({ min: FIRST_MINUTE, max: LAST_MINUTE }), { nil: null });
const anyNumber = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Any assignment over the published course, as a code gives it back. */
export const anyAssignment: fc.Arbitrary<Assignment> = fc.record({
  id: anyNumber.map((id) => id.toString(16).padStart(8, '0')),
  edition: fc
    .tuple(fc.integer({ min: 2000, max: 2255 }), fc.integer({ min: 0, max: 4095 }))
    .map(([year, number]) => `${year}.${number}`),
  title: anyLine,
  from: anyLine,
  tasks: fc.array(anyTask, { minLength: 1, maxLength: MAX_TASKS }),
  opensAt: anyTime,
  dueAt: anyTime,
  zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/North_Dakota/New_Salem', 'Etc/GMT+5', 'Asia/Kathmandu'),
  tries: fc.integer({ min: 0, max: 9 }),
  counts: fc.constantFrom('first', 'best', 'last'),
  order: fc.constantFrom('given', 'shuffled'),
  seed: anyNumber,
  done: fc.oneof(
    fc.constant({ type: 'answered' as const }),
    fc.record({ type: fc.constant('share' as const), percent: fc.integer({ min: 1, max: 100 }) }),
  ),
  openAnswers: fc.boolean(),
});
