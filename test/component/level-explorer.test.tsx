// @vitest-environment happy-dom
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import LevelExplorerIsland from '../../src/components/explorables/LevelExplorerIsland.tsx';
import type { NewEvent } from '../../src/domain/record/event.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import { companies } from '../../src/strings/companies.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { explorerWords as words } from '../../src/strings/level-explorer.ts';
import { choose, live, open, rest, setToday, verdict } from '../support/level-explorer.tsx';
import { find, openRecord, press, settle } from '../support/quiz.tsx';

/** What the picture shows by the middle of Sales' circle; null where there is none. */
const circle = (root: ParentNode) => root.querySelector('.level-picture .s')?.getAttribute('cx') ?? null;

const predictedBefore: NewEvent = {
  type: 'explored',
  lesson: 'tell-them-apart',
  explorable: 'level-explorer',
  ask: 'umbrellas',
  prediction: { level: 'integrated' },
  result: { level: 'defined' },
  setup: '1.end',
};

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
    expect(await record.events()).toMatchObject([{ ...predictedBefore, prediction: { level: 'aligned' } }]);
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
    await record.append(predictedBefore); // on 30 September 2026
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
  await record.append(predictedBefore);
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

it('is sent with the first company and the question, and without a picture', () => {
  const sent = renderToString(<LevelExplorerIsland />);
  expect(sent).toContain(words.question);
  expect(sent).toContain(companies.umbrellas.facts[4]);
  expect(sent).not.toContain('<svg');
});
