// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
    expect(verdict(root)).toBe('You said: “Aligned”. Every fact about the umbrella maker fits one level: defined.');
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
    expect(verdict(root).trim()).toBe('Every fact about the umbrella maker fits one level: defined.');
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
      expect(note?.textContent).toContain('Then you said: “Integrated”.');
      expect(note?.closest('[role]')).toBeNull();
      expect(verdict(root)).toContain('You said: “Defined”.');
    } finally {
      globalThis.Date = real;
    }
  });
});

describe('the next companies', () => {
  it('wait beside the circles until they are put on them, and each prediction is kept', async () => {
    const record = openRecord();
    const root = await open(record);
    await press(root, exploreWords.skip);
    await press(root, words.another('saddle maker'));
    expect(document.activeElement?.textContent).toContain(companies.saddles.facts[0]);
    expect(find(root, '[data-shown]').dataset.shown).toBe('waiting');
    expect(root.querySelector('.level-facts')).toBeNull();
    choose(root, 'mixed');
    await press(root, words.drop);
    expect(verdict(root)).toBe(
      'You said: “Two levels at once”. The saddle maker shows two levels: it is aligned in planning and undefined in language. A place between them would describe neither.',
    );
    expect(await record.events()).toMatchObject([
      { ask: 'saddles', prediction: { level: 'mixed' }, result: { level: 'mixed' } },
    ]);
    // Both levels stand there, and the fact that fits only the one that is held is named.
    await rest();
    expect(live(root)).toContain('Dashed beside it: undefined.');
    expect(live(root)).toContain('in language does not fit here.');
    expect(find(root, '.level-signs').dataset.columns).toBe('2');
  });

  it('are left open where the facts fit two levels, with the signs that would decide', async () => {
    const root = await open(openRecord(), '1.company-kites.end');
    await press(root, exploreWords.skip);
    expect(verdict(root)).toContain(
      'Every fact about the kite maker fits defined and aligned. To tell which, ask about meetings, language, planning, budgets and who talks to customers.',
    );
    await rest();
    expect(live(root)).toContain('On the border of defined and aligned.');
  });

  it('say fact by fact what they fit, and name those that separate nothing', async () => {
    const root = await open();
    await press(root, exploreWords.skip);
    const facts = [...root.querySelectorAll('.level-facts li')].map((one) => one.textContent);
    expect(facts.filter((fact) => fact?.includes(words.fits.all))).toHaveLength(3);
    expect(facts[0]).toContain(words.noSign);
    expect(facts[3]).toContain('Language. Fits defined, aligned and integrated. Leaves out undefined.');
    const speaking = [...root.querySelectorAll('tbody tr td:nth-child(4)')].map((cell) => cell.textContent);
    expect(speaking).toEqual(['1', '2', '1', '1']);
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
      'Aligned. The circles overlap, and each keeps most of its own ground. What separates defined from aligned: meetings, language, planning, budgets and who talks to customers. Little to see in metrics (two scores at both, and separate pay). What was seen at the umbrella maker in planning does not fit here.',
    );
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
    expect(find(root, 'input[type=range]').getAttribute('aria-valuetext')).toBe('integrated, 0.4 radii');
    slide(root, 140);
    expect(find(root, 'input[type=range]').getAttribute('aria-valuetext')).toBe(
      'between defined and aligned, 1.6 radii',
    );
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
    expect(live(root)).toContain('What separates aligned from integrated: metrics and who talks to customers.');
    await press(root, words.letGo('aligned'));
    expect(root.querySelectorAll('.level-signs dd')).toHaveLength(6);
  });

  it('shows where it helps less', async () => {
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

  it('of a link is kept after the prediction, and that of the lesson is found again', async () => {
    const root = await open(openRecord(), '1.distance-40.held-aligned.end');
    expect(root.querySelector('[data-shown]')).toBeNull();
    await press(root, exploreWords.skip);
    expect(find(root, 'input[type=range]').getAttribute('aria-valuetext')).toBe('integrated, 0.4 radii');
    await press(root, exploreWords.reset);
    expect(root.querySelector('[data-shown]')).toBeNull();
    await rest();
    expect(location.hash).toBe('#level-explorer=1.end');
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
