// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import MoveHandoffIsland from '../../src/components/explorables/handoff/MoveHandoffIsland.tsx';
import type { NewEvent } from '../../src/domain/record/event.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import type { Keeping, RecordStore } from '../../src/store/store.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { zoneWords } from '../../src/strings/funnel-zones.ts';
import { handoffWords } from '../../src/strings/handoff.ts';
import { handoffAsk } from '../../src/strings/handoff-ask.ts';
import { find, openRecord, press, settle, show } from '../support/quiz.tsx';

/** Longer than a reader has to rest before a move is told. */
const REST = 300;
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, REST)));

let page: HTMLElement;
async function open(store: RecordStore = openRecord(), fragment = '') {
  history.replaceState(null, '', `/${fragment}`);
  // Unlike a browser, the test's page would take a replaced address for one that the reader went to.
  vi.spyOn(history, 'replaceState').mockImplementation(() => {});
  page = await show(<MoveHandoffIsland open={() => Promise.resolve(store)} />);
  await settle();
  return store;
}
const pick = (label: string) => {
  const chip = [...page.querySelectorAll('label')].find((one) => one.textContent === label);
  fireEvent.click(find(chip ?? page, 'input'));
};
const move = (label: string, value: number) => {
  const name = [...page.querySelectorAll('label')].find((one) => one.textContent === label);
  fireEvent.change(find(page, `[id="${name?.htmlFor}"]`), { target: { value: String(value) } });
};
const live = () => find(page, '.handoff-live').textContent;
/** Sees the model without a prediction. */
async function skip() {
  await press(page, exploreWords.skip);
  await vi.waitFor(() => find(page, '[data-shown]'));
  await rest();
}
/** The model with twice the hotels, as somebody sees it who has predicted. */
async function predict(what = 'Fewer') {
  pick(what);
  await press(page, exploreWords.predict);
  await vi.waitFor(() => find(page, '[data-shown]'));
  await rest();
}
const outlook = () => find(page, '.handoff-outlook').textContent;
const explored = async (store: RecordStore) => (await store.events()).filter(({ type }) => type === 'explored');

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the story', () => {
  it('asks before it shows anything, and keeps nothing until something is chosen', async () => {
    const store = await open();
    expect(page.textContent).toContain('1,000 hotels have heard of the laundry, and 18 buy');
    expect(page.querySelector('svg')).toBeNull();
    await press(page, exploreWords.predict);
    expect(find(page, '[role=status]').textContent).toBe(exploreWords.chooseFirst);
    expect(await explored(store)).toEqual([]);
  });

  it('sets the prediction beside the result, keeps both, and goes on at that sentence', async () => {
    const store = await open();
    pick('Twice as many');
    await press(page, exploreWords.predict);
    await vi.waitFor(() => find(page, '[data-shown]'));
    await settle();
    const verdict = find(page, '[data-shown] > p');
    expect(verdict.textContent).toBe(
      'You said: twice as many. The model gives: fewer. 1,000 hotels brought 18 purchases, 2,000 hotels bring 12.8.',
    );
    expect(document.activeElement).toBe(verdict);
    expect(await explored(store)).toMatchObject([
      {
        lesson: 'the-funnel-and-the-handoff',
        explorable: 'move-the-handoff',
        ask: 'twice-the-leads',
        prediction: { purchases: 'twice' },
        result: { purchases: 'fewer' },
        setup: '1.end',
      },
    ]);
    // It stays beside what was asked, whatever is moved afterwards.
    move('Hotels that have heard of it', 400);
    expect(find(page, '[data-shown] > p').textContent).toContain('1,000 hotels brought 18 purchases');
  });

  it('asks about buyers who come back, and sets what each way loses beside that prediction', async () => {
    const store = await open();
    await skip();
    pick(handoffWords.move.ways.none);
    // The first of the two choices moves the model, the second predicts.
    const second = [...page.querySelectorAll<HTMLInputElement>('form input[value=none]')].at(-1);
    if (second) fireEvent.click(second);
    await press(page, exploreWords.predict);
    expect(page.textContent).toContain('You said: no hand-off. The model gives: two hand-offs.');
    expect(page.textContent).toContain('With two hand-offs, 14.4 purchases become 11.2: 22% lost.');
    expect(page.textContent).toContain('With no hand-off, nothing changes: 17.9 purchases.');
    expect(document.activeElement?.textContent).toContain('You said: no hand-off');
    expect(await explored(store)).toMatchObject([
      { ask: 'back-and-forth', prediction: { way: 'none' }, result: { way: 'two' }, setup: '1.way-none.back-40.end' },
    ]);
  });

  it('lets a reader go on without predicting, keeps nothing then, and asks again when wanted', async () => {
    const store = await open();
    await skip();
    expect(find(page, '[data-shown] > p').textContent).toMatch(/^The model gives: fewer\./);
    expect(await explored(store)).toEqual([]);
    await press(page, exploreWords.again);
    expect(page.querySelector('[data-shown]')).toBeNull();
    expect(document.activeElement?.textContent).toContain('1,000 hotels have heard');
  });
});

describe('what is heard', () => {
  it('says what changed and what it means, once the reader rests', async () => {
    await open();
    await predict();
    expect(live()).toContain('2,000 hotels, one hand-off, after preference: 13 purchases.');
    expect(live()).toContain('With time for all, 36 would have bought; time cost 23 of them.');
    expect(outlook()).toContain('Sales: 77% of the time that is needed.');
    expect(outlook()).toContain('A few more hotels would mean fewer purchases.');
    expect(outlook()).toContain('Most is won with about 1,150 hotels: 21 purchases.');
    expect(outlook()).toContain('more is won with two hand-offs: 29 purchases.');
    expect(find(page, '.handoff-outlook').closest('[role=status]')).toBeNull();
    const before = live();
    move('Hotels that have heard of it', 1000);
    expect(live()).toBe(before);
    await rest();
    expect(live()).toContain(
      '18 purchases, 5 more than before. With time for all and nobody lost at a line, 23 would have bought; lines cost 5 of them.',
    );
    expect(outlook()).toContain('A few more hotels would mean more purchases.');
    expect(outlook()).toContain(handoffWords.outlook.bestIsThis);
  });

  it('speaks of no line and no shortage where there is neither', async () => {
    await open(openRecord(), '#move-the-handoff=1.stage-moved.way-none.hotels-500.end');
    await vi.waitFor(() => find(page, '[data-shown]'));
    await rest();
    expect(live()).toBe(`500 hotels, no hand-off: 11 purchases. ${handoffWords.live.free}`);
  });

  it('has what each place is good for and what goes wrong there, and whose judgement that is', async () => {
    await open();
    await skip();
    const note = () => find(page, '.handoff-zone').textContent;
    expect(note()).toContain(zoneWords.usual.wrong);
    expect(note()).toContain(handoffWords.zone.article);
    move('Marketing hands over after', 5);
    expect(note()).toContain(zoneWords.late.good);
    expect(note()).toContain(handoffWords.zone.course);
    pick(handoffWords.move.ways.two);
    expect(note()).toContain(zoneWords.desk.good);
    pick(handoffWords.move.ways.none);
    expect(note()).toContain(zoneWords.joint.wrong);
  });
});

describe('what can be moved', () => {
  it('has a second line that makes way for the first, and the numbers of every step as a table', async () => {
    await open();
    await predict();
    pick(handoffWords.move.ways.two);
    move('Marketing hands over after', 6);
    const sliders = [...page.querySelectorAll<HTMLInputElement>('input[type=range]')];
    expect(sliders.slice(0, 2).map(({ value }) => value)).toEqual(['6', '7']);
    pick(handoffWords.move.ways.one);
    move('Marketing hands over after', 4);
    const row = [...page.querySelectorAll('tr')].find((one) => one.textContent?.startsWith('Preference'));
    expect([...(row?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Preference',
      'Marketing',
      '240',
      '132',
      '48',
      '24',
    ]);
  });

  it('shows the cases in which the conclusion fails, each with its sentence, and goes back to the start', async () => {
    await open();
    await skip();
    for (const [id, name] of Object.entries(handoffWords.cases.names)) {
      await press(page, name);
      await rest();
      const shown = find(page, '[data-shown-case]').textContent;
      expect(shown).toContain(handoffWords.cases.texts[id as keyof typeof handoffWords.cases.texts]);
      // The sentence stands beside its button once; what is read out is what the model gives, compared with nothing.
      expect(live()).not.toContain(handoffWords.cases.texts[id as keyof typeof handoffWords.cases.texts]);
      expect(live()).not.toContain('than before');
      expect(shown).toContain(/: (\d+ purchases)/.exec(live() ?? '')?.[1]);
    }
    move('Hotels that have heard of it', 500);
    await rest();
    expect(live()).toContain('than before');
    await press(page, exploreWords.reset);
    await rest();
    expect(live()).toMatch(/^1,000 hotels, one hand-off, after preference: 18 purchases\. /);
    expect(page.querySelector('[data-shown-case]')).toBeNull();
  });
});

describe('coming back', () => {
  const event = (setup = '1.end'): NewEvent => ({
    type: 'explored',
    lesson: 'the-funnel-and-the-handoff',
    explorable: 'move-the-handoff',
    ask: 'twice-the-leads',
    prediction: { purchases: 'same' },
    result: { purchases: 'fewer' },
    setup,
  });

  it('tells of a prediction from an earlier day, outside of what is read out', async () => {
    const store = openRecord();
    await store.append(event());
    await open(store);
    await predict();
    const note = [...page.querySelectorAll('p')].find((one) => one.textContent?.includes('You predicted this on'));
    expect(note?.textContent).toBe('You predicted this on 30 September 2026 too.');
    expect(note?.closest('[role=status]')).toBeNull();
  });

  it('says nothing of an earlier day to somebody who goes on without predicting, or who was asked something else', async () => {
    const store = openRecord();
    await store.append(event());
    await open(store, '#move-the-handoff=1.hours-4400.end');
    await predict();
    expect(page.textContent).not.toContain('You predicted this on');
    await open(store);
    await skip();
    expect(page.textContent).not.toContain('You predicted this on');
    expect(page.textContent).not.toContain('You said');
  });

  it('tells what was predicted with the set-up of then, however the model is set when the page is loaded again', async () => {
    const store = openRecord();
    await store.append(event('1.hours-4400.end'));
    await open(store, '#move-the-handoff=1.stage-moved.hotels-700.hours-900.end');
    await vi.waitFor(() => find(page, '[data-shown]'));
    expect(find(page, '[data-shown] > p').textContent).toBe(
      'You said: about the same. The model gives: twice as many. 1,000 hotels brought 18 purchases, 2,000 hotels bring 36. That was asked with 4,400 hours of the sellers.',
    );
  });

  it('says no verdict where nothing was kept, rather than one about how the model is set now', async () => {
    await open(openRecord(), '#move-the-handoff=1.stage-moved.hotels-700.hours-900.end');
    await vi.waitFor(() => find(page, '[data-shown]'));
    expect(page.textContent).not.toContain('The model gives');
  });

  it('asks again what the link asked, whatever was moved in between', async () => {
    const store = await open(openRecord(), '#move-the-handoff=1.hotels-600.hours-3000.end');
    await skip();
    expect(live()).toContain('600 hotels');
    move('Hotels that have heard of it', 2000);
    await press(page, handoffWords.cases.names['many-hotels']);
    await press(page, exploreWords.again);
    await predict();
    expect(await explored(store)).toMatchObject([{ setup: '1.hotels-600.hours-3000.end' }]);
  });

  it('moves the focus when a reader turns to a stage, and not when an address changes afterwards', async () => {
    await open();
    await predict();
    expect(document.activeElement?.textContent).toContain('You said');
    (document.activeElement as HTMLElement).blur();
    history.pushState(null, '', '/#move-the-handoff=1.stage-returned.back-40.end');
    await act(async () => void dispatchEvent(new HashChangeEvent('hashchange')));
    history.pushState(null, '', '/#move-the-handoff=1.hotels-800.end');
    await act(async () => void dispatchEvent(new HashChangeEvent('hashchange')));
    expect(page.textContent).toContain('800 hotels have heard');
    expect(document.activeElement).toBe(document.body);
  });

  it('opens a link at its question, with the model as the link has it', async () => {
    await open(openRecord(), '#move-the-handoff=1.way-two.hotels-600.back-20.good-simple.end');
    expect(page.textContent).toContain('600 hotels have heard of the laundry');
    expect(page.textContent).toContain(
      'There are two hand-offs, after preference and purchase intention, with one person more between.',
    );
    expect(page.textContent).toContain('20 of 100 hotels come back after a hand-off.');
    expect(page.textContent).toContain(handoffAsk.simple);
  });

  it('says so where a link cannot be read, and starts as the lesson does', async () => {
    await open(openRecord(), '#move-the-handoff=1.hotels-99999.end');
    expect(find(page, '[role=alert]').textContent).toBe(exploreWords.problem.damaged);
    expect(page.textContent).toContain('1,000 hotels have heard of the laundry');
  });

  it('asks about half the hotels and all of them where twice as many are more than the model goes to', async () => {
    await open(openRecord(), '#move-the-handoff=1.hotels-2400.end');
    expect(page.textContent).toContain('1,200 hotels have heard');
    expect(page.textContent).toContain('Next year 2,400 hotels');
  });
});

describe('a record that gives way', () => {
  it('shows the model all the same, and says why the prediction was not kept', async () => {
    const store = { ...openRecord(), append: () => Promise.reject(new NotKept('full')) };
    await open(store);
    pick('Fewer');
    await press(page, exploreWords.predict);
    await vi.waitFor(() => find(page, '[role=alert]'));
    expect(find(page, '[role=alert]').textContent).toContain(exploreWords.reasons.full);
    expect(page.textContent).toContain('You said: fewer. The model gives: fewer.');
  });

  it.each(['kept', 'this-tab', 'not-kept'] as Keeping[])('says how predictions are kept: %s', async (keeping) => {
    await open(openRecord(keeping));
    // Before something is predicted, too.
    expect(find(page, '[data-saved]').textContent).toContain(exploreWords.kept[keeping]);
    await skip();
    expect(find(page, '[data-saved]').textContent).toContain(exploreWords.kept[keeping]);
  });
});
