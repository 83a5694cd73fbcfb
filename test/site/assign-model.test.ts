import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { encodeAssignment } from '../../src/domain/assignment/assignment-code.ts';
import type { Catalogue } from '../../src/domain/assignment/catalogue.ts';
import { explorableIds, explorables } from '../../src/domain/explorables/explorables.ts';
import { readySetups } from '../../src/domain/explorables/ready-setups.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { makeAssignment } from '../support/assignments.ts';
import { findViolations, loadAxe } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { handIn, openLink, openStudent } from '../support/drive-assignment.ts';
import { readRows } from '../support/drive-quiz.ts';

const catalogue = JSON.parse(readFileSync(join(inject('folder'), 'teach/assign/catalogue.json'), 'utf8')) as Catalogue; // as the site that is tested publishes it
const setup = '1.shared-40.end';
const lesson = 'course/why-they-fight/economic-friction/';
const field = (page: Page, place = 0) => page.locator(`#assign-task-${place}`);
const linkOf = (page: Page) => page.getByRole('textbox', { name: 'Link for your class' }).inputValue();

/** The form with the budget table ticked. */
async function tickModel(page: Page, site = inject('site')): Promise<void> {
  await page.goto(`${site}teach/assign/`);
  await page.locator('#assign-title').waitFor();
  await page.getByText('Models to predict in').click();
  await page.getByLabel('The budget table').check();
}

test('an instructor assigns a model with a set-up; the student lands at it, predicts, and the receipt says so', async () => {
  const site = inject('siteBelow');
  const teacher = await openPage();
  await tickModel(teacher.page, site);
  await field(teacher.page).fill(`${site}${lesson}#budget-table=${setup.slice(0, -2)}`);
  await teacher.page.getByText('The end of this link is missing').waitFor();
  expect(await teacher.page.getByRole('textbox', { name: 'Link for your class' }).count()).toBe(0);
  await field(teacher.page).fill(`${site}${lesson}#budget-table=${setup}`);
  await teacher.page.getByText('Students find the model set as this link says.').waitFor();
  await teacher.page.locator('#assign-title').fill('Week 3: why they fight');
  const link = await linkOf(teacher.page);
  // A reload loses nothing of it.
  await teacher.page.waitForFunction((hash) => location.hash === hash, new URL(link).hash);
  await teacher.page.reload();
  expect(await field(teacher.page).inputValue()).toBe(`${site}${lesson}#budget-table=${setup}`);
  expect(await linkOf(teacher.page)).toBe(link);
  expect(teacher.complaints).toEqual([]);
  await teacher.page.context().close();

  const { page, complaints } = await openStudent({ viewport: { width: 390, height: 844 } });
  await openLink(page, link);
  expect(await page.locator('.as-tasks').innerText()).toContain(
    'Predict in the model “the budget table”, with 40% of both scorecards shared',
  );
  await page.getByRole('link', { name: 'Begin: the budget table' }).click();
  await page.getByRole('complementary', { name: 'Assignment' }).waitFor();
  expect(page.url()).toBe(`${site}${lesson}#budget-table=${setup}`);
  await expect
    .poll(() =>
      page.locator('#budget-table').evaluate((model) => {
        const { top, bottom } = model.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }),
    )
    .toBe(true);
  // One line is moved by key, the prediction is checked, and the model says that it is kept.
  const model = page.locator('#budget-table');
  await model.locator('astro-island:not([ssr])').waitFor();
  await model.getByRole('slider').first().press('ArrowRight');
  await model.getByRole('button', { name: exploreWords.predict }).click();
  await model.locator('[data-shown]').getByText('You said 26 for pricing').waitFor();
  const readKept = async () => (await readRows(page)).filter(({ type }) => type === 'explored');
  await expect.poll(readKept).toMatchObject([{ explorable: 'budget-table', ask: 'sales-chair' }]);
  await page.getByRole('link', { name: 'Back to the assignment' }).click();
  await page.locator('[data-task=explorable][data-task-state=done]').waitFor();
  const receipt = await handIn(page, 'Ana Müller', 's-1');
  expect(receipt.tasks).toEqual([{ task: 0, doneAt: expect.any(String) }]);
  expect(JSON.stringify(receipt)).not.toContain('sales-chair');
  await page.goto(`${site}progress/`);
  await page.getByText('Predicted in the budget table').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  ['light', 320],
  ['light', 1440],
  ['dark', 320],
  ['dark', 1440],
] as const)('nothing is wrong with the fields for set-ups in %s at %d px', async (colorScheme, width) => {
  const { page, complaints } = await openPage({ colorScheme, viewport: { width, height: 800 } });
  await tickModel(page);
  await page.getByLabel('Two diaries').check();
  await field(page).fill(`${inject('site')}${lesson}#budget-table=${setup}`);
  await field(page, 1).fill(`${inject('site')}${lesson}#budget-table=${setup}`);
  await page.getByText('This link is for another model, “the budget table”.').waitFor();
  await loadAxe(page);
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  // The name stands over its field and not beside it, where a word would have to break after each letter.
  const [name, box] = await Promise.all([
    page.locator('.as-tasks > li:first-child > p').boundingBox(),
    field(page).boundingBox(),
  ]);
  if (!name || !box) throw new Error('The first task is not shown.');
  expect(name.width).toBeGreaterThan(150);
  expect(name.y + name.height).toBeLessThanOrEqual(box.y);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the page of an assignment with models has nothing wrong with it', async () => {
  const { page, complaints } = await openStudent({ viewport: { width: 320, height: 700 } });
  const tasks = explorableIds.map((explorable) => ({ type: 'explorable' as const, explorable, setup: '1.end' }));
  await openLink(page, `${inject('site')}assignment/#${encodeAssignment(makeAssignment({ tasks }))}`);
  await loadAxe(page);
  expect(await findViolations(page)).toEqual([]);
  expect(await page.locator('.as-tasks a').count()).toBe(4);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the lists of the course name each model with the page on which it is, and so do the guides', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  const course = await (await page.request.get(`${inject('site')}course.json`)).json();
  const lessons: { id: string; url: string; explorables: string[] }[] = course.modules.flatMap(
    (module: { lessons: unknown[] }) => module.lessons,
  );
  expect(catalogue.explorables.map(({ id }) => id).toSorted()).toEqual(explorableIds.toSorted());
  for (const { id, title, lesson, url } of catalogue.explorables) {
    const own = lessons.find((one) => one.id === lesson);
    expect(lesson).toBe(explorables[id].lesson);
    expect(lessons.filter((one) => one.explorables.includes(id))).toEqual([own]);
    expect(url).toBe(`${own?.url}#${id}`);
    const module = /course\/([^/]+)\//.exec(url)?.[1];
    await page.goto(`${inject('site')}teach/${module}/`);
    const link = page.getByRole('main').getByRole('link', { name: title, exact: true });
    expect(await link.getAttribute('href')).toBe(url);
    const ready = page.getByRole('main').locator(`li > a[href^="${url}="]`);
    expect(await ready.evaluateAll((links) => links.map((one) => one.getAttribute('href')))).toEqual(
      readySetups[id].map(({ text }) => `${url}=${text}`),
    );
    expect(await ready.first().locator('..').innerText()).toMatch(
      /To predict: .+\?\s+The model gives: .+\.\s+To discuss: .+\?/,
    );
    expect(await page.getByRole('main').innerText()).toContain('“Copy a link to this set-up”');
  }
  await page.goto(`${inject('site')}about/privacy/`);
  expect(await page.locator('table').first().innerText()).toContain('predictions about models');
  await page.context().close();
});
