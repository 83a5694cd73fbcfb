// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ProgressIsland from '../../src/components/learner/ProgressIsland.tsx';
import { showProgress } from '../../src/components/learner/show-progress.ts';
import QuizIsland from '../../src/components/quiz/QuizIsland.tsx';
import type { Asked } from '../../src/domain/questions/asked.ts';
import { packQuestion } from '../../src/domain/questions/pack.ts';
import { recallAnswers } from '../../src/domain/questions/recall.ts';
import { foldProgress, type Outline } from '../../src/domain/record/progress.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { learningWords } from '../../src/strings/learning.ts';
import { recordWords as words } from '../../src/strings/record.ts';
import { answered } from '../support/events.ts';
import { samples } from '../support/questions.ts';
import { find, openRecord, show } from '../support/quiz.tsx';

/** A course as its authors have it: what an edit changes. */
interface Course {
  modules: { id: string; title: string; lessons: { id: string; title: string; questions: Asked[] }[] }[];
}

const { choice, choices, order, sort } = samples;
const before: Course = {
  modules: [
    {
      id: 'm-one',
      title: 'First module',
      lessons: [
        { id: 'one', title: 'Lesson one', questions: [choice, choices] },
        { id: 'two', title: 'Lesson two', questions: [order] },
      ],
    },
    { id: 'm-two', title: 'Second module', lessons: [{ id: 'three', title: 'Lesson three', questions: [sort] }] },
  ],
};
/** The course with one lesson's title or questions changed. */
const withLesson = (id: string, change: (lesson: Course['modules'][number]['lessons'][number]) => object): Course => ({
  modules: before.modules.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => (lesson.id === id ? { ...lesson, ...change(lesson) } : lesson)),
  })),
});
const withChoice = (question: Asked) => withLesson('one', () => ({ questions: [question, choices] }));
const [defined, merged, aligned, undefinedLevel] = choice.options as Required<typeof choice>['options'];
if (!defined || !merged || !aligned || !undefinedLevel) throw new Error('The sample has four options.');
const [first, second] = before.modules;
if (!first || !second) throw new Error('The course has two modules.');
const [one, two] = first.lessons;
if (!one || !two) throw new Error('The first module has two lessons.');

/** What the learner sees after an edit; each says only what differs from what was there before it. */
interface Seen {
  /** Lesson one on the progress page: its title, state and answers. */
  title: string;
  state: string;
  answered: string;
  /** Whether the page says that an answer was to an earlier version. */
  earlier: boolean;
  /** Address of lesson one. */
  url: string;
  /** Dot of lesson one in menus: state of the answers given in it. */
  dot: string;
  /** The first question of lesson one's quiz: its mark, what is chosen in it, and what its status says. */
  mark: string | undefined;
  chosen: string[];
  /** Text of the chosen option. */
  text: string | undefined;
  saysChanged: boolean;
}
const unedited: Seen = {
  title: 'Lesson one',
  state: words.states.done,
  answered: '2 of 2',
  earlier: false,
  url: '/course/m-one/one/',
  dot: 'done',
  mark: 'right',
  chosen: ['merged'],
  text: 'Merged',
  saysChanged: false,
};
const gone: Partial<Seen> = { mark: undefined, chosen: [], text: undefined };

const edits: [string, Course, Partial<Seen>][] = [
  ['nothing is edited', before, {}],
  ['options are reordered', withChoice({ ...choice, options: choice.options.toReversed() }), {}],
  [
    'an option is reworded',
    withChoice({ ...choice, options: [defined, { ...merged, text: 'United' }, aligned, undefinedLevel] }),
    { text: 'United' },
  ],
  ['the question is reworded', withChoice({ ...choice, stem: 'Which one is no level?' }), {}],
  [
    'questions are reordered',
    withLesson('one', () => ({ questions: [choices, choice] })),
    { mark: 'partly', chosen: ['money'], text: 'Economic' },
  ],
  [
    'a question moves to another lesson',
    {
      modules: [
        {
          ...first,
          lessons: [
            { ...one, questions: [choices] },
            { ...two, questions: [order, choice] },
          ],
        },
        second,
      ],
    },
    { answered: '1 of 1', mark: 'partly', chosen: ['money'], text: 'Economic' },
  ],
  [
    'a question is retired',
    withLesson('one', () => ({ questions: [choices] })),
    { answered: '1 of 1', mark: 'partly', chosen: ['money'], text: 'Economic' },
  ],
  [
    'the option that was chosen is retired',
    withChoice({ ...choice, options: [defined, { ...aligned, right: true }, undefinedLevel] }),
    { chosen: [], text: undefined },
  ],
  ['a lesson is retitled', withLesson('one', () => ({ title: 'Lesson 1, retold' })), { title: 'Lesson 1, retold' }],
  [
    'a lesson moves to another module',
    {
      modules: [
        { ...first, lessons: [two] },
        { ...second, lessons: [...second.lessons, one] },
      ],
    },
    { url: '/course/m-two/one/' },
  ],
  ['a module is retitled', { modules: [{ ...first, title: 'Module the first' }, second] }, {}],
  ['a module gets a new address', { modules: [{ ...first, id: 'm-new' }, second] }, { url: '/course/m-new/one/' }],
  [
    'a lesson is split in two',
    {
      modules: [
        {
          ...first,
          lessons: [
            { ...one, questions: [choice] },
            { id: 'half', title: 'The other half', questions: [choices] },
            two,
          ],
        },
        second,
      ],
    },
    { answered: '1 of 1' },
  ],
  [
    'the key changes and rev is raised',
    withChoice({
      ...choice,
      rev: 2,
      options: [defined, { ...merged, right: undefined as never }, { ...aligned, right: true }, undefinedLevel],
    }),
    { ...gone, earlier: true, saysChanged: true },
  ],
  [
    'a question is added',
    withLesson('one', () => ({ questions: [choice, choices, sort] })),
    { state: words.states.half, answered: '2 of 3', dot: 'half' },
  ],
  [
    'the question becomes one of another type',
    withChoice({ ...samples.number, id: choice.id }),
    { chosen: [], text: undefined },
  ],
  [
    'the question becomes one of another type, with rev raised',
    withChoice({ ...samples.model, id: choice.id, rev: 2 }),
    { ...gone, earlier: true, saysChanged: true },
  ],
  [
    'the question becomes lines to put in order',
    withChoice({ ...order, id: choice.id }),
    { chosen: [], text: undefined },
  ],
  ['the question becomes lines to sort', withChoice({ ...sort, id: choice.id }), { chosen: [], text: undefined }],
];

const outlineOf = ({ modules }: Course): Outline => ({
  modules: modules.map(({ id, title, lessons }) => ({
    title,
    lessons: lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      url: `/course/${id}/${lesson.id}/`,
      questions: lesson.questions.map((question) => question.id),
    })),
  })),
  questions: Object.fromEntries(
    modules.flatMap(({ lessons }) =>
      lessons.flatMap(({ questions }) => questions.map(({ id, stem, rev }) => [id, { stem, rev }])),
    ),
  ),
});

/** A learner who has answered every question of lesson one: the first right, the second in part. */
async function learn(): Promise<RecordStore> {
  const record = openRecord();
  await record.append({ type: 'opened', lesson: 'one' });
  await record.append(answered({ question: choice.id, answer: { type: 'choice', option: 'merged' } }));
  await record.append(
    answered({
      question: choices.id,
      answer: { type: 'choices', options: ['money'] },
      outcome: 'partly',
      earned: 1,
      possible: 2,
    }),
  );
  return record;
}

async function look(course: Course): Promise<Seen> {
  const record = await learn();
  const rows = await record.events();
  const outline = outlineOf(course);
  const lesson = course.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === 'one');
  if (!lesson) throw new Error('Lesson one has left the course.');

  const objectives = { one: [{ id: 'aim', text: 'tell it apart', tasks: lesson.questions.map((form) => [form]) }] };
  render(
    <ProgressIsland
      outline={outline}
      objectives={objectives}
      questionPages="/questions/"
      bank="/bank.json"
      edition="2026.1"
      diagnostic="/"
      open={async () => record}
    />,
  );
  await screen.findByText(words.own);
  const row = find(document.body, '[data-lesson-progress=one]');
  const [state, count] = find(row, '.lesson-counts').textContent?.split(', ') ?? [];
  const progress = {
    title: find(row, '.lesson-name').textContent ?? '',
    url: find(row, '.objective a').getAttribute('href') ?? '',
    state: state ?? '',
    answered: count?.replace(' answered', '') ?? '',
    earlier: row.textContent?.includes(learningWords.mastery.earlier(1)) ?? false,
  };
  cleanup();

  document.body.innerHTML = `<a href="/"><span data-lesson-state="one" data-questions="${lesson.questions.length}"></span><span></span></a>`;
  await showProgress(document, record);
  const dot = find(document, '[data-lesson-state]').dataset.state ?? '';
  document.body.innerHTML = '';

  const packed = lesson.questions.map((question) => packQuestion(question));
  const page = await show(<QuizIsland lesson="one" questions={packed} open={async () => record} />);
  const form = find(page, '[data-question]');
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input[name=a]:checked')];
  // Reading changes nothing.
  expect(await record.events()).toEqual(rows);
  return {
    ...progress,
    dot,
    mark: form.dataset.result,
    chosen: chosen.map(({ value }) => value),
    text: chosen[0]?.closest('label')?.querySelector('span:last-child')?.firstChild?.textContent ?? undefined,
    saysChanged: form.querySelector('[role=status]')?.textContent?.includes('earlier version') ?? false,
  };
}

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error()));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('what a learner finds again after an edit of the course', () => {
  it.each(edits)('when %s', async (_, course, different) => {
    expect(await look(course)).toEqual({ ...unedited, ...different });
  });

  it.each(edits)('is folded from ids alone when %s', async (_, course) => {
    const events = await (await learn()).events();
    const questions = course.modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.questions));
    const { answers } = foldProgress(events, outlineOf(course));
    const { marks, outdated } = recallAnswers(questions, events);
    // Whatever happens to the course, both answers are in the record, under their questions' ids.
    expect([...answers.keys()]).toEqual([choice.id, choices.id]);
    for (const { id, rev } of questions) {
      const given = answers.get(id);
      expect(given?.earlier ?? false).toBe(given !== undefined && rev > 1);
      expect(marks.has(id)).toBe(given !== undefined && rev === 1);
      expect(outdated.has(id)).toBe(given !== undefined && rev > 1);
    }
  });
});
