// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { companies } from '../../src/strings/companies.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { explorerWords as words } from '../../src/strings/level-explorer.ts';
import { choose, live, marked, open, rest, setToday, verdict } from '../support/level-explorer.tsx';
import { find, openRecord, press, settle } from '../support/quiz.tsx';

const slide = (root: ParentNode, value: number) =>
  fireEvent.change(find(root, 'input[type=range]'), { target: { value: String(value) } });

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
