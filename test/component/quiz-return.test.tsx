// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { choiceQuestion } from '../../src/components/quiz/ChoiceQuestion.tsx';
import QuizIsland from '../../src/components/quiz/QuizIsland.tsx';
import { packQuestion } from '../../src/domain/questions/pack.ts';
import { answered } from '../support/events.ts';
import { samples } from '../support/questions.ts';
import { find, openRecord, press, result, said, settle, show, tick } from '../support/quiz.tsx';

const questions = Object.values(samples);
const packed = questions.map((question) => packQuestion(question));
const quiz = (record = openRecord(), texts: readonly string[] = packed) => (
  <QuizIsland lesson="one" questions={texts} open={() => Promise.resolve(record)} />
);
const choiceAnswer = {
  question: 't-choice',
  answer: { type: 'choice', option: 'merged' },
} as const;

describe('coming back', () => {
  it('opens at the first question without an answer, with the others as they were left', async () => {
    const record = openRecord();
    await record.append(answered({ ...choiceAnswer, confidence: 'certain' }));
    const page = await show(quiz(record));
    expect(find(page, '.now').dataset.question).toBe('t-choices');
    await press(page, 'Question 1, right');
    expect(result(page)).toBe('right');
    expect(find(page, '.now :checked').getAttribute('value')).toBe('merged');
  });

  it('leaves nothing in the tab, and is loaded again, when the record is erased in another one', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    const record = openRecord();
    await record.append(answered(choiceAnswer));
    const page = await show(quiz(record));
    sessionStorage.setItem('truce-draft:0123456789:one', '{}');
    tick(page, 'money');
    await expect.poll(() => sessionStorage.getItem('truce-draft::one')).toContain('money');
    await record.erase();
    await expect.poll(() => reload).toHaveBeenCalled();
    expect(Object.keys(sessionStorage)).toEqual(['truce-draft:0123456789:one']);
    reload.mockRestore();
    sessionStorage.clear();
  });

  it('restores an answer of each type', async () => {
    const record = openRecord();
    const given = [
      { type: 'choice', option: 'defined' },
      { type: 'choices', options: ['weather'] },
      {
        type: 'order',
        items: ['integrated', 'aligned', 'defined', 'undefined'],
      },
      {
        type: 'sort',
        groups: { close: 'marketing', brand: 'sales', call: 'marketing' },
      },
      { type: 'number', value: 14 },
      { type: 'model', text: 'Money.', points: ['budget'] },
    ] as const;
    for (const [i, answer] of given.entries()) {
      await record.append(
        answered({
          question: questions[i]?.id ?? '',
          answer: structuredClone(answer) as never,
          outcome: 'wrong',
        }),
      );
    }
    const page = await show(quiz(record));
    expect(find(page, '.now').textContent).toContain('You have 0 of 6 right.');
    const values = [...page.querySelectorAll<HTMLInputElement>('[data-question] :is(:checked, [type=text])')];
    expect(values.map((input) => `${input.name} ${input.value}`).sort()).toEqual(
      ['a defined', 'a weather', 'a-close marketing', 'a-brand sales', 'a-call marketing', 'a 14', 'a budget'].sort(),
    );
    expect(find(page, 'textarea').textContent).toBe('Money.');
    expect([...page.querySelectorAll('ol .opt > span')].map((one) => one.firstChild?.textContent)).toEqual([
      'Integrated',
      'Aligned',
      'Defined',
      'Undefined',
    ]);
  });

  it('says that a question has changed, and asks it anew', async () => {
    const record = openRecord();
    await record.append(answered({ ...choiceAnswer, rev: 9 }));
    const page = await show(quiz(record));
    expect(find(page, '.now').dataset.question).toBe('t-choice');
    expect(said(page)).toContain('earlier version');
  });

  it('recalls the guess made before reading, once the question is marked', async () => {
    const record = openRecord();
    const answer = { type: 'choice', option: 'aligned' } as const;
    await record.append({
      type: 'predicted',
      lesson: 'one',
      question: 't-choice',
      rev: 1,
      answer,
    });
    const page = await show(quiz(record));
    expect(said(page)).toBe('');
    tick(page, 'merged');
    await press(page, 'Check');
    expect(said(page)).toContain('Before reading you said: Aligned');
  });
});

describe('hydration', () => {
  it('keeps what was clicked before the script came', async () => {
    document.body.innerHTML = `<div id="root">${renderToString(quiz())}</div>`;
    find(document, '.now input[value=merged]').click();
    const complaints = vi.spyOn(console, 'error');
    const { unmount } = render(quiz(), {
      container: find(document, '#root'),
      hydrate: true,
    });
    await settle();
    await press(document, 'Check');
    expect(result(document)).toBe('right');
    expect(document.querySelector('details')).toBeNull();
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
    unmount();
  });
});

describe('a question that cannot be drawn', () => {
  it.each([
    ['cut short', 'choice|t-choice|1'],
    ['of an unknown type', packed[0]?.replace('choice', 'riddle') ?? ''],
    ['no text at all', null as never],
  ])('%s leaves the others working, with a way on', async (_, broken) => {
    const page = await show(quiz(openRecord(), [broken, ...packed.slice(1)]));
    expect(find(page, '.now').textContent).toContain('This question could not be shown. The others still work.');
    await press(page, 'Next question');
    tick(page, 'money');
    await press(page, 'Check');
    expect(result(page)).toBe('partly');
  });

  it('throws while it is drawn and leaves the others working', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const drawing = vi.spyOn(choiceQuestion, 'Fields').mockImplementation(() => {
      throw new Error('cannot be drawn');
    });
    const page = await show(quiz());
    expect(find(page, '.now').textContent).toContain('could not be shown');
    drawing.mockRestore();
    complaints.mockRestore();
    await press(page, 'Next question');
    tick(page, 'money');
    await press(page, 'Check');
    expect(result(page)).toBe('partly');
  });

  it('survives when there are no questions to read', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const page = await show(quiz(openRecord(), 'nonsense' as never));
    expect(page.textContent).toContain('could not be shown');
    complaints.mockRestore();
  });
});
