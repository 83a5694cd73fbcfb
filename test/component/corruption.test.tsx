// @vitest-environment happy-dom
import { serialize } from 'node:v8';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import ProgressIsland from '../../src/components/learner/ProgressIsland.tsx';
import QuizIsland from '../../src/components/quiz/QuizIsland.tsx';
import { packQuestion } from '../../src/domain/questions/pack.ts';
import type { Answer } from '../../src/domain/record/event.ts';
import type { Outline } from '../../src/domain/record/progress.ts';
import { openMemory } from '../../src/store/memory.ts';
import { buildRecordStore } from '../../src/store/record-store.ts';
import { recordWords as words } from '../../src/strings/record.ts';
import { corruptRow, makeRandom } from '../support/corrupt.ts';
import { answered, at, happened } from '../support/events.ts';
import { samples } from '../support/questions.ts';
import { find, show } from '../support/quiz.tsx';

const questions = Object.values(samples);
const packed = questions.map((question) => packQuestion(question));
const outline: Outline = {
  modules: [
    {
      title: 'Module',
      lessons: [{ id: 'one', title: 'Lesson one', url: '/', questions: questions.map(({ id }) => id) }],
    },
  ],
  questions: Object.fromEntries(questions.map(({ id, stem, rev }) => [id, { stem, rev }])),
};
const answers: Answer[] = [
  { type: 'choice', option: 'merged' },
  { type: 'choices', options: ['money', 'thought'] },
  { type: 'order', items: ['undefined', 'defined', 'aligned', 'integrated'] },
  { type: 'sort', groups: { close: 'sales', brand: 'marketing', call: 'sales' } },
  { type: 'number', value: 40 },
  { type: 'model', text: 'Money.', points: ['budget'] },
];
const sound = questions.map(({ id: question }, n) =>
  happened(answered({ question, answer: answers[n] as Answer, confidence: 'certain' }), `a-${n}`, n),
);
const others = [
  happened({ type: 'opened', lesson: 'one' }, 'o'),
  happened(
    { type: 'predicted', lesson: 'one', question: 't-choice', rev: 1, answer: { type: 'choice', option: 'merged' } },
    'p',
  ),
  happened({ type: 'diagnosed', edition: 1, seat: 'sales', answers: { a: 4 }, context: { b: 'c' } }, 'd'),
  happened({ type: 'drafted', fields: { lead: 'A name' } }, 't'),
  happened({ type: 'noted', lesson: 'one', text: 'Ask.' }, 'n'),
];

/** A record with forty spoilt rows that came before the sound ones, and another forty after. */
function makeRecord(seed: number) {
  const random = makeRandom(seed);
  const all = [...sound, ...others];
  const spoilt = Array.from({ length: 80 }, (_, n): [string, unknown] => {
    const row = { ...all[n % all.length], id: `spoilt-${n}`, at: at(n < 40 ? -n - 1 : 100 + n) };
    return [row.id, corruptRow(row, random)];
  });
  const held = new Map<string, unknown>([...all.map((row): [string, unknown] => [row.id, row]), ...spoilt]);
  return {
    held,
    before: serialize(held),
    store: buildRecordStore(openMemory(held), 'kept', { id: () => 'new', now: () => at(999) }),
  };
}

let complaints: MockInstance;
beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
});
afterEach(() => {
  cleanup();
  expect(complaints).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const seeds = Array.from({ length: 10 }, (_, n) => n + 1);

it.each(seeds)(
  'the page of one’s record is drawn whole over eighty spoilt rows, and changes none (%i)',
  async (seed) => {
    const { held, before, store } = makeRecord(seed);
    vi.stubGlobal('fetch', () => Promise.reject(new Error()));
    render(
      <ProgressIsland
        outline={outline}
        objectives={{ one: [{ id: 'aim', text: 'tell', tasks: questions.map((form) => [form]) }] }}
        questionPages="/questions/"
        bank="/bank.json"
        edition="2026.1"
        diagnostic="/"
        open={async () => store}
      />,
    );
    await screen.findByText(words.own);
    expect(screen.queryByText(words.broken)).toBeNull();
    screen.getByRole('heading', { name: words.quarantine });
    expect(find(document.body, '.lesson-counts').textContent).toContain('6 of 6');
    screen.queryByRole('button', { name: /^Show/ })?.click();
    await screen.findByText(words.own);
    expect(screen.queryByText(words.broken)).toBeNull();
    expect(serialize(held).equals(before)).toBe(true);
  },
);

it.each(seeds)('the quiz is drawn whole over eighty spoilt rows, and changes none (%i)', async (seed) => {
  const { held, before, store } = makeRecord(seed);
  const page = await show(<QuizIsland lesson="one" questions={packed} open={async () => store} />);
  expect(page.querySelectorAll('[data-question]')).toHaveLength(6);
  expect(page.textContent).not.toContain('could not be shown');
  expect(find(page, '.saved').dataset.saved).toBe('kept');
  expect(serialize(held).equals(before)).toBe(true);
});
