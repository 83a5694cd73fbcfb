// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, it } from 'vitest';
import GrowthIsland from '../../src/components/growth/GrowthIsland.tsx';
import type { RecordStore } from '../../src/store/store.ts';
import { growthWords as words } from '../../src/strings/growth.ts';
import { answered } from '../support/events.ts';
import { openRecord } from '../support/quiz.tsx';

const options = [
  { id: 'yes', text: 'The *first* answer', right: true },
  { id: 'no', text: 'The other answer' },
];
const pretests = ['one', 'two', 'three'].map((id) => ({
  id: `q-${id}`,
  rev: 1,
  stem: `What of ${id}?`,
  title: `Lesson ${id}`,
  url: `/${id}/`,
  options,
}));

let store: RecordStore;
beforeEach(() => {
  store = openRecord();
});
const show = async (opened = store) => {
  render(<GrowthIsland pretests={pretests} open={async () => opened} />);
  await act(async () => undefined);
};
const guess = (question: string, option: string) =>
  store.append({ type: 'predicted', lesson: 'one', question, rev: 1, answer: { type: 'choice', option } });
const entry = (title: string) => {
  const found = screen.getByRole('heading', { name: title }).closest('li');
  if (!found) throw new Error(`There is no entry "${title}".`);
  return found;
};

it('says one quiet line before the first guess, also on the server', async () => {
  expect(renderToString(<GrowthIsland pretests={pretests} />)).toContain(words.none);
  await show();
  screen.getByText(words.none);
  expect(screen.queryByRole('list')).toBeNull();
});

it('shows each guess beside the last answer since, in words and signs, and compares those that have one', async () => {
  await guess('q-one', 'no');
  await guess('q-two', 'yes');
  await store.append(answered({ question: 'q-one' }));
  await show();
  screen.getByText('Before reading you had 0 of 1 right. In your last answers, 1 of 1.');
  screen.getByText(words.rest(1));
  expect(entry('Lesson one').textContent).toContain('What of one?');
  expect(entry('Lesson one').textContent).toContain('Before reading× not right: The other answer');
  expect(entry('Lesson one').textContent).toContain('Last answer since✓ right: The first answer');
  expect(entry('Lesson two').textContent).toContain('✓ right');
  expect(within(entry('Lesson two')).getByRole('link', { name: words.answer }).getAttribute('href')).toBe(
    '/two/#check-yourself',
  );
  expect(entry('Lesson three').textContent).toContain(words.noGuess);
  expect(document.body.textContent).not.toContain('%');
});

it('follows the record', async () => {
  await show();
  await act(async () => void (await guess('q-one', 'no')));
  await screen.findByRole('heading', { name: 'Lesson one' });
});

it('says that the record cannot be read', async () => {
  await show({ ...store, events: () => Promise.reject(new Error()) });
  expect(screen.getByRole('alert').textContent).toBe(words.unreadable);
});
