// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { watchGuess } from '../../src/components/quiz/watch-guess.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { find, openRecord } from '../support/quiz.tsx';

async function open(record: RecordStore): Promise<HTMLFormElement> {
  document.body.innerHTML = `
    <form data-predict="t-choice" data-rev="1" data-passage="two-days">
      <label><input type="radio" name="a" value="aligned" />Aligned</label>
      <div role="status" tabindex="-1"></div>
      <button>Keep my guess</button>
    </form>`;
  const form = find(document, 'form') as HTMLFormElement;
  await watchGuess(form, record);
  return form;
}

beforeEach(() => {
  document.documentElement.dataset.lesson = 'one';
});

it('keeps a guess whose press came before what keeps it, once', async () => {
  const record = openRecord();
  const form = await open(record);
  const input = find(form, 'input') as HTMLInputElement;
  // As when the script is slow: nothing has told the form that the reader came near it.
  input.checked = true;
  form.requestSubmit();
  await vi.waitFor(async () => expect(await record.events()).toHaveLength(1));
  await vi.waitFor(() => expect(form.querySelector('button')).toBeNull());
  expect(await record.events()).toMatchObject([{ type: 'predicted', answer: { option: 'aligned' } }]);
});

it('shows a guess that was kept before without waiting for anybody', async () => {
  const record = openRecord();
  const first = await open(record);
  (find(first, 'input') as HTMLInputElement).checked = true;
  first.requestSubmit();
  await vi.waitFor(async () => expect(await record.events()).toHaveLength(1));
  const again = await open(record);
  expect(again.querySelector('button')).toBeNull();
  expect((find(again, 'input') as HTMLInputElement).checked).toBe(true);
});
