import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findViolations, loadAxe } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { answerChoice, choicesOf, openQuiz } from '../support/drive-quiz.ts';

const [question] = choicesOf('the-cost');
const wrong = question?.options.find(({ right }) => !right);
if (!question || !wrong) throw new Error('The lesson has no choice question with a wrong option.');

/** Answers a question of a lesson wrongly and with certainty, then goes to the page of the record. */
async function answerWrong(page: Page, root: string) {
  if (!question || !wrong) return;
  await openQuiz(page, 'why-they-fight', 'the-cost', root);
  await page.locator(`[data-question="${question.id}"] input[value="certain"]`).check();
  await answerChoice(page, question.id, wrong.id);
  await page.goto(`${root}progress/`);
  await page.locator('.happenings').waitFor();
}

test('an answer in a lesson is there on the page of the record: its objective, its idea, its day, its words', async () => {
  const { page, complaints } = await openPage();
  const root = inject('siteBelow');
  await answerWrong(page, root);

  const lesson = page.locator('[data-lesson-progress="the-cost"]');
  await lesson.locator('summary').click();
  await lesson.getByText('begun', { exact: true }).waitFor();
  const links = await lesson.locator('.missed a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toEqual([
    `/truce/questions/${question.id}/`,
    `/truce/course/why-they-fight/the-cost/#${question.passage}`,
  ]);

  const idea = page.locator('.caught > li');
  await idea.getByText('It caught you once, when you were certain.').waitFor();
  expect(await idea.locator(`a[href="/truce/questions/${question.id}/"]`).count()).toBe(1);

  expect(await page.locator('.happenings h3').first().innerText()).toBe('Today');
  const latest = page.locator('.happenings li').first();
  expect(await latest.innerText()).toContain(`“${wrong.text}”, certain`);
  await page.getByText('The same days in words').click();
  expect(await page.locator('.days tbody').innerText()).toMatch(/^Today\s+1 answer, 1 lesson opened$/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('everything on the page of a record can be read by everyone, opened and closed, light and dark', async () => {
  const { page } = await openPage({ viewport: { width: 390, height: 844 } });
  await answerWrong(page, inject('site'));
  await page.locator('.caught > li').waitFor();
  await loadAxe(page);
  const found: string[] = await findViolations(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const [width, colorScheme] of [
    [320, 'light'],
    [390, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) found.push(`${overflow} px too wide at ${width}`);
    found.push(...(await findViolations(page)));
  }
  expect(found).toEqual([]);
  await page.context().close();
});

test('without the bank of questions the page says what is missing, and shows the rest', async () => {
  const { page } = await openPage();
  await page.route('**/progress/bank.json', (route) => route.abort());
  await answerWrong(page, inject('site'));
  await page.getByText('The questions could not be fetched').waitFor();
  expect(await page.locator('.happenings li').first().innerText()).toContain('Answered, not right yet');
  await page.unroute('**/progress/bank.json');
  await page.locator('.misconceptions').getByRole('button', { name: 'Try again' }).click();
  await page.locator('.caught > li').waitFor();
  await page.context().close();
});
