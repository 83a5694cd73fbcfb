// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { keepGuess } from '../../src/components/quiz/keep-guess.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { find, openRecord, press, settle } from '../support/quiz.tsx';

/** The form as Predict.astro sends it. */
const sent = `
  <form data-predict="t-choice" data-rev="1">
    <label><input type="radio" name="a" value="defined" />Defined</label>
    <label><input type="radio" name="a" value="aligned" />Aligned</label>
    <div role="status" tabindex="-1">The question comes back at the end of the lesson.</div>
    <button>Keep my guess</button>
  </form>`;

async function open(record: RecordStore): Promise<HTMLElement> {
  document.body.innerHTML = sent;
  const form = find(document, 'form') as HTMLFormElement;
  await keepGuess(form, record);
  return document.body;
}

beforeEach(() => {
  document.documentElement.dataset.lesson = 'one';
});

it('asks for a choice before it keeps anything', async () => {
  const record = openRecord();
  const page = await open(record);
  await press(page, 'Keep my guess');
  expect(find(page, '[role=status]').textContent).toContain('Choose an answer first');
  expect(await record.events()).toEqual([]);
});

it('keeps the guess, unmarked, and shows it after a reload', async () => {
  const record = openRecord();
  const page = await open(record);
  fireEvent.click(find(page, 'input[value=aligned]'));
  await press(page, 'Keep my guess');
  expect(await record.events()).toMatchObject([
    { type: 'predicted', lesson: 'one', question: 't-choice', rev: 1, answer: { type: 'choice', option: 'aligned' } },
  ]);
  expect(find(page, '[role=status]').textContent).toContain('comes back at the end');
  expect(document.activeElement).toBe(find(page, '[role=status]'));

  const again = await open(record);
  expect(find(again, ':checked').getAttribute('value')).toBe('aligned');
  expect(find(again, '[data-saved]').dataset.saved).toBe('kept');
  expect(again.querySelector('button')).toBeNull();
});

it('takes a guess at an earlier version of the question for none', async () => {
  const record = openRecord();
  await record.append({
    type: 'predicted',
    lesson: 'one',
    question: 't-choice',
    rev: 2,
    answer: { type: 'choice', option: 'aligned' },
  });
  const page = await open(record);
  expect(page.querySelector(':checked')).toBeNull();
  expect(page.querySelector('button')).not.toBeNull();
});

it('says when the guess could not be kept', async () => {
  const record = openRecord();
  record.append = () => Promise.reject(new NotKept('failed'));
  const page = await open(record);
  fireEvent.click(find(page, 'input[value=aligned]'));
  await press(page, 'Keep my guess');
  await settle();
  expect(find(page, '[data-saved]').dataset.saved).toBe('not-kept');
  expect(find(page, '[role=status]').textContent).toContain('could not be kept');
});
