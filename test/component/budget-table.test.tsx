// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import BudgetTableIsland from '../../src/components/explorables/BudgetTableIsland.tsx';
import { NotKept } from '../../src/store/not-kept.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { budgetWords as words } from '../../src/strings/budget-table.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { find, openRecord, press, settle, show } from '../support/quiz.tsx';

beforeEach(() => {
  history.replaceState(null, '', '/lesson/');
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});

const open = (record: RecordStore = openRecord()) => {
  const opened = Promise.resolve(record);
  return show(<BudgetTableIsland open={() => opened} />);
};
/** The slider with this name. */
function slider(root: ParentNode, name: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent === name);
  return find(root, `#${CSS.escape(label?.htmlFor ?? '')}`) as HTMLInputElement; // what a slider's label names
}
const slide = (root: ParentNode, name: string, value: number) =>
  fireEvent.change(slider(root, name), { target: { value: String(value) } });
const readSliders = (root: ParentNode) => words.lines.map((name) => Number(slider(root, name).value));
/** Lets what is read out, and the address, come to rest. */
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 450)));
const said = (root: ParentNode) => find(root, '[data-shown] [role=status]').textContent;
const first = (root: ParentNode) => find(root, '[tabindex="-1"]');

/** Predicts an even split, on purpose: a line is moved there and back. */
async function predictEven(root: HTMLElement) {
  slide(root, 'Salespeople', 55);
  slide(root, 'Salespeople', 25);
  await press(root, exploreWords.predict);
}

/** Goes to the table by way of the three chairs, predicting what the lesson's plans are, then an even split. */
async function sitInAll(root: HTMLElement) {
  slide(root, 'Salespeople', 55);
  await press(root, exploreWords.predict);
  await press(root, words.next.sales);
  await predictEven(root);
  await press(root, words.next.marketing);
  await predictEven(root);
  await press(root, words.next.chief);
}

describe('the story', () => {
  it('begins in the sales chair, with a question, four sliders and no picture', async () => {
    const root = await open();
    expect(root.querySelector('[data-shown], svg')).toBeNull();
    expect(find(root, 'legend').textContent).toBe(words.scene.sales());
    expect(readSliders(root)).toEqual([25, 25, 25, 25]);
  });

  it('leads through three chairs, each with a split of its own, and draws a curve for each chair sat in', async () => {
    const root = await open();
    slide(root, 'Salespeople', 55);
    expect(readSliders(root)).toEqual([15, 15, 15, 55]);
    await press(root, exploreWords.predict);
    expect(document.activeElement).toBe(first(root));
    expect(first(root).textContent).toContain('You are 5 points from the best split; your split scores 99.6 of 100.');
    expect(first(root).textContent).toContain(words.said([15, 15, 15, 55], [10, 15, 20, 55]));
    expect(root.textContent).toContain('Marketing’s scorecard stands at 92.6 and the company’s result at 98.1');
    expect(root.querySelectorAll('.bt')).toHaveLength(1);
    expect([...root.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual([
      'Points for',
      'Your split',
      'Best for Sales',
    ]);

    await press(root, words.next.sales);
    expect(root.querySelector('[data-shown]')).toBeNull();
    expect(document.activeElement?.textContent).toBe(words.scene.marketing());
    expect(readSliders(root)).toEqual([25, 25, 25, 25]);
    await predictEven(root);
    expect(first(root).textContent).toContain('The model gives 20 for pricing, 35 for promotion');
    expect(root.querySelectorAll('.bt')).toHaveLength(2);

    await press(root, words.next.marketing);
    expect(find(root, 'legend').textContent).toContain('50% this year’s orders, 50% the years after');
    await predictEven(root);
    expect(root.textContent).toContain(words.between);
    expect(root.textContent).toContain('The half-way split is 1 point from the company’s best, so near because');
    expect(root.querySelectorAll('.bt')).toHaveLength(3);

    await press(root, words.next.chief);
    expect(document.activeElement).toBe(first(root));
    expect(first(root).textContent).toContain('Best for the company: 15 for pricing, 25 for promotion');
  });

  it('goes to the table at once for whoever does not predict, and back to the first chair', async () => {
    const record = openRecord();
    const root = await open(record);
    await press(root, exploreWords.skip);
    expect(said(root)).toContain('bests lie 35 points apart');
    expect(await record.events()).toEqual([]);
    slide(root, 'Pricing', 90);
    await press(root, exploreWords.again);
    expect(find(root, 'legend').textContent).toBe(words.scene.sales());
    expect(readSliders(root)).toEqual([25, 25, 25, 25]);
  });
});

describe('predictions', () => {
  it('are kept, one a chair, with what the model gave and how it was set', async () => {
    const record = openRecord();
    await sitInAll(await open(record));
    const even = { pricing: 25, promotion: 25, product: 25, people: 25 };
    expect(await record.events()).toMatchObject([
      {
        type: 'explored',
        lesson: 'economic-friction',
        explorable: 'budget-table',
        ask: 'sales-chair',
        prediction: { pricing: 15, promotion: 15, product: 15, people: 55 },
        result: { pricing: 10, promotion: 15, product: 20, people: 55 },
        setup: '1.plan-15-15-15-55.end',
      },
      { ask: 'marketing-chair', prediction: even, result: { pricing: 20, promotion: 35, product: 25, people: 20 } },
      { ask: 'chief-chair', prediction: even, result: { pricing: 15, promotion: 25, product: 23, people: 37 } },
    ]);
  });

  it('of an earlier day are told of on return, outside of what is read out', async () => {
    const record = openRecord();
    const kept = { prediction: { people: 40 }, result: { people: 55 }, setup: '1.end' };
    await record.append({
      type: 'explored',
      lesson: 'economic-friction',
      explorable: 'budget-table',
      ask: 'sales-chair',
      ...kept,
    });
    const root = await open(record);
    const findNote = () =>
      [...root.querySelectorAll('p')].find((one) => one.textContent?.startsWith('You predicted this on'));
    expect(findNote()).toBeUndefined();
    await predictEven(root);
    const note = findNote();
    expect(note?.textContent).toContain('30 September 2026');
    expect(note?.closest('[role=status]')).toBeNull();
    await press(root, words.next.sales);
    await predictEven(root);
    expect(findNote()).toBeUndefined();
  });

  it('need a line that was moved', async () => {
    const root = await open();
    await press(root, exploreWords.predict);
    expect(root.querySelector('[data-shown]')).toBeNull();
    expect(find(root, '[role=status]').textContent).toBe(words.todo);
    await predictEven(root);
    expect(first(root).textContent).toContain('You said 25 for pricing, 25 for promotion');
  });

  it('that cannot be kept are told of, and the story goes on', async () => {
    const record = openRecord();
    record.append = () => Promise.reject(new NotKept('full'));
    const root = await open(record);
    await predictEven(root);
    expect(first(root).textContent).toContain('You said 25 for pricing');
    expect(find(root, '[role=alert]').textContent).toContain('space for this site is used up');
  });
});

describe('what is said at the table', () => {
  async function openTable() {
    const root = await open();
    await press(root, exploreWords.skip);
    return root;
  }

  it('waits until the reader rests, and says what a split reaches', async () => {
    const root = await openTable();
    const before = said(root);
    slide(root, 'Salespeople', 55);
    expect(said(root)).toBe(before);
    await rest();
    expect(said(root)).toBe(before);
    const split = find(root, '[aria-live=polite]').textContent;
    expect(split).toContain('Your split lies 5 points from the best for Sales, 35 from Marketing’s and 18 from');
    expect(split).toContain('It scores 99.6, 92.8 and 98.0: little apart, because returns are assumed to fall fast.');
    slide(root, words.sliders.shared, 40);
    expect(root.querySelector('[aria-live=polite]')).toBeNull();
  });

  it('says what a shared number does, and that nobody was persuaded', async () => {
    const root = await openTable();
    expect(said(root)).toContain('Nobody is stubborn');
    slide(root, words.sliders.shared, 40);
    await rest();
    expect(said(root)).toContain('With 40% shared, the two bests lie 22 points apart instead of 35.');
    expect(said(root)).toContain('that of Sales lies 11 points and Marketing’s 11. Nobody was persuaded');
    slide(root, words.sliders.shared, 100);
    await rest();
    expect(said(root)).toContain('bests have become one: the company’s. Nobody was persuaded');
  });

  it('says where the conclusion fails when such a set-up is pressed, and leaves the focus there', async () => {
    const root = await openTable();
    const { year, wait, agreed, wrong, steep } = words.cases;
    for (const [{ button }, told] of [
      [year, 'The best for Sales is the company’s best too, and 35 points from the other department’s.'],
      [wait, 'The best for Marketing is the company’s best too, and 35 points from the other department’s.'],
      [agreed, 'nothing to quarrel about'],
      [wrong, 'bests have become one, 18 points from the company’s. To agree is not to be right.'],
      [steep, 'With 50% shared, the two bests lie 67 points apart instead of 94.'],
    ] as const) {
      await press(root, button);
      expect(find(root, '[aria-pressed=true]').textContent).toBe(button);
      await vi.waitFor(() => expect(said(root)).toContain(told), 5_000);
    }
    await press(root, exploreWords.reset);
    await vi.waitFor(() => expect(said(root)).toContain('The two departments’ bests lie 35 points apart.'), 5_000);
  });

  it('has the same numbers in its table', async () => {
    const root = await openTable();
    const rows = [...root.querySelectorAll('table')][0]?.querySelectorAll('tbody tr');
    expect([...(rows ?? [])].map((row) => [...row.children].map((cell) => cell.textContent).join(' '))).toEqual([
      'Pricing 25 10 20 15',
      'Promotion 25 15 35 25',
      'Product 25 20 25 23',
      'Salespeople 25 55 20 37',
      'Scorecard of Sales 94.6 100.0 92.6 98.1',
      'Scorecard of Marketing 99.3 92.6 100.0 98.1',
      'Company’s result 98.8 98.1 98.1 100.0',
    ]);
  });

  it('keeps the proportions of the other lines while one is moved to and fro', async () => {
    const root = await openTable();
    slide(root, 'Pricing', 40);
    slide(root, 'Promotion', 10);
    const before = readSliders(root);
    for (const points of [100, 3, 77, before[3] ?? 0]) slide(root, 'Salespeople', points);
    expect(readSliders(root)).toEqual(before);
  });

  it('draws over another line', async () => {
    const root = await openTable();
    fireEvent.click(find(root, 'input[value=promotion]'));
    expect(find(root, 'svg').textContent).toContain('Points for promotion');
  });
});

describe('a link', () => {
  it('sets the model, and whoever opens it predicts first', async () => {
    history.replaceState(null, '', '#budget-table=1.shared-40.later-80.end');
    const root = await open();
    expect(find(root, 'legend').textContent).toContain('But 40% of it is a number that both departments share.');
    expect(find(root, 'fieldset').textContent).toContain('the company’s result counts later years at 80%');
    expect(root.textContent).not.toContain('a further point');
    expect(root.querySelector('svg')).toBeNull();
  });

  it('says in the question what it assumes otherwise than the lesson', async () => {
    history.replaceState(null, '', '#budget-table=1.shared-50.counts-0.difference-0.returns-90.end');
    const root = await open();
    for (const told of [
      'Unlike in the lesson, the shared number counts this year only; ',
      '; what pays this year also pays later; ',
      'a further point brings almost as much as the last.',
    ])
      expect(find(root, 'fieldset').textContent).toContain(told);
  });

  it('comes back with its assumptions when the reader predicts again', async () => {
    history.replaceState(null, '', '#budget-table=1.shared-40.end');
    const root = await open();
    await press(root, exploreWords.skip);
    slide(root, words.sliders.shared, 90);
    await press(root, exploreWords.again);
    expect(find(root, 'legend').textContent).toContain('But 40% of it');
  });

  it('that is copied holds the assumptions, and neither the stage nor the reader’s own split', async () => {
    const root = await open();
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push(text) } });
    await press(root, exploreWords.skip);
    slide(root, 'Pricing', 60);
    slide(root, words.sliders.shared, 40);
    await press(root, exploreWords.copyLink);
    expect(copied.map((text) => new URL(text).hash)).toEqual(['#budget-table=1.shared-40.end']);
    vi.unstubAllGlobals();
  });

  it('stands where the reader stood after a reload', async () => {
    const root = await open();
    slide(root, 'Salespeople', 55);
    await press(root, exploreWords.predict);
    await rest();
    expect(location.hash).toBe('#budget-table=1.stage-sales-checked.plan-15-15-15-55.end');
    const again = await open();
    expect(first(again).textContent).toContain('You said 15 for pricing');
    expect(again.contains(document.activeElement)).toBe(false);
  });

  it('that was damaged is told of, and the model stands as the lesson starts', async () => {
    history.replaceState(null, '', '#budget-table=1.shared-400.end');
    const root = await open();
    await settle();
    expect(find(root, '[role=alert]').textContent).toBe(exploreWords.problem.damaged);
    expect(find(root, 'legend').textContent).toBe(words.scene.sales());
  });
});
