// @vitest-environment happy-dom
import { act, cleanup, fireEvent, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import TwoDiariesIsland from '../../src/components/explorables/TwoDiariesIsland.tsx';
import { entryOwners, type Owner } from '../../src/domain/explorables/diary-events.ts';
import type { NewEvent } from '../../src/domain/record/event.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { diaryWords } from '../../src/strings/diaries.ts';
import { entryWords, eventWords } from '../../src/strings/diary-entries.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { at } from '../support/events.ts';
import { find, openRecord, press, show } from '../support/quiz.tsx';

/** Longer than a reader has to rest before a sentence is read out and the address follows. */
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 450)));

async function open(record: RecordStore = openRecord(), fragment = ''): Promise<HTMLElement> {
  history.replaceState(null, '', `#${fragment}`);
  const promise = Promise.resolve(record);
  const openIt = () => promise;
  return show(<TwoDiariesIsland open={openIt} />);
}

/** Predicts both numbers, in the order of the fields. */
async function predict(page: HTMLElement, sales: string, marketing: string) {
  const [first, second] = page.querySelectorAll<HTMLInputElement>('input[type=number]');
  if (!first || !second) throw new Error('There are not two fields.');
  fireEvent.change(first, { target: { value: sales } });
  fireEvent.change(second, { target: { value: marketing } });
  await press(page, exploreWords.predict);
}

const live = (page: HTMLElement) => find(page, '[data-shown] > [role=status]').textContent;
const verdict = (page: HTMLElement) => find(page, '[data-verdict]').textContent;
const slider = (page: HTMLElement) => find(page, 'input[type=range]') as HTMLInputElement;
const cards = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('.dd-card')];

function placeAll(page: HTMLElement, owner: (place: number) => Owner) {
  for (const [place, card] of cards(page).entries())
    fireEvent.click(within(card).getByRole('radio', { name: entryWords.names[owner(place)] }));
}

const predictedBefore: NewEvent = {
  type: 'explored',
  lesson: 'cultural-friction',
  explorable: 'two-diaries',
  ask: 'known-at-quarter',
  prediction: { sales: 2, marketing: 3 },
  result: { sales: 5, marketing: 1 },
  setup: '1.end',
};

afterEach(() => {
  history.replaceState(null, '', '#');
  vi.useRealTimers();
});

describe('the prediction', () => {
  it('comes first: no picture, and nothing of the result', async () => {
    const page = await open();
    expect(page.querySelector('svg')).toBeNull();
    expect(page.querySelector('[data-shown]')).toBeNull();
    expect(page.textContent).toContain('Dana’s six: six calls, two quotes');
    await press(page, exploreWords.predict);
    expect(find(page, '[role=status]').textContent).toBe(diaryWords.fillFirst);
    expect(page.querySelector('[data-shown]')).toBeNull();
  });

  it('takes whole numbers up to six and no others', async () => {
    const record = openRecord();
    const page = await open(record);
    await predict(page, '7', '1');
    expect(page.querySelector('[data-shown]')).toBeNull();
    await predict(page, '', '1');
    expect(await record.events()).toEqual([]);
  });

  it('is kept beside what the model gives, and told beside it, where the focus goes', async () => {
    const record = openRecord();
    const page = await open(record);
    await predict(page, '6', '4');
    expect(document.activeElement?.textContent).toBe(
      'You said 6 for Dana and 4 for Ravi. The model gives 5 of 6 for Dana and 1 of 6 for Ravi.',
    );
    expect(await record.events()).toMatchObject([
      {
        type: 'explored',
        lesson: 'cultural-friction',
        explorable: 'two-diaries',
        ask: 'known-at-quarter',
        prediction: { sales: 6, marketing: 4 },
        result: { sales: 5, marketing: 1 },
        setup: '1.end',
      },
    ]);
    expect(find(page, '[data-saved]').textContent).toContain(exploreWords.kept.kept);
    expect(page.textContent).not.toContain('You predicted this on');
  });

  it('can be left out', async () => {
    const record = openRecord();
    const page = await open(record);
    await press(page, exploreWords.skip);
    expect(document.activeElement?.textContent).toBe('The model gives 5 of 6 for Dana and 1 of 6 for Ravi.');
    expect(await record.events()).toEqual([]);
  });

  it('from an earlier day is told on return, and again after a new one', async () => {
    const record = openRecord();
    await record.append(predictedBefore);
    const page = await open(record);
    const [event] = await record.events();
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(event?.at ?? ''));
    expect(page.textContent).toContain(exploreWords.earlier(day));
    await predict(page, '6', '4');
    expect(page.textContent).toContain(exploreWords.earlier(day));
    expect(verdict(page)).toContain('You said 6 for Dana and 4 for Ravi.');
    expect(verdict(page)).not.toContain(day);
  });

  it('from an earlier day is not told as today’s, nor as one about another pair', async () => {
    const record = openRecord();
    await record.append(predictedBefore);
    const page = await open(record);
    await press(page, exploreWords.skip);
    expect(verdict(page)).toBe('The model gives 5 of 6 for Dana and 1 of 6 for Ravi.');
    expect(page.textContent).toContain('You predicted this on');
    await press(page, 'The clocks swapped');
    expect(page.textContent).not.toContain('You predicted this on');
  });

  it('from today is left out where its reader has skipped, or where its numbers cannot be read', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(at(1)) });
    const skipped = openRecord();
    await skipped.append(predictedBefore);
    const page = await open(skipped);
    await press(page, exploreWords.skip);
    expect(verdict(page)).not.toContain('You said');
    for (const prediction of [{ marketing: 3 }, { sales: 'many', marketing: 3 }, { sales: 7, marketing: 3 }]) {
      const record = openRecord();
      await record.append({ ...predictedBefore, prediction });
      cleanup();
      const page = await open(record, 'two-diaries=1.stage-shown.end');
      expect(verdict(page)).toBe('The model gives 5 of 6 for Dana and 1 of 6 for Ravi.');
    }
  });

  it('is told again where the page stands at the result on the same day, but not for another pair', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(at(1)) });
    const record = openRecord();
    await record.append(predictedBefore);
    const page = await open(record, 'two-diaries=1.stage-shown.end');
    expect(verdict(page)).toContain('You said 2 for Dana and 3 for Ravi.');
    await press(page, 'The clocks swapped');
    expect(verdict(page)).toBe('The model gives 1 of 6 for Vera and 5 of 6 for Otto.');
  });

  it('says when it could not be kept, and shows the result all the same', async () => {
    const record = openRecord();
    record.append = () => Promise.reject(new NotKept('full'));
    const page = await open(record);
    await predict(page, '6', '4');
    expect(find(page, '[role=alert]').textContent).toContain(exploreWords.reasons.full);
    expect(page.querySelector('[data-shown]')).not.toBeNull();
  });

  it('says that nothing outlives the tab in a browser that keeps nothing', async () => {
    const page = await open(openRecord('not-kept'));
    await predict(page, '6', '4');
    expect(find(page, '[data-saved=not-kept]').textContent).toContain(exploreWords.kept['not-kept']);
  });
});

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

describe('six entries', () => {
  const shown = (record = openRecord()) => open(record, 'two-diaries=1.stage-shown.end');

  it('are not compared before each has a diary', async () => {
    const record = openRecord();
    const page = await shown(record);
    expect(cards(page)).toHaveLength(6);
    fireEvent.click(within(cards(page)[0] as HTMLElement).getByRole('radio', { name: 'Dana' }));
    await press(page, entryWords.check);
    expect(page.textContent).toContain('5 of the six have no diary yet.');
    expect(page.textContent).not.toContain('on the same event');
    expect(await record.events()).toEqual([]);
  });

  it('are compared with the diaries, told one by one, and kept once', async () => {
    const record = openRecord();
    const page = await shown(record);
    const owners = Object.values(entryOwners);
    placeAll(page, (place) => (place === 3 ? 'ravi' : (owners[place] ?? 'dana')));
    await press(page, entryWords.check);
    await press(page, entryWords.check);
    expect(page.textContent).toContain('5 of the six stand where you put them.');
    const lid = cards(page)[3];
    expect(lid?.textContent).toContain('In Dana’s diary. Judged on keeping this customer, in half a year.');
    expect(lid?.textContent).toContain(eventWords.lid.close);
    expect(lid?.textContent).toContain(eventWords.lid.ravi.note);
    expect(cards(page)[0]?.textContent).toContain('In Dana’s diary, where you put it.');
    const events = await record.events();
    expect(events).toMatchObject([{ ask: 'place-six', setup: '1.end' }]);
    // These and no other fields of the set-up.
    expect(events[0]).toHaveProperty('prediction', { ...entryOwners, lid: 'ravi' });
    expect(events[0]).toHaveProperty('result', entryOwners);
  });

  it('hide their answers once one is put elsewhere, and can be compared anew', async () => {
    const record = openRecord();
    const page = await shown(record);
    placeAll(page, () => 'dana');
    await press(page, entryWords.check);
    expect(page.textContent).toContain('3 of the six stand where you put them. For the others');
    fireEvent.click(within(cards(page)[1] as HTMLElement).getByRole('radio', { name: 'Ravi' }));
    expect(page.textContent).not.toContain('on the same event');
    await press(page, entryWords.check);
    expect(page.textContent).toContain('4 of the six stand where you put them.');
    expect(await record.events()).toHaveLength(2);
  });

  it('stand in the address, and not in the link for others', async () => {
    const page = await shown();
    placeAll(page, () => 'ravi');
    await press(page, entryWords.check);
    await rest();
    expect(location.hash).toContain('.compared-yes.tuesday-ravi.lost-ravi');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await press(page, exploreWords.copyLink);
    expect(find(page, '.copy-link a').getAttribute('href')).toContain('#two-diaries=1.end');
  });

  it('are all in a table with what the other one noted', async () => {
    const page = await shown();
    const table = [...page.querySelectorAll('table')].at(-1);
    for (const { dana, ravi } of Object.values(eventWords)) {
      expect(table?.textContent).toContain(dana.note);
      expect(table?.textContent).toContain(ravi.note);
    }
  });

  it('placed on an earlier day say so', async () => {
    const record = openRecord();
    await record.append({
      ...predictedBefore,
      ask: 'place-six',
      prediction: { ...entryOwners },
      result: { ...entryOwners },
    });
    const page = await shown(record);
    expect(page.textContent).toContain('You predicted this on');
  });
});
