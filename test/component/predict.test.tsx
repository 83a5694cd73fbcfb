// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepGuess } from '../../src/components/quiz/keep-guess.ts';
import type { NewEvent } from '../../src/domain/record/event.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { guess } from '../../src/strings/guess.ts';
import { answered } from '../support/events.ts';
import { find, openRecord, press, settle } from '../support/quiz.tsx';

/** The form as Predict.astro sends it. */
const sent = `
  <form data-predict="t-choice" data-rev="1" data-passage="two-days">
    <label><input type="radio" name="a" value="defined" />Defined</label>
    <label><input type="radio" name="a" value="aligned" />Aligned</label>
    <div role="status" tabindex="-1">The question comes back at the end of the lesson.</div>
    <button>Keep my guess</button>
  </form>
  <h2 id="two-days">Two days</h2>
  <p>The passage.</p>`;

const beside = () => document.querySelector('[role=note]');

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

describe('the guess beside the passage that settles it', () => {
  const guessed = (option: string, rev = 1): NewEvent => ({
    type: 'predicted',
    lesson: 'one',
    question: 't-choice',
    rev,
    answer: { type: 'choice', option },
  });

  it('stands right after its heading, unmarked, as soon as it is made', async () => {
    const page = await open(openRecord());
    expect(beside()).toBeNull();
    fireEvent.click(find(page, 'input[value=aligned]'));
    await press(page, 'Keep my guess');
    expect(beside()?.previousElementSibling?.id).toBe('two-days');
    expect(beside()?.textContent).toContain('Before reading you said: “Aligned”. This passage settles it.');
    expect(beside()?.querySelector('a')?.getAttribute('href')).toBe('#check-yourself');
    expect(page.querySelectorAll('[role=note]')).toHaveLength(1);
  });

  it('is there when the learner comes back, also after they have answered', async () => {
    const record = openRecord();
    await record.append(guessed('defined'));
    await record.append(answered({ question: 't-choice' }));
    await open(record);
    expect(beside()?.textContent).toContain('“Defined”');
  });

  it('does not put an option in quotation marks that is a quotation', async () => {
    expect(guess.said('“We lost it.”')).toContain('you said: “We lost it.” This');
  });

  it('is not there for an earlier version, for an option that has gone or without the heading', async () => {
    for (const event of [guessed('defined', 2), guessed('retired')]) {
      const record = openRecord();
      await record.append(event);
      const page = await open(record);
      expect(beside()).toBeNull();
      // And the learner can guess anew.
      expect(page.querySelector('button')).not.toBeNull();
    }
    const record = openRecord();
    await record.append(guessed('defined'));
    document.body.innerHTML = sent.replace('id="two-days"', 'id="elsewhere"');
    await keepGuess(find(document, 'form') as HTMLFormElement, record);
    expect(beside()).toBeNull();
    expect(find(document, '[data-saved]').dataset.saved).toBe('kept');
  });
});
