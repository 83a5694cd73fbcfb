// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import PredictIsland from '../../src/components/quiz/PredictIsland.tsx';
import { NotKept } from '../../src/store/not-kept.ts';
import { samples } from '../support/questions.ts';
import { find, openRecord, press, show } from '../support/quiz.tsx';

const { id, rev, stem, options } = samples.choice;
const question = {
  id,
  rev,
  stem,
  options: options.map(({ id, text }) => ({ id, text })),
};
const predict = (record = openRecord()) => (
  <PredictIsland lesson="one" question={question} open={() => Promise.resolve(record)} />
);

describe('the guess before reading', () => {
  it('stands in the page before any script, and is not a question to be marked', () => {
    const html = renderToString(predict());
    expect(html).toContain('data-predict="t-choice"');
    expect(html).not.toContain('data-question');
    for (const option of options) expect(html).toContain(option.text);
    for (const option of options) expect(html).not.toContain(option.feedback);
    expect(html).not.toContain('style=');
  });

  it('is kept, unmarked, and is there after a reload', async () => {
    const record = openRecord();
    const page = await show(predict(record));
    await press(page, 'Keep my guess');
    expect(find(page, '[role=status]').textContent).toContain('Choose an answer first');
    fireEvent.click(find(page, 'input[value=aligned]'));
    await press(page, 'Keep my guess');
    expect(await record.events()).toMatchObject([
      {
        type: 'predicted',
        lesson: 'one',
        question: 't-choice',
        rev: 1,
        answer: { type: 'choice', option: 'aligned' },
      },
    ]);
    expect(find(page, '[data-predict]').dataset.result).toBeUndefined();
    expect(find(page, '[role=status]').textContent).toContain('comes back at the end');

    const again = await show(predict(record));
    expect(find(again, ':checked').getAttribute('value')).toBe('aligned');
    expect(find(again, '[data-saved]').dataset.saved).toBe('kept');
    expect(again.querySelector('button')).toBeNull();
  });

  it('says when it could not be kept', async () => {
    const record = openRecord();
    record.append = () => Promise.reject(new NotKept('failed'));
    const page = await show(predict(record));
    fireEvent.click(find(page, 'input[value=aligned]'));
    await press(page, 'Keep my guess');
    expect(find(page, '[data-saved]').dataset.saved).toBe('not-kept');
    expect(find(page, '[role=status]').textContent).toContain('was not kept');
  });
});
