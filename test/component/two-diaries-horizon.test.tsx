// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { diaryWords } from '../../src/strings/diaries.ts';
import { entryWords } from '../../src/strings/diary-entries.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { find, openRecord, press } from '../support/quiz.tsx';
import { open, placeAll, predict, rest } from '../support/two-diaries.tsx';

const live = (page: HTMLElement) => find(page, '[data-shown] > [role=status]').textContent;
const slider = (page: HTMLElement) => find(page, 'input[type=range]') as HTMLInputElement;

describe('the horizon', () => {
  const shown = (extra = '') => open(openRecord(), `two-diaries=1.stage-shown${extra}.end`);

  it.each([
    [
      2,
      'By week 2, anybody can judge 1 of 2 finished pieces of Dana’s work and 0 of 1 of Ravi’s. Too little is finished',
    ],
    [6, 'Dana knows more already, and can change course; Ravi has to decide with less.'],
    [13, 'A review that counts results now sees far more of Dana’s work than of Ravi’s. That does not make Ravi idle'],
    [52, 'Even a review this late has seen only 2 of 6 of Ravi’s work. For Dana’s it is late: a mistake may have been'],
    [70, 'A review now sees about as much of Dana’s work as of Ravi’s.'],
    [104, '6 of 6 finished pieces of Dana’s work and 6 of 6 of Ravi’s. Everything can be judged'],
  ])('at week %i says what it means', async (week, text) => {
    const page = await shown(`.week-${week}`);
    await rest();
    expect(live(page)).toContain(text);
  });

  it('before anything is finished says that and nothing else', async () => {
    const page = await shown('.week-0');
    await rest();
    expect(live(page)).toBe('Nothing is finished yet.');
  });

  it('explains what follows where one side is ahead, and only there', async () => {
    const page = await shown();
    await rest();
    expect(page.textContent).toContain(diaryWords.explain);
    await press(page, 'One clock for both');
    await rest();
    expect(page.textContent).not.toContain(diaryWords.explain);
  });

  it('is read out once it rests, and stands in the picture and the table at once', async () => {
    const page = await shown();
    fireEvent.change(slider(page), { target: { value: '29' } });
    expect(live(page)).toContain('By week 13');
    expect(find(page, 'svg').textContent).toContain('Ravi: 2 of 6 known');
    expect(page.textContent).toContain('At week 29');
    await rest();
    expect(live(page)).toContain(
      'By week 29, anybody can judge 5 of 6 finished pieces of Dana’s work and 2 of 6 of Ravi’s.',
    );
    expect(location.hash).toBe('#two-diaries=1.stage-shown.week-29.end');
  });

  it('moves by a quarter with the page keys, and stays within two years', async () => {
    const page = await shown();
    // Elsewhere these keys scroll the page.
    expect(fireEvent.keyDown(find(page, 'button.chip'), { key: 'PageUp' })).toBe(true);
    expect(slider(page).value).toBe('13');
    expect(fireEvent.keyDown(slider(page), { key: 'PageUp' })).toBe(false);
    expect(slider(page).value).toBe('26');
    for (let time = 0; time < 3; time++) fireEvent.keyDown(slider(page), { key: 'PageDown' });
    expect(slider(page).value).toBe('0');
    expect(slider(page).getAttribute('aria-valuetext')).toBe('week 0');
    fireEvent.keyDown(slider(page), { key: 'ArrowLeft' });
    expect(slider(page).value).toBe('0');
  });

  it.each([
    ['End of the week', '1'],
    ['End of the quarter', '13'],
    ['A year', '52'],
    ['Two years', '104'],
  ])('goes to a named week: %s', async (name, week) => {
    const page = await shown('.week-70');
    await press(page, name);
    expect(slider(page).value).toBe(week);
  });

  it('tells every piece of work and where it stands in the table', async () => {
    const page = await shown();
    const rows = [...page.querySelectorAll('tbody')][0]?.querySelectorAll('tr') ?? [];
    expect(rows).toHaveLength(12);
    expect(rows[3]?.textContent).toBe('a special lidDana834open');
    expect(rows[9]?.textContent).toBe('a headline tested by mailRavi67known');
    expect(rows[11]?.textContent).toBe('a study of new traysRavi1062open');
  });

  it('turns round with other people, and goes back to the lesson’s own', async () => {
    const page = await shown();
    await press(page, 'The clocks swapped');
    await rest();
    expect(live(page)).toContain('sees far more of Otto’s work than of Vera’s');
    expect(page.textContent).toContain('The clock comes with the work, not with the department.');
    await press(page, 'One clock for both');
    await rest();
    expect(live(page)).toContain('sees about as much of Dana’s work as of Otto’s');
    await press(page, exploreWords.reset);
    await rest();
    expect(live(page)).toContain('far more of Dana’s work than of Ravi’s');
    expect(location.hash).toBe('#two-diaries=1.stage-shown.end');
  });

  it('moved or given other people after a skip is asked again, and kept, as the page was opened', async () => {
    const record = openRecord();
    const page = await open(record, 'two-diaries=1.jobs-swapped.week-40.end');
    expect(find(page, '[data-saved]').textContent).toContain(exploreWords.kept.kept);
    await press(page, exploreWords.skip);
    fireEvent.change(slider(page), { target: { value: '70' } });
    await press(page, 'One clock for both');
    await press(page, exploreWords.again);
    expect(document.activeElement?.textContent).toContain('Vera sells scanners');
    await predict(page, '1', '5');
    expect(slider(page).value).toBe('40');
    expect(await record.events()).toMatchObject([{ setup: '1.jobs-swapped.week-40.end' }]);
    fireEvent.change(slider(page), { target: { value: '70' } });
    placeAll(page, () => 'dana');
    await press(page, entryWords.check);
    expect((await record.events())[1]).toMatchObject({ ask: 'place-six', setup: '1.jobs-swapped.week-40.end' });
  });

  it('asks again, of the pair that is shown', async () => {
    const record = openRecord();
    const page = await open(record, 'two-diaries=1.stage-shown.jobs-swapped.week-40.end');
    await press(page, exploreWords.again);
    expect(document.activeElement?.textContent).toContain('Vera sells scanners');
    await predict(page, '1', '5');
    expect(await record.events()).toMatchObject([
      {
        prediction: { sales: 1, marketing: 5 },
        result: { sales: 1, marketing: 5 },
        setup: '1.jobs-swapped.week-40.end',
      },
    ]);
  });

  it.each(['1.stage-shown.week-999.end', '1.stage-shown.week-2', '2.end'])(
    'says why it does not follow "%s"',
    async (text) => {
      const page = await open(openRecord(), `two-diaries=${text}`);
      expect(Object.values(exploreWords.problem)).toContain(find(page, '[role=alert]').textContent);
      expect(page.querySelector('[data-shown]')).toBeNull();
    },
  );
});
