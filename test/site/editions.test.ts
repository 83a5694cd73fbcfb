import { globSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { editionNote } from '../../src/strings/edition-note.ts';
import { answerChoice, choicesOf, openQuiz } from '../support/drive-quiz.ts';
import { askForEdition, countKept, openReader, visitOnce } from '../support/offline-reader.ts';
import { type Editions, fewParts, serveEditions } from '../support/serve-editions.ts';

const note = '.edition-note';
const [question] = choicesOf('the-cost');
const lesson = 'course/why-they-fight/the-cost/';

let host: Editions;
beforeEach(async () => {
  host = await serveEditions(inject('folder'), '/', fewParts);
});
afterEach(() => host.close());

/** Makes an edition whose About page has another heading. */
async function publishNext(heading: string): Promise<void> {
  host.change('about/index.html', (text) => text.replace(/<h1>[^<]*<\/h1>/, `<h1>${heading}</h1>`));
  await host.publish();
}

test('a newer edition is offered, and comes when it is taken', async () => {
  const { context, page } = await openReader();
  await visitOnce(page, `${host.url}about/`);
  const first = await page.locator('h1').innerText();
  await publishNext('The second edition');
  expect(await askForEdition(page)).toBe(true);
  await page.reload();
  expect(await page.locator('h1').innerText()).toBe(first);
  await page.locator(note).waitFor();
  expect(await page.locator(note).getByRole('status').innerText()).toBe(editionNote.text);
  await page.getByRole('button', { name: editionNote.take }).click();
  await page.locator('h1', { hasText: 'The second edition' }).waitFor();
  // Of the first edition only what the second shares with it is left.
  const [count] = Object.values(await countKept(page));
  expect(await page.evaluate(async () => (await (await fetch('/offline.json')).json()).files + 1)).toBe(count);
  await context.close();
});

test('put off, it is not offered again in this tab, and comes once all tabs are closed', async () => {
  const { context, page } = await openReader();
  await visitOnce(page, `${host.url}about/`);
  await publishNext('The second edition');
  await askForEdition(page);
  await page.reload();
  await page.getByRole('button', { name: editionNote.later }).click();
  await page.goto(host.url);
  await page.waitForRequest(/keep-copy/);
  await page.waitForTimeout(1000);
  expect(await page.locator(note).count()).toBe(0);
  await page.close();
  const again = await context.newPage();
  await expect
    .poll(async () => {
      await again.goto('about:blank');
      await again.waitForTimeout(300);
      await again.goto(`${host.url}about/`);
      return again.locator('h1').innerText();
    })
    .toBe('The second edition');
  await context.close();
});

test('nobody in the middle of a quiz is asked, and one who begins is left alone', async () => {
  const { context, page } = await openReader();
  await visitOnce(page, `${host.url}about/`);
  await publishNext('The second edition');
  await askForEdition(page);
  await openQuiz(page, 'why-they-fight', 'the-cost', host.url);
  await page.locator(note).waitFor();
  await answerChoice(page, question?.id ?? '', question?.options[0]?.id ?? '');
  expect(await page.locator(note).count()).toBe(0);
  // Come back to, the quiz is still in the middle.
  await openQuiz(page, 'why-they-fight', 'the-cost', host.url);
  await page.locator(`[data-question="${question?.id}"][data-result]`).waitFor({ state: 'attached' });
  await page.waitForRequest(/offer-edition.*js/);
  await page.waitForTimeout(1000);
  expect(await page.locator(note).count()).toBe(0);
  await context.close();
});

test('who takes a newer edition in one tab takes nothing from another', async () => {
  const { context, page } = await openReader();
  await visitOnce(page, host.url + lesson);
  // The next edition has another script for quizzes, and the host no longer the old one.
  const [old = ''] = globSync('_astro/QuizIsland.*.js', { cwd: host.folder });
  const next = '_astro/QuizIsland.nextnext.js';
  renameSync(join(host.folder, old), join(host.folder, next));
  for (const file of globSync('course/**/index.html', { cwd: host.folder }).filter((one) => one.split('/').length > 3))
    host.change(file, (text) => text.replaceAll(old, next));
  await host.publish();
  await page.reload();
  const other = await context.newPage();
  await other.goto(`${host.url}about/`);
  expect(await askForEdition(other)).toBe(true);
  await other.getByRole('button', { name: editionNote.take }).click();
  await other.waitForEvent('load');
  await page.locator('#check-yourself').scrollIntoViewIfNeeded();
  await answerChoice(page, question?.id ?? '', question?.options[0]?.id ?? '');
  await page.reload();
  expect(await page.locator(`astro-island[component-url*="${next}"]`).count()).toBeGreaterThan(0);
  await context.close();
});

test('an edition of which a file is missing or cut off never takes the place of a whole one', async () => {
  const { context, page } = await openReader();
  await visitOnce(page, `${host.url}about/`);
  const first = await page.locator('h1').innerText();
  await publishNext('The second edition');
  for (const fault of [host.missing, host.cut]) {
    fault.add(lesson);
    host.change(`${lesson}index.html`, (text) => text.replace('</h1>', '.</h1>'));
    await host.publish();
    expect(await askForEdition(page)).toBe(false);
    host.isDown = true;
    await page.goto(host.url + lesson);
    expect(await page.locator('html').getAttribute('data-lesson')).toBe('the-cost');
    await page.goto(`${host.url}about/`);
    expect(await page.locator('h1').innerText()).toBe(first);
    host.isDown = false;
    fault.clear();
  }
  // Once the host is whole again, so is the edition.
  expect(await askForEdition(page)).toBe(true);
  await context.close();
});
