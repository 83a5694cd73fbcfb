// @vitest-environment happy-dom
import { cleanup, fireEvent, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { entryOwners } from '../../src/domain/explorables/diary-events.ts';
import type { NewEvent } from '../../src/domain/record/event.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import { diaryWords } from '../../src/strings/diaries.ts';
import { entryWords, eventWords } from '../../src/strings/diary-entries.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { at } from '../support/events.ts';
import { find, openRecord, press } from '../support/quiz.tsx';
import { cards, open, placeAll, predict, rest } from '../support/two-diaries.tsx';

const verdict = (page: HTMLElement) => find(page, '[data-verdict]').textContent;

const predictedBefore: NewEvent = {
  type: 'explored',
  lesson: 'cultural-friction',
  explorable: 'two-diaries',
  ask: 'known-at-quarter',
  prediction: { sales: 2, marketing: 3 },
  result: { sales: 5, marketing: 1 },
  setup: '1.end',
};

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
    expect(await record.events()).toMatchObject([{ ...predictedBefore, prediction: { sales: 6, marketing: 4 } }]);
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
