// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import QuizIsland from '../../src/components/quiz/QuizIsland.tsx';
import { packQuestion } from '../../src/domain/questions/pack.ts';
import { listReasons } from '../../src/domain/questions/question-types.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import { samples } from '../support/questions.ts';
import { find, openRecord, press, result, said, settle, show, tick } from '../support/quiz.tsx';

const questions = Object.values(samples);
const packed = questions.map((question) => packQuestion(question));
const quiz = (record = openRecord(), texts: readonly string[] = packed) => (
  <QuizIsland lesson="one" questions={texts} open={() => Promise.resolve(record)} />
);

describe('what the server sends', () => {
  const html = renderToString(quiz());
  document.body.innerHTML = html;
  it('is every question with its options, and the answer with its reasons below; a Check for the one that is seen', () => {
    expect(document.querySelectorAll('[data-question]')).toHaveLength(6);
    for (const [place, question] of questions.entries()) {
      const element = find(document, `[data-question="${question.id}"]`);
      expect(find(element, 'h3').textContent).toBe(question.stem.replaceAll('*', ''));
      for (const { text, feedback } of listReasons(question)) {
        if (question.type !== 'number') expect(element.textContent).toContain(text);
        expect(find(element, 'details').textContent).toContain(feedback);
      }
      expect(find(element, '[role=status]').textContent).toBe('');
      expect(element.querySelector('.primary')?.textContent).toBe(place === 0 ? 'Check' : undefined);
      expect(element.dataset.result).toBeUndefined();
    }
  });
  it('has no style attribute and shows the first question', () => {
    expect(html).not.toContain('style=');
    expect(find(document, '.q.now').dataset.question).toBe('t-choice');
  });
});

describe('a quiz', () => {
  it('goes from question to question and moves focus along, to a summary with what to look at again', async () => {
    const page = await show(quiz(openRecord(), packed.slice(0, 2)));
    expect(find(page, '.top').textContent).toContain('Check yourself, 1 of 2');
    tick(page, 'merged');
    const check = find(page, '.now .primary');
    await press(page, 'Check');
    expect(document.activeElement).toBe(check);
    await press(page, 'Next question');
    expect(document.activeElement?.textContent).toBe('Which of these are frictions?');
    expect(find(page, '.pips button').getAttribute('aria-label')).toBe('Question 1, right');
    tick(page, 'weather');
    await press(page, 'Check');
    await press(page, 'See how it went');
    expect(find(page, '.now').textContent).toContain('You have 1 of 2 right.');
    expect(find(page, '.now a').getAttribute('href')).toBe('#two-days');
    await press(page, 'Question 2');
    expect(result(page)).toBe('wrong');
  });

  it('asks again on demand and keeps both answers', async () => {
    const record = openRecord();
    const page = await show(quiz(record));
    tick(page, 'defined');
    await press(page, 'Check');
    await press(page, 'Try again');
    expect(result(page)).toBeUndefined();
    expect(page.querySelector('.now :checked')).toBeNull();
    tick(page, 'merged');
    await press(page, 'Check');
    expect((await record.events()).map((event) => event.type === 'answered' && event.outcome)).toEqual([
      'wrong',
      'right',
    ]);
  });

  it('takes the second click of a double click for no decision', async () => {
    const page = await show(quiz());
    tick(page, 'merged');
    await press(page, 'Check');
    fireEvent.click(find(page, '.now .primary'), { detail: 2 });
    expect(find(page, '.now').dataset.question).toBe('t-choice');
  });

  it('keeps how sure the learner was, and does not insist', async () => {
    const record = openRecord();
    const page = await show(quiz(record));
    tick(page, 'merged');
    tick(page, 'fairly-sure', 'sure');
    await press(page, 'Check');
    expect(await record.events()).toMatchObject([{ confidence: 'fairly-sure' }]);
    expect(said(page)).toContain('You were fairly sure.');
  });

  it('says whether answers are kept, and why one is not', async () => {
    expect(find(await show(quiz()), '.saved').dataset.saved).toBe('kept');
    const record = openRecord('this-tab');
    record.append = () => Promise.reject(new NotKept('full'));
    const page = await show(quiz(record));
    expect(find(page, '.saved').dataset.saved).toBe('this-tab');
    tick(page, 'merged');
    await press(page, 'Check');
    expect(result(page)).toBe('right');
    expect(find(page, '.now [data-saved=not-kept]').textContent).toContain(
      'This answer was not kept: the browser’s space',
    );
  });

  it('says that it is still keeping an answer until that is on the disk', async () => {
    const record = openRecord();
    const { append } = record;
    let finish = () => {};
    const disk = new Promise<void>((resolve) => {
      finish = resolve;
    });
    record.append = (event) => disk.then(() => append(event));
    const page = await show(quiz(record));
    const busy = () => find(page, '.saved').getAttribute('aria-busy');
    expect(busy()).toBeNull();
    tick(page, 'merged');
    await press(page, 'Check');
    expect(result(page)).toBe('right');
    expect(busy()).toBe('true');
    finish();
    await settle();
    expect(busy()).toBeNull();
    record.append = () => Promise.reject(new NotKept('full'));
    await press(page, 'Next question');
    tick(page, 'weather');
    await press(page, 'Check');
    expect(busy()).toBeNull();
  });

  it('marks although the record never opens', async () => {
    const page = await show(
      <QuizIsland lesson="one" questions={packed} open={() => Promise.reject(new Error('no'))} />,
    );
    expect(find(page, '.saved').dataset.saved).toBe('not-kept');
    tick(page, 'merged');
    await press(page, 'Check');
    expect(result(page)).toBe('right');
    expect(said(page)).toContain('was not kept');
  });
});
