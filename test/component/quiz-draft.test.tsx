// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import QuestionIsland from '../../src/components/quiz/QuestionIsland.tsx';
import QuizIsland from '../../src/components/quiz/QuizIsland.tsx';
import { packQuestion } from '../../src/domain/questions/pack.ts';
import { openMemory } from '../../src/store/memory.ts';
import { buildRecordStore } from '../../src/store/record-store.ts';
import { answered } from '../support/events.ts';
import { samples } from '../support/questions.ts';
import { find, press, result, said, show, tick, write } from '../support/quiz.tsx';

/** A record with the browser's own clock, which the drafts go by too. */
const openRecord = () =>
  buildRecordStore(openMemory(), 'kept', { id: () => crypto.randomUUID(), now: () => new Date().toISOString() });
const packed = Object.values(samples).map((question) => packQuestion(question));
const quiz = (record = openRecord(), lesson = 'one') => (
  <QuizIsland lesson={lesson} questions={packed} open={() => Promise.resolve(record)} />
);
/** The page as it is after a reload: nothing of it is left but the record and the tab's storage. */
async function reload(record = openRecord(), lesson?: string) {
  cleanup();
  return show(quiz(record, lesson));
}
const go = (page: HTMLElement, place: number) => press(page, `Question ${place}, not answered yet`);
const shown = (page: HTMLElement) => find(page, '.now').dataset.question;
const checked = (page: HTMLElement) =>
  [...page.querySelectorAll<HTMLInputElement>('.now :checked')].map((input) => `${input.name} ${input.value}`).sort();
const lines = (page: HTMLElement) =>
  [...page.querySelectorAll('.now ol .opt > span')].map((one) => one.firstChild?.textContent);

describe('after a reload in the same tab', () => {
  it('the quiz shows the question that was shown, whether or not others are open', async () => {
    const record = openRecord();
    let page = await show(quiz(record));
    await go(page, 4);
    page = await reload(record);
    expect(shown(page)).toBe('t-sort');
    expect(document.activeElement).toBe(document.body);
    expect(shown(await reload(record, 'two'))).toBe('t-choice');
  });

  it('it shows a question that was just checked, with its mark', async () => {
    const record = openRecord();
    let page = await show(quiz(record));
    tick(page, 'merged');
    await press(page, 'Check');
    page = await reload(record);
    expect([shown(page), result(page), checked(page)]).toEqual(['t-choice', 'right', ['a merged']]);
  });

  it('choices, groups, a number and how sure one is are there, unchecked', async () => {
    const record = openRecord();
    let page = await show(quiz(record));
    tick(page, 'aligned');
    tick(page, 'certain', 'sure');
    await go(page, 2);
    tick(page, 'money');
    tick(page, 'weather');
    tick(page, 'weather');
    await go(page, 4);
    tick(page, 'marketing', 'a-brand');
    await go(page, 5);
    write(page, '12,5');
    page = await reload(record);
    expect(find(page, '.now input[type=text]')).toHaveProperty('value', '12.5');
    await go(page, 4);
    expect(checked(page)).toEqual(['a-brand marketing']);
    await go(page, 2);
    expect(checked(page)).toEqual(['a money']);
    await go(page, 1);
    expect(checked(page)).toEqual(['a aligned', 'sure certain']);
    expect(await record.events()).toEqual([]);
    await press(page, 'Check');
    expect(await record.events()).toMatchObject([{ answer: { option: 'aligned' }, confidence: 'certain' }]);
  });

  it('lines stand in the order in which they were left, and that order is an answer', async () => {
    const record = openRecord();
    let page = await show(quiz(record));
    await go(page, 3);
    const first = lines(page)[0];
    await press(page, `Move down: ${first}`);
    const before = lines(page);
    page = await reload(record);
    expect(lines(page)).toEqual(before);
    await press(page, 'Check');
    expect(result(page)).toBeDefined();
  });

  it('lines that were never moved are still no answer', async () => {
    let page = await show(quiz());
    await go(page, 3);
    tick(page, 'certain', 'sure');
    page = await reload();
    await press(page, 'Check');
    expect(result(page)).toBeUndefined();
    expect(said(page)).toContain('Move at least one line first');
  });

  it('a text of one’s own and the model answer that was shown are there', async () => {
    const record = openRecord();
    let page = await show(quiz(record));
    await go(page, 6);
    write(page, 'Money.');
    page = await reload(record);
    expect(find(page, '.now textarea')).toHaveProperty('value', 'Money.');
    expect(page.querySelector('.now blockquote')).toBeNull();
    await press(page, 'Check');
    page = await reload(record);
    expect(find(page, '.now blockquote').textContent).toContain('They compete for one budget');
    expect(said(page)).toContain('Compare yours');
    tick(page, 'budget');
    page = await reload(record);
    expect(checked(page)).toEqual(['a budget']);
    await press(page, 'Check');
    expect(result(page)).toBe('partly');
  });

  it('a question that is tried again is empty, and what is chosen then stays', async () => {
    const record = openRecord();
    let page = await show(quiz(record));
    tick(page, 'defined');
    await press(page, 'Check');
    await press(page, 'Try again');
    page = await reload(record);
    expect([shown(page), result(page), checked(page)]).toEqual(['t-choice', undefined, []]);
    tick(page, 'aligned');
    page = await reload(record);
    expect([result(page), checked(page)]).toEqual([undefined, ['a aligned']]);
    await press(page, 'Check');
    await press(page, 'Try again');
    expect(checked(page)).toEqual([]);
  });

  it('the summary is still the summary', async () => {
    const record = openRecord();
    let page = await show(quiz(record));
    await go(page, 6);
    write(page, 'Money.');
    await press(page, 'Check');
    await press(page, 'Check');
    await press(page, 'See how it went');
    page = await reload(record);
    expect(find(page, '.now h3').textContent).toBe('How it went');
  });
});

describe('what wins over unchecked work', () => {
  it('is an answer that the record has from later', async () => {
    const record = openRecord();
    const page = await show(quiz(record));
    tick(page, 'aligned');
    const later = { ...answered({ question: 't-choice', answer: { type: 'choice', option: 'merged' } }) };
    await record.merge([{ ...later, v: 1, id: 'later', at: '2099-01-01T00:00:00.000Z' }]);
    const again = await reload(record);
    expect([result(again), checked(again)]).toEqual(['right', ['a merged']]);
  });

  it('is what was done before the record was open', async () => {
    const record = openRecord();
    tick(await show(quiz(record)), 'aligned');
    cleanup();
    let open = (_: typeof record) => {};
    const late = new Promise<typeof record>((resolve) => {
      open = resolve;
    });
    const page = await show(<QuizIsland lesson="one" questions={packed} open={() => late} />);
    tick(page, 'defined');
    open(record);
    await vi.waitFor(() => expect(find(page, '.saved').dataset.saved).toBe('kept'));
    expect(checked(page)).toEqual(['a defined']);
  });

  it('is nothing at all where storage is refused: the quiz works as before', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    const record = openRecord();
    const page = await show(quiz(record));
    tick(page, 'merged');
    await press(page, 'Check');
    expect(result(page)).toBe('right');
    vi.unstubAllGlobals();
  });
});

it('a question on a page of its own keeps its unchecked answer too', async () => {
  const record = openRecord();
  const island = (
    <QuestionIsland
      lesson="one"
      lessonUrl="/one/"
      question={packQuestion(samples.choice)}
      open={() => Promise.resolve(record)}
    />
  );
  tick(await show(island), 'aligned');
  cleanup();
  expect(checked(await show(island))).toEqual(['a aligned']);
  expect(checked(await reload(record))).toEqual([]);
});
