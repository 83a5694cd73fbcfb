import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage, watchPage } from '../support/browser.ts';
import {
  answerChoice,
  choicesOf,
  lessonPath,
  openQuiz,
  questionAt,
  questionsOf,
  readRows,
} from '../support/drive-quiz.ts';

const fight = 'why-they-fight';
const lesson = 'the-complaints';

/** Where the keyboard is: the element's tag, name, type and value. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    return { tag: at?.tagName ?? '', type: at?.type ?? '', name: at?.name ?? '', text: at?.textContent ?? '' };
  });

async function tabTo(page: Page, wanted: (at: Awaited<ReturnType<typeof focused>>) => boolean): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if (wanted(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard did not get there in 120 steps.');
}

test('a lesson is read and its first question answered with the keyboard alone', async () => {
  const { page, complaints } = await openPage();
  await page.goto(inject('site') + lessonPath(fight, lesson));
  await page.keyboard.press('Tab');
  expect((await focused(page)).text).toBe('Skip to the text');
  await page.keyboard.press('Enter');
  const [first] = questionsOf(lesson);
  if (first?.type !== 'choice') throw new Error('This journey begins with a choice question.');
  const right = first.options.find((option) => option.right);
  const question = questionAt(page, first.id);
  await tabTo(page, (at) => at.type === 'radio' && at.name === 'a');
  // The first group of radios is the guess before reading; the quiz has the next.
  await page.keyboard.press('Space');
  await tabTo(page, (at) => at.text === 'Keep my guess');
  await page.keyboard.press('Enter');
  await page.locator('[data-predict] [data-saved="kept"]').waitFor();
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const inside = await question.evaluate((element) => element.contains(document.activeElement));
    if (inside && (await focused(page)).type === 'radio') break;
  }
  const places = await question
    .locator('input[name="a"]')
    .evaluateAll((inputs) => inputs.map((i) => (i as HTMLInputElement).value));
  await page.keyboard.press('Space');
  for (let i = 0; i < places.indexOf(right?.id ?? ''); i++) await page.keyboard.press('ArrowDown');
  await tabTo(page, (at) => at.text === 'Check');
  await page.keyboard.press('Enter');
  await page.locator(`[data-question="${first.id}"][data-result="right"]`).waitFor();
  expect(await question.locator('[role=status]').textContent()).toContain('Right');
  // The same button goes on, so the keyboard need not look for it.
  await page.keyboard.press('Enter');
  expect(await page.locator('.check .top').first().textContent()).toContain('2 of');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a wrong answer says why, leads to the passage, and can be tried again', async () => {
  const { page } = await openPage();
  const [question] = choicesOf(lesson);
  const wrong = question?.options.find((option) => !option.right);
  const right = question?.options.find((option) => option.right);
  if (!question || !wrong || !right) throw new Error('There is no choice question.');
  await openQuiz(page, fight, lesson);
  await answerChoice(page, question.id, wrong.id);
  const element = questionAt(page, question.id);
  expect(await element.getAttribute('data-result')).toBe('wrong');
  const text = (await element.textContent()) ?? '';
  expect(text).toContain(wrong.feedback.replace(/[*_]/g, ''));
  expect(text).toContain(right.feedback.replace(/[*_]/g, ''));
  expect(await element.locator(`a[href="#${question.passage}"]`).count()).toBe(1);
  await element.getByRole('button', { name: 'Try again' }).click();
  await answerChoice(page, question.id, right.id);
  expect(await element.getAttribute('data-result')).toBe('right');
  await page.context().close();
});

test('checking without an answer is not a wrong answer', async () => {
  const { page } = await openPage();
  await openQuiz(page, fight, lesson);
  const first = page.locator('.check [data-question]').first();
  await first.getByRole('button', { name: 'Check' }).click();
  expect(await first.locator('[role=status]').textContent()).toContain('first');
  expect(await first.getAttribute('data-result')).toBe(null);
  await page.context().close();
});

test('after a reload in the middle the quiz stands where it was, with its marks', async () => {
  const { page } = await openPage();
  const [one] = choicesOf(lesson);
  const right = one?.options.find((option) => option.right);
  if (!one || !right) throw new Error('There is no choice question.');
  await openQuiz(page, fight, lesson);
  await answerChoice(page, one.id, right.id);
  await page.reload();
  await page.locator('#check-yourself').scrollIntoViewIfNeeded();
  await page.locator(`[data-question="${one.id}"][data-result="right"]`).waitFor();
  await page.locator('.check .top', { hasText: '1 of' }).waitFor();
  expect(await page.locator(`[data-lesson-state="${lesson}"]`).first().getAttribute('data-state')).toBe('half');
  await page.context().close();
});

test('in a new tab the quiz opens at the first question without an answer', async () => {
  const { page } = await openPage();
  const [one] = choicesOf(lesson);
  const right = one?.options.find((option) => option.right);
  if (!one || !right) throw new Error('There is no choice question.');
  await openQuiz(page, fight, lesson);
  await answerChoice(page, one.id, right.id);
  const other = await page.context().newPage();
  await openQuiz(other, fight, lesson);
  await other.locator('.check .top', { hasText: '2 of' }).waitFor();
  await page.context().close();
});

test('two tabs answer at once and nothing is lost', async () => {
  const { page, complaints } = await openPage();
  const other = await page.context().newPage();
  watchPage(other, complaints);
  const lessons = [lesson, 'the-cost'] as const;
  await openQuiz(page, fight, lessons[0]);
  await openQuiz(other, fight, lessons[1]);
  const answers = async (tab: Page, of: string) => {
    for (const question of choicesOf(of)) {
      const place = questionsOf(of).findIndex((one) => one.id === question.id);
      await tab.locator('.check .pips button').nth(place).click();
      await answerChoice(tab, question.id, question.options[0]?.id ?? '');
    }
  };
  await Promise.all([answers(page, lessons[0]), answers(other, lessons[1])]);
  const wanted = lessons.flatMap((of) => choicesOf(of).map((question) => question.id)).toSorted();
  const rows = await readRows(page);
  expect(
    rows
      .filter((row) => row.type === 'answered')
      .map((row) => row.question)
      .toSorted(),
  ).toEqual(wanted);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a question whose data is broken does not take the others with it', async () => {
  const { page } = await openPage();
  const [first, second] = choicesOf(lesson);
  if (!first || !second) throw new Error('There are too few choice questions.');
  // Only what the script reads is damaged, as a bad proxy or a half-updated cache would.
  await page.route(`**/${lessonPath(fight, lesson)}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(`choice|${first.id}|`, `choice|${first.id}|x`) });
  });
  await openQuiz(page, fight, lesson);
  const place = questionsOf(lesson).findIndex((one) => one.id === second.id);
  await page.locator('.check .pips button').nth(place).click();
  await answerChoice(page, second.id, second.options[0]?.id ?? '');
  expect(await page.locator('.check').textContent()).toContain('could not be shown');
  await page.context().close();
});

test('a question page whose question is broken stays, and says what to do', async () => {
  const { page } = await openPage();
  const [question] = choicesOf(lesson);
  if (!question) throw new Error('There is no choice question.');
  await page.route(`**/questions/${question.id}/`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(`choice|${question.id}|`, `choice|${question.id}|x`) });
  });
  await page.goto(`${inject('site')}questions/${question.id}/`);
  await page.locator('main', { hasText: 'This question could not be shown' }).waitFor();
  expect(await page.getByRole('heading', { name: 'About this question' }).isVisible()).toBe(true);
  await page.context().close();
});

test('without JavaScript every question of a lesson can be read, with its answers and reasons', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(inject('site') + lessonPath(fight, lesson));
  for (const question of questionsOf(lesson)) {
    const element = questionAt(page, question.id);
    expect(await element.isVisible()).toBe(true);
    await element.locator('summary').click();
    const reasons = await element.locator('details').innerText();
    expect(reasons.length).toBeGreaterThan(60);
    expect(await element.getByRole('button', { name: 'Check' }).isVisible()).toBe(false);
  }
  await page.context().close();
});

test('every question page marks an answer', async () => {
  const { page, complaints } = await openPage();
  for (const question of choicesOf('undefined')) {
    await page.goto(`${inject('site')}questions/${question.id}/`);
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    const right = question.options.find((option) => option.right);
    await answerChoice(page, question.id, right?.id ?? '');
    expect(await questionAt(page, question.id).getAttribute('data-result')).toBe('right');
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a quiz works below a base path', async () => {
  const { page, complaints } = await openPage();
  const [question] = choicesOf(lesson);
  const right = question?.options.find((option) => option.right);
  await openQuiz(page, fight, lesson, inject('siteBelow'));
  await answerChoice(page, question?.id ?? '', right?.id ?? '');
  expect(complaints).toEqual([]);
  await page.context().close();
});
