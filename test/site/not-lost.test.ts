import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { budgetWords } from '../../src/strings/budget-table.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { guess } from '../../src/strings/guess.ts';
import { quiz } from '../../src/strings/quiz.ts';
import { openPage } from '../support/browser.ts';
import { answerChoice, choicesOf, lessonPath, questionAt, questionsOf, readRows } from '../support/drive-quiz.ts';

interface HeldPage {
  page: Page;
  complaints: string[];
  /** Lets the scripts come that were held back. */
  release(): void;
}

/** A page whose scripts are on their way, all but those that stand in it. */
async function openHeld(path: string, page?: Page): Promise<HeldPage> {
  const opened = page ? { page, complaints: [] } : await openPage();
  const { promise, resolve } = Promise.withResolvers<void>();
  await opened.page.route('**/_astro/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await opened.page.goto(inject('site') + path, { waitUntil: 'commit' });
  return { ...opened, release: () => resolve() };
}

/** What the record holds of a type, once nothing more is being kept. */
async function readKept(page: Page, type: string) {
  await page.waitForTimeout(500);
  return (await readRows(page)).filter((row) => row.type === type);
}

const LESSONS = ['aligned', 'integrated', 'economic-friction', 'a-department-of-its-own', 'case-lab'];
const all = LESSONS.flatMap(questionsOf);
function findQuestion<T extends (typeof all)[number]['type']>(type: T) {
  const found = all.find((question): question is Extract<(typeof all)[number], { type: T }> => question.type === type);
  if (!found) throw new Error(`No question of type "${type}".`);
  return found;
}

test('a choice and an impatient "Check" before any script is there are marked once, and go no further', async () => {
  const [question] = choicesOf('aligned');
  if (!question) throw new Error('no question');
  const { page, complaints, release } = await openHeld(lessonPath('the-four-levels', 'aligned'));
  const form = questionAt(page, question.id);
  const right = question.options.find((option) => option.right);
  const other = question.options.find((option) => !option.right);
  await form.locator(`input[value="${other?.id}"]`).check();
  await form.locator(`input[value="${right?.id}"]`).check();
  await form.locator('input[value="certain"]').check();
  const check = form.getByRole('button', { name: quiz.check });
  await check.click();
  // Slow enough to be no double click.
  await page.waitForTimeout(700);
  await check.press('Enter');
  expect(await form.getAttribute('data-result')).toBeNull();
  release();
  await page.locator(`[data-question="${question.id}"][data-result="right"]`).waitFor();
  const kept = await readKept(page, 'answered');
  expect(kept).toMatchObject([
    { question: question.id, answer: { option: right?.id }, outcome: 'right', confidence: 'certain' },
  ]);
  expect(await form.getByRole('button', { name: quiz.next }).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a choice that is changed after "Check", before any script is there, comes too late', async () => {
  const question = findQuestion('choice');
  const { page, release } = await openHeld(`questions/${question.id}/`);
  const form = questionAt(page, question.id);
  const [first, second] = await form.locator('input[name="a"]').all();
  const value = await first?.getAttribute('value');
  await first?.check();
  await form.getByRole('button', { name: quiz.check }).click();
  await second?.check();
  release();
  await page.locator('[data-result]').waitFor();
  expect(await readKept(page, 'answered')).toMatchObject([{ answer: { option: value } }]);
  expect(await first?.isChecked()).toBe(true);
  await page.context().close();
});

test('ticks before any script is there stand, each as often as it was made', async () => {
  const question = findQuestion('choices');
  const { page, complaints, release } = await openHeld(`questions/${question.id}/`);
  const form = questionAt(page, question.id);
  const boxes = form.locator('input[type="checkbox"]');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await boxes.nth(0).uncheck();
  await form.getByRole('button', { name: quiz.check }).click();
  release();
  await page.locator('[data-result]').waitFor();
  const value = await boxes.nth(1).getAttribute('value');
  expect(await readKept(page, 'answered')).toMatchObject([{ answer: { options: [value] } }]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a number typed before any script is there, and the Enter after it, are marked once', async () => {
  const question = findQuestion('number');
  const { page, complaints, release } = await openHeld(`questions/${question.id}/`);
  const form = questionAt(page, question.id);
  await form.locator('input[name="a"]').fill('12.5');
  await form.locator('input[name="a"]').press('Enter');
  release();
  await page.locator('[data-result]').waitFor();
  expect(await form.locator('input[name="a"]').inputValue()).toBe('12.5');
  expect(await readKept(page, 'answered')).toMatchObject([{ question: question.id, answer: { value: 12.5 } }]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('lines that are moved before any script is there are moved as often, in that order, and then checked', async () => {
  const question = findQuestion('order');
  const { page, complaints, release } = await openHeld(`questions/${question.id}/`);
  const form = questionAt(page, question.id);
  const lines = form.locator('ol > li');
  const read = async () => (await lines.locator('> span').allTextContents()).map((text) => text.slice(0, 12));
  const before = await read();
  const first = lines.nth(0).getByRole('button').nth(1);
  await first.click();
  // Long enough to be a press of its own; the very next one is one too, as it would be on a page that is live.
  await page.waitForTimeout(600);
  await first.click();
  await lines.nth(1).getByRole('button').nth(0).press('Enter');
  await form.getByRole('button', { name: quiz.check }).click();
  expect(await read()).toEqual(before);
  release();
  await page.locator('[data-result]').waitFor();
  // The first went down twice; the second is at the top by then.
  expect(await read()).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
  expect(await readKept(page, 'answered')).toHaveLength(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('groups chosen before any script is there stand', async () => {
  const question = findQuestion('sort');
  const { page, release } = await openHeld(`questions/${question.id}/`);
  const form = questionAt(page, question.id);
  const group = question.groups[0]?.id;
  for (const line of question.items) await form.locator(`input[name="a-${line.id}"][value="${group}"]`).check();
  await form.getByRole('button', { name: quiz.check }).click();
  release();
  await page.locator('[data-result]').waitFor();
  const groups = Object.fromEntries(question.items.map(({ id }) => [id, group]));
  expect(await readKept(page, 'answered')).toMatchObject([{ answer: { groups } }]);
  await page.context().close();
});

test('a text that is being typed while the scripts come stands, and so does the place in it', async () => {
  const question = findQuestion('model');
  const { page, release } = await openHeld(`questions/${question.id}/`);
  const text = questionAt(page, question.id).locator('textarea');
  await text.pressSequentially('One two');
  for (let i = 0; i < 4; i++) await text.press('ArrowLeft');
  release();
  await page.locator('astro-island:not([ssr])').waitFor();
  await text.pressSequentially(' and');
  expect(await text.inputValue()).toBe('One and two');
  await page.context().close();
});

test('a choice before any script is there stands even where the question was answered on another day', async () => {
  const question = findQuestion('choice');
  const { page } = await openPage();
  const [first, second] = question.options;
  if (!first || !second) throw new Error('no options');
  await page.goto(`${inject('site')}questions/${question.id}/`);
  await page.locator('astro-island:not([ssr])').waitFor();
  await answerChoice(page, question.id, first.id);
  const { release } = await openHeld(`questions/${question.id}/`, page);
  const form = questionAt(page, question.id);
  await form.locator(`input[value="${second.id}"]`).check();
  release();
  await page.locator('[data-saved]').waitFor();
  await page.waitForTimeout(300);
  expect(await form.locator(`input[value="${second.id}"]`).isChecked()).toBe(true);
  expect(await form.getAttribute('data-result')).toBeNull();
  await form.getByRole('button', { name: quiz.check }).click();
  await page.locator('[data-result]').waitFor();
  // In any order: rows go by names that chance has made.
  const kept = (await readKept(page, 'answered')).map((row) => JSON.stringify(row));
  expect(kept).toHaveLength(2);
  for (const { id } of [first, second]) expect(kept.some((row) => row.includes(`"option":"${id}"`))).toBe(true);
  await page.context().close();
});

test("a model's slider that is moved before any script is there, and the prediction after it, count once", async () => {
  const { page, complaints, release } = await openHeld('course/why-they-fight/economic-friction/');
  const model = page.locator('#budget-table');
  const slider = model.locator('input[type="range"]').first();
  await slider.focus();
  for (let i = 0; i < 3; i++) await slider.press('ArrowRight');
  expect(await slider.inputValue()).toBe('28');
  await model.getByRole('button', { name: exploreWords.predict }).click();
  release();
  await model.getByRole('button', { name: budgetWords.next.sales }).waitFor();
  const kept = await readKept(page, 'explored');
  expect(kept).toHaveLength(1);
  expect(kept).toMatchObject([{ ask: 'sales-chair', prediction: { pricing: 28 } }]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a choice in a model before any script is there, and the prediction after it, count once', async () => {
  const { page, complaints, release } = await openHeld('course/moving-up/the-funnel-and-the-handoff/');
  const model = page.locator('#move-the-handoff');
  await model.locator('input[value="same"]').check();
  await model.getByRole('button', { name: exploreWords.predict }).click();
  release();
  await model.locator('[data-shown]').first().waitFor();
  expect(await readKept(page, 'explored')).toHaveLength(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a company that is placed before any script is there is judged, and the page is not loaded again', async () => {
  const { page, release } = await openHeld('course/marketing-grows-up/marketing-in-charge/');
  const form = page.locator('form:has(.stage-choices)');
  await form.locator('input').first().check();
  await form.locator('button').first().click();
  release();
  await page.locator('.stage-verdict').first().waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('a guess that is kept before any script is there is kept once', async () => {
  const { page, release } = await openHeld(lessonPath('the-four-levels', 'aligned'));
  const form = page.locator('form[data-predict]');
  await form.locator('input').first().check();
  await form.getByRole('button').click();
  release();
  await form.getByText(guess.kept).waitFor();
  expect(await readKept(page, 'predicted')).toHaveLength(1);
  await page.context().close();
});
