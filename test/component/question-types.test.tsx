// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import QuestionIsland from '../../src/components/quiz/QuestionIsland.tsx';
import { packQuestion } from '../../src/domain/questions/pack.ts';
import type { QuestionType } from '../../src/schemas/question.ts';
import { samples } from '../support/questions.ts';
import { find, openRecord, press, result, said, show, tick, write } from '../support/quiz.tsx';

type Page = HTMLElement;

async function ask(type: QuestionType) {
  const record = openRecord();
  const question = packQuestion(samples[type]);
  const page = await show(
    <QuestionIsland lesson="one" lessonUrl="/one/" question={question} open={() => Promise.resolve(record)} />,
  );
  return { page, record };
}

/** Moves the items of the order question until they stand as wanted. */
async function arrange(page: Page, wanted: string[]) {
  const texts = () => [...page.querySelectorAll('ol .opt > span')].map((one) => one.textContent);
  for (const [place, text] of wanted.entries()) {
    while (texts().indexOf(text) > place) await press(page, `Move up: ${text}`);
  }
  // Already in place means nothing was moved yet: down and up again.
  if (!page.querySelector('[name=a]')) {
    await press(page, `Move down: ${wanted[0]}`);
    await press(page, `Move up: ${wanted[0]}`);
  }
}
const place = (page: Page, groups: Record<string, string>) => {
  for (const [item, group] of Object.entries(groups)) tick(page, group, `a-${item}`);
};
const levels = ['Undefined', 'Defined', 'Aligned', 'Integrated'];

const answers: Record<QuestionType, Partial<Record<'right' | 'partly' | 'wrong', (page: Page) => unknown>>> = {
  choice: {
    right: (page) => tick(page, 'merged'),
    wrong: (page) => tick(page, 'defined'),
  },
  choices: {
    right: (page) => [tick(page, 'money'), tick(page, 'thought')],
    partly: (page) => tick(page, 'money'),
    wrong: (page) => tick(page, 'weather'),
  },
  order: {
    right: (page) => arrange(page, levels),
    partly: (page) => arrange(page, ['Defined', 'Undefined', 'Aligned', 'Integrated']),
    wrong: (page) => arrange(page, levels.toReversed()),
  },
  sort: {
    right: (page) => place(page, { close: 'sales', brand: 'marketing', call: 'sales' }),
    partly: (page) => place(page, { close: 'sales', brand: 'sales', call: 'sales' }),
    wrong: (page) => place(page, { close: 'marketing', brand: 'sales', call: 'marketing' }),
  },
  number: {
    right: (page) => write(page, ' 40,0 points'),
    wrong: (page) => write(page, '14'),
  },
  model: {
    right: async (page) => {
      write(page, 'Money and minds.');
      await press(page, 'Check');
      tick(page, 'budget');
      tick(page, 'thinking');
    },
    partly: async (page) => {
      write(page, 'Money.');
      await press(page, 'Check');
      tick(page, 'budget');
    },
    wrong: async (page) => {
      write(page, 'No idea.');
      await press(page, 'Check');
    },
  },
};
const cases = Object.entries(answers).flatMap(([type, ways]) =>
  Object.entries(ways).map(([outcome, answer]) => [type as QuestionType, outcome, answer] as const),
);

describe('a question of each type', () => {
  it.each(cases)('%s answered %s is marked so and kept', async (type, outcome, answer) => {
    const { page, record } = await ask(type);
    await answer(page);
    expect(result(page)).toBeUndefined();
    await press(page, 'Check');
    expect(result(page)).toBe(outcome);
    expect(said(page)).not.toBe('');
    expect(await record.events()).toMatchObject([{ type: 'answered', question: `t-${type}`, outcome, rev: 1 }]);
    expect(page.querySelector('a[href="/one/#two-days"]') !== null).toBe(outcome !== 'right');
  });

  it.each(Object.keys(answers) as QuestionType[])('%s without an answer is not marked', async (type) => {
    const { page, record } = await ask(type);
    await press(page, 'Check');
    expect(result(page)).toBeUndefined();
    expect(said(page)).not.toBe('');
    expect(await record.events()).toEqual([]);
    if (type === 'sort') {
      tick(page, 'sales', 'a-close');
      await press(page, 'Check');
      expect(said(page)).toContain('no place yet');
    }
    if (type === 'number') {
      write(page, 'about ten');
      await press(page, 'Check');
      expect(said(page)).toContain('not a number');
    }
    expect(result(page)).toBeUndefined();
  });

  it('shows the reasons at the chosen answer and at the right one, with a word and not only a colour', async () => {
    const { page } = await ask('choice');
    tick(page, 'defined');
    await press(page, 'Check');
    expect(find(page, '.opt.wrong').textContent).toContain('Not right: DefinedDefined is the second level.');
    expect(find(page, '.opt.right').textContent).toContain('Right: Merged');
    expect(said(page)).toContain('Defined is the second level.');
    expect(page.querySelectorAll('.opt:not(.wrong, .right) small')).toHaveLength(0);
  });

  it('keeps focus on the item that is moved, and says where it stands', async () => {
    const { page } = await ask('order');
    const last = page.querySelector('ol li:last-child > span')?.textContent ?? '';
    await press(page, `Move up: ${last}`);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move up: ${last}`);
    expect(find(page, '[aria-live]').textContent).toBe(`${last}: now in place 3 of 4.`);
  });

  it('shows a model answer only when the learner has written their own', async () => {
    const { page } = await ask('model');
    await press(page, 'Check');
    expect(page.querySelector('blockquote')).toBeNull();
    write(page, 'Money.');
    await press(page, 'Check');
    expect(find(page, 'blockquote').textContent).toContain('They compete for one budget');
    expect(result(page)).toBeUndefined();
  });
});
