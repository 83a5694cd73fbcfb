// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import LevelExplorerIsland from '../../src/components/explorables/LevelExplorerIsland.tsx';
import type { NewEvent } from '../../src/domain/record/event.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { companies } from '../../src/strings/companies.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { explorerWords as words } from '../../src/strings/level-explorer.ts';
import { find, openRecord, press, settle } from '../support/quiz.tsx';

/** Longer than what is read out rests, and than the address does. */
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 450)));

async function open(record: RecordStore = openRecord(), setup = '') {
  history.replaceState(null, '', setup ? `#level-explorer=${setup}` : location.pathname);
  const opening = () => Promise.resolve(record);
  const { container } = render(<LevelExplorerIsland open={opening} />);
  await settle();
  return container;
}
const choose = (root: ParentNode, value: string) => fireEvent.click(find(root, `input[value="${value}"]`));
const verdict = (root: ParentNode) => find(root, '[data-shown] > p[tabindex]').textContent;
const live = (root: ParentNode) => find(root, '[data-shown] > [role=status]').textContent;
/** What the picture shows by the middle of Sales' circle; null where there is none. */
const circle = (root: ParentNode) => root.querySelector('.level-picture .s')?.getAttribute('cx') ?? null;
const slide = (root: ParentNode, value: number) =>
  fireEvent.change(find(root, 'input[type=range]'), { target: { value: String(value) } });
/** The signs that are marked. */
const marked = (root: ParentNode) =>
  [...root.querySelectorAll('.level-turns')].map((mark) => mark.parentElement?.firstChild?.textContent);

// What comes later is there, so that no test waits for it.
beforeAll(() => import('../../src/components/explorables/level-explorer/Explorer.tsx'));
beforeEach(() => {
  globalThis.matchMedia = (() => ({ matches: true })) as unknown as typeof matchMedia; // less motion: jumps at once
});
afterEach(cleanup);
afterEach(() => vi.useRealTimers());

/** The day on which `openRecord` keeps what it is given. */
const setToday = () => vi.useFakeTimers({ now: Date.UTC(2026, 8, 30, 12), toFake: ['Date'] });

describe('predicting', () => {
  it('shows nothing but the company before a prediction, and asks for one', async () => {
    const root = await open();
    expect(root.querySelector('svg')).toBeNull();
    expect(root.textContent).toContain(companies.umbrellas.facts[0]);
    await press(root, exploreWords.predict);
    expect(root.textContent).toContain(exploreWords.chooseFirst);
    expect(root.querySelector('[data-shown]')).toBeNull();
  });

  it('sets the prediction beside what the facts say, keeps both and takes the focus there', async () => {
    const record = openRecord();
    const root = await open(record);
    choose(root, 'aligned');
    await press(root, exploreWords.predict);
    expect(verdict(root)).toBe(
      'You said: “Aligned”. Only one level fits every fact about the umbrella maker: defined.',
    );
    expect(document.activeElement?.textContent).toBe(verdict(root));
    expect(await record.events()).toMatchObject([
      {
        type: 'explored',
        lesson: 'tell-them-apart',
        explorable: 'level-explorer',
        ask: 'umbrellas',
        prediction: { level: 'aligned' },
        result: { level: 'defined' },
        setup: '1.end',
      },
    ]);
    expect(find(root, '[data-saved]').dataset.saved).toBe('kept');
  });

  it('lets through who would rather not predict, and keeps nothing', async () => {
    const record = openRecord();
    const root = await open(record);
    await press(root, exploreWords.skip);
    expect(verdict(root).trim()).toBe('Only one level fits every fact about the umbrella maker: defined.');
    expect(await record.events()).toEqual([]);
  });

  it('says when the prediction could not be kept', async () => {
    const record = openRecord();
    record.append = () => Promise.reject(new NotKept('full'));
    const root = await open(record);
    choose(root, 'open');
    await press(root, exploreWords.predict);
    await settle();
    expect(find(root, '[role=alert]').textContent).toContain(exploreWords.reasons.full);
    expect(verdict(root)).toContain('You said: “Left open by the facts”.');
  });

  it('tells a prediction of an earlier day, outside of what is read out', async () => {
    const record = openRecord();
    const event: NewEvent = {
      type: 'explored',
      lesson: 'tell-them-apart',
      explorable: 'level-explorer',
      ask: 'umbrellas',
      prediction: { level: 'integrated' },
      result: { level: 'defined' },
      setup: '1.end',
    };
    await record.append(event); // on 30 September 2026
    const real = Date;
    class Later extends real {
      constructor(...at: [] | [number]) {
        super(at[0] ?? real.UTC(2026, 9, 5, 12));
      }
    }
    globalThis.Date = Later as unknown as DateConstructor; // a week on; nothing else of a Date is used
    try {
      const root = await open(record);
      choose(root, 'defined');
      await press(root, exploreWords.predict);
      const note = [...root.querySelectorAll('p')].find((one) => one.textContent?.includes('30 September 2026'));
      expect(note?.textContent).toBe('On 30 September 2026 you said: “Integrated”.');
      expect(note?.closest('[role]')).toBeNull();
      expect(verdict(root)).toContain('You said: “Defined”.');
    } finally {
      globalThis.Date = real;
    }
  });
});

it('does not pass an earlier prediction off as the present one when somebody skips', async () => {
  setToday();
  const record = openRecord();
  await record.append({
    type: 'explored',
    lesson: 'tell-them-apart',
    explorable: 'level-explorer',
    ask: 'umbrellas',
    prediction: { level: 'integrated' },
    result: { level: 'defined' },
    setup: '1.end',
  });
  const root = await open(record);
  await press(root, exploreWords.skip);
  expect(root.textContent).not.toContain('You said');
});

describe('the next companies', () => {
  it('wait beside the circles until they are put on them, and each prediction is kept', async () => {
    const record = openRecord();
    const root = await open(record);
    await press(root, exploreWords.skip);
    await press(root, words.another('saddle maker'));
    expect(document.activeElement?.textContent).toContain(companies.saddles.facts[0]);
    expect(find(root, '[data-shown]').dataset.shown).toBe('waiting');
    expect(root.querySelector('.level-facts, .level-signs, .level-settings')).toBeNull();
    expect(circle(root)).toBeNull(); // they would show what the last company gave
    expect(root.textContent).not.toContain(words.signs('defined'));
    await press(root, exploreWords.predict);
    expect(root.textContent).toContain(exploreWords.chooseFirst);
    choose(root, 'mixed');
    await press(root, exploreWords.predict);
    expect(verdict(root)).toBe(
      'You said: “Two levels at once”. The saddle maker shows two levels: it is aligned in planning and undefined in language. A place between them would describe neither.',
    );
    expect(await record.events()).toMatchObject([
      { ask: 'saddles', prediction: { level: 'mixed' }, result: { level: 'mixed' } },
    ]);
    // Both levels stand there, and the fact that fits only the one that is held is named.
    await rest();
    expect(live(root)).toContain('What separates undefined from aligned: all six signs.');
    expect(live(root)).toContain('This does not fit the saddle maker’s language.');
    expect(circle(root)).not.toBeNull();
    expect(find(root, '.level-signs').dataset.columns).toBe('2');
  });

  it('are left open where the facts fit two levels, with the signs that would decide', async () => {
    const root = await open(openRecord(), '1.company-kites.end');
    await press(root, exploreWords.skip);
    expect(verdict(root)).toContain(
      'Two levels fit every fact about the kite maker: defined and aligned. To tell which, ask about meetings, language, planning, budgets and customer contact.',
    );
    await rest();
    expect(live(root)).toContain('On the border of defined and aligned.');
  });

  it('say fact by fact what they fit, and how many rule each level out', async () => {
    const root = await open();
    await press(root, exploreWords.skip);
    const facts = [...root.querySelectorAll('.level-facts li')].map((one) => one.textContent);
    expect(facts.filter((fact) => fact?.includes(words.fits.all))).toHaveLength(3);
    expect(facts[0]).toContain(words.noSign);
    expect(facts[3]).toContain('Language. Fits defined, aligned and integrated. Rules out undefined.');
    const against = [...root.querySelectorAll('tbody tr td:nth-child(4)')].map((cell) => cell.textContent);
    expect(against.slice(0, 4)).toEqual(['1', words.table.fitting, '1', '1']);
  });
});

describe('moving the circles', () => {
  it('says which signs separate the neighbours of the last step, and where little is to be seen', async () => {
    const root = await open();
    await press(root, exploreWords.skip);
    await rest();
    expect(live(root)).toContain(words.hint);
    choose(root, 'aligned');
    expect(live(root)).toContain(words.hint); // nothing is read out until it rests
    await rest();
    expect(live(root)).toBe(
      'Aligned. The circles overlap; each keeps most of its ground. What separates defined from aligned: meetings, language, planning, budgets and customer contact. This does not fit the umbrella maker’s planning.',
    );
    expect(live(root)).not.toContain('Little to see');
    expect(root.textContent).toContain('Little to see in metrics (two scores at both, and separate pay).');
    expect(marked(root)).toEqual(['Meetings', 'Language', 'Planning', 'Budgets', 'Who talks to customers']);
    expect(root.textContent).toContain('Joint. They train together too. (the article)');
    expect(root.textContent).toContain(
      'Two sets of targets, each known to the other side; pay is still separate. (our reading)',
    );
  });

  it('is done with a slider whose value is words, from apart to close', async () => {
    const root = await open();
    await press(root, exploreWords.skip);
    slide(root, 260);
    expect(find(root, 'input[type=range]').getAttribute('aria-valuetext')).toBe('integrated');
    slide(root, 140);
    expect(find(root, 'input[type=range]').getAttribute('aria-valuetext')).toBe('between defined and aligned');
  });

  it('holds a level beside and puts it away', async () => {
    const root = await open();
    await press(root, exploreWords.skip);
    choose(root, 'aligned');
    await press(root, words.hold('aligned'));
    choose(root, 'integrated');
    expect(marked(root)).toEqual(['Metrics', 'Who talks to customers']);
    expect(root.querySelectorAll('.level-signs dd')).toHaveLength(12);
    await rest();
    expect(live(root)).toContain('What separates aligned from integrated: metrics and customer contact.');
    await press(root, words.letGo);
    expect(root.querySelectorAll('.level-signs dd')).toHaveLength(6);
  });

  it('never tells a level from itself, and always says what separates the levels of a border', async () => {
    const root = await open();
    await press(root, exploreWords.skip);
    await press(root, words.hold('defined'));
    await rest();
    expect(live(root)).toContain(`Dashed outline: defined. ${words.hint}`);
    slide(root, 140);
    await rest();
    expect(live(root)).toContain('On the border of defined and aligned. What separates defined from aligned: meetings');
    slide(root, 130); // on the same border, where the level of the outline is the nearer one
    await rest();
    expect(live(root)).toContain('On the border of defined and aligned. What separates defined from aligned: meetings');
    expect(marked(root)).toHaveLength(5);
  });

  it('shows where its conclusion fails', async () => {
    const root = await open();
    await press(root, exploreWords.skip);
    await press(root, words.cases.far.press);
    expect(marked(root)).toHaveLength(6);
    await press(root, words.cases.border.press);
    await rest();
    expect(live(root)).toContain('On the border of defined and aligned.');
  });
});

describe('the set-up', () => {
  it('is in the address, so that a page that is loaded again stands where it stood', async () => {
    setToday();
    const record = openRecord();
    let root = await open(record);
    choose(root, 'open');
    await press(root, exploreWords.predict);
    choose(root, 'aligned');
    await press(root, words.hold('aligned'));
    choose(root, 'integrated');
    await rest();
    expect(location.hash).toBe('#level-explorer=1.distance-40.held-aligned.stage-weighed.end');
    cleanup();
    root = await open(record, location.hash.split('=')[1]);
    expect(find(root, '[data-shown]').dataset.shown).toBe('weighed');
    expect(verdict(root)).toContain('You said: “Left open by the facts”.');
    expect(marked(root)).toEqual(['Metrics', 'Who talks to customers']);
  });

  it('of a link is kept after the prediction, and setting it back leaves the reader where they are', async () => {
    const root = await open(openRecord(), '1.distance-40.held-aligned.end');
    expect(root.querySelector('[data-shown]')).toBeNull();
    await press(root, exploreWords.skip);
    expect(find(root, 'input[type=range]').getAttribute('aria-valuetext')).toBe('integrated');
    await press(root, exploreWords.reset);
    await rest();
    expect(location.hash).toBe('#level-explorer=1.distance-200.stage-weighed.end');
  });

  it('of an assigned link is what is kept and what is predicted again, whatever was moved since', async () => {
    const record = openRecord();
    const root = await open(record, '1.distance-40.held-aligned.company-kites.end');
    choose(root, 'open');
    await press(root, exploreWords.predict);
    choose(root, 'undefined');
    await press(root, exploreWords.again);
    choose(root, 'open');
    await press(root, exploreWords.predict);
    const kept = (await record.events()).map((event) => event.type === 'explored' && event.setup);
    expect(kept).toEqual(Array(2).fill('1.distance-40.held-aligned.company-kites.end'));
    expect(find(root, 'input[type=range]').getAttribute('aria-valuetext')).toBe('integrated');
  });

  it('that a link gives says nothing of where the answer has put the circles', async () => {
    const root = await open();
    await press(root, exploreWords.skip);
    const copied = async () => {
      await press(root, exploreWords.copyLink);
      await settle();
      return new URL(find(root, '.copy-link a').textContent ?? '').hash;
    };
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }); // so that it stands there
    expect(await copied()).toBe('#level-explorer=1.end');
    await press(root, words.another('kite maker'));
    expect(await copied()).toBe('#level-explorer=1.company-kites.end');
    await press(root, exploreWords.skip);
    expect(await copied()).toBe('#level-explorer=1.company-kites.end');
    choose(root, 'integrated');
    expect(await copied()).toBe('#level-explorer=1.distance-40.company-kites.end');
  });

  it('between two steps of the slider is shown at the nearer one', async () => {
    const root = await open(openRecord(), '1.distance-173.stage-weighed.end');
    expect(find(root, 'input[type=range]').getAttribute('value')).toBe('130');
    await rest();
    expect(live(root)).toContain('On the border of defined and aligned.');
  });

  it('that is damaged is told, and the lesson starts as usual', async () => {
    const root = await open(openRecord(), '1.distance-400.end');
    expect(find(root, '[role=alert]').textContent).toBe(exploreWords.problem.damaged);
    expect(root.textContent).toContain(companies.umbrellas.facts[0]);
  });

  it('is left again for a new prediction of the same company', async () => {
    const root = await open(openRecord(), '1.company-kites.stage-weighed.end');
    await press(root, exploreWords.again);
    expect(root.querySelector('[data-shown]')).toBeNull();
    expect(root.textContent).toContain(companies.kites.facts[0]);
  });
});

it('is sent with the first company and the question, and without a picture', () => {
  const sent = renderToString(<LevelExplorerIsland />);
  expect(sent).toContain(words.question);
  expect(sent).toContain(companies.umbrellas.facts[4]);
  expect(sent).not.toContain('<svg');
});
