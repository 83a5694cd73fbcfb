// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Notes } from '../../src/components/learner/Notes.tsx';
import type { CourseEvent } from '../../src/domain/record/event.ts';
import type { Outline } from '../../src/domain/record/progress.ts';
import { notesWords as words } from '../../src/strings/notes.ts';
import { happened } from '../support/events.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const outline: Outline = {
  modules: [{ title: 'First module', lessons: [{ id: 'one', title: 'Lesson one', url: '/one/', questions: [] }] }],
  questions: {},
};
const noted = (lesson: string, text: string, minute: number) =>
  happened({ type: 'noted', lesson, text }, `n${minute}`, minute);
const show = (...events: CourseEvent[]) => render(<Notes events={events} outline={outline} />);
const status = () => screen.getByRole('status').textContent;

it('is not there before the first note', () => {
  expect(show().container.innerHTML).toBe('');
  expect(show(noted('one', 'x', 1), noted('one', '', 2)).container.innerHTML).toBe('');
});

it('shows every note by module and lesson, with a link, its earlier versions, and those whose lesson has gone', () => {
  show(noted('one', 'before', 1), noted('one', 'Ask Ruth.\nThen Tom.', 2), noted('left-us', 'Still mine.', 3));
  const module = within(screen.getByRole('region', { name: 'First module' }));
  expect(module.getByRole('link', { name: 'Lesson one' }).getAttribute('href')).toBe('/one/');
  expect(module.getByRole('article').textContent).toContain('Ask Ruth.\nThen Tom.');
  expect(module.getByRole('group').textContent).toContain(words.earlier(1));
  expect(module.getByRole('group').textContent).toContain('before');
  const gone = within(screen.getByRole('region', { name: words.gone }));
  expect(gone.getByRole('article').textContent).toContain('left-us');
  expect(gone.getByRole('article').textContent).toContain('Still mine.');
  expect(gone.queryByRole('link')).toBeNull();
});

it('saves them all as a text file, and says where', async () => {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  show(noted('one', 'Fragen: “Ärger?” 🙂', 1), noted('left-us', 'Still mine.', 3));
  fireEvent.click(screen.getByRole('button', { name: words.save }));
  const blob = made.mock.calls[0]?.[0];
  const file = blob instanceof Blob ? await blob.text() : '';
  expect(file).toMatch(/Lesson one \(2026-\d\d-\d\d\)\n\nFragen: “Ärger\?” 🙂\n/);
  expect(file).toMatch(/left-us \(2026-\d\d-\d\d\)\n\nStill mine\.\n/);
  expect(status()).toMatch(/^Saved as truce-notes-\d{4}-\d\d-\d\d\.txt/);
});

it('says when the file cannot be made', () => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error();
  });
  show(noted('one', 'x', 1));
  fireEvent.click(screen.getByRole('button', { name: words.save }));
  expect(status()).toBe(words.notSaved);
});
