import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { dropEmphasis } from '../../src/domain/questions/emphasis.ts';
import { describeKey } from '../../src/domain/questions/key.ts';
import { questionPage } from '../../src/strings/question-page.ts';
import { getBrowser, openPage } from '../support/browser.ts';
import { takeClipboard } from '../support/clipboard.ts';
import { published } from '../support/published-questions.ts';

const course: { edition: string } = JSON.parse(readFileSync(join(inject('folder'), 'course.json'), 'utf8'));
const squeeze = (text: string) => dropEmphasis(text).replace(/\s+/g, ' ').trim();

test('every question has a page with its key, its aim, its passage, its versions and a message to report it', async () => {
  const { page } = await openPage();
  const wrong: string[] = [];
  for (const question of published) {
    const { id, rev, history = [] } = question;
    const html = readFileSync(join(inject('folder'), 'questions', id, 'index.html'), 'utf8');
    const seen = await page.evaluate((html) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      return {
        questions: [...document.querySelectorAll<HTMLElement>('[data-question]')].map((one) => one.dataset.question),
        key: document.querySelector('.about-question details')?.textContent ?? '',
        passage: document.querySelector('.about-question dd a[href*="#"]')?.getAttribute('href') ?? '',
        versions: [...document.querySelectorAll('[data-version]')].map((one) => one.textContent ?? ''),
        message: document.querySelector('[data-copy-text]')?.textContent ?? '',
        mail: document.querySelector('[data-mail-subject]')?.getAttribute('href') ?? '',
      };
    }, html);
    const expectOf = (what: string, holds: boolean) => holds || wrong.push(`${id}: ${what}`);
    expectOf('the question stands once', seen.questions.join() === id);
    const { right, wrong: others, model } = describeKey(question);
    const reasons = [...right, ...others].flatMap(({ text, reason }) => [text, reason]);
    const key = squeeze(seen.key);
    for (const text of [...reasons, ...(model ? [model] : [])])
      expectOf(`the key says “${text}”`, key.includes(squeeze(text)));
    expectOf('the passage', seen.passage.endsWith(`#${question.passage}`));
    expectOf('each version', seen.versions.length === rev);
    for (const { change } of history)
      expectOf(
        change,
        seen.versions.some((text) => text.includes(change)),
      );
    const named = [`${id}, version ${rev}`, course.edition, `/questions/${id}/`];
    expectOf(
      'the message',
      named.every((part) => seen.message.includes(part)),
    );
    expectOf(
      'the email',
      named.every((part) => decodeURIComponent(seen.mail).includes(part)),
    );
  }
  await page.context().close();
  expect(wrong).toEqual([]);
});

test('the message is copied with its lines and the address at which the page stands', async () => {
  await takeClipboard();
  const id = published.find(({ rev }) => rev > 1)?.id ?? '';
  const url = `${inject('siteBelow')}questions/${id}/`;
  const context = await (await getBrowser()).newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: questionPage.report.copy }).click();
  await page.getByText(questionPage.report.copied, { exact: true }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toContain(`Address: ${url}`);
  expect(copied.split('\n')).toContain('What is wrong:');
  const mail = await page.getByRole('link', { name: questionPage.report.mail }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain(url);
  await context.close();
});

test('a parallel form and its first form lead to each other', async () => {
  const form = published.find(({ parallelTo }) => parallelTo !== undefined);
  const { page } = await openPage();
  await page.goto(`${inject('site')}questions/${form?.id}/`);
  await page.getByRole('link', { name: questionPage.first }).click();
  await page.waitForURL(`**/questions/${form?.parallelTo}/`);
  expect(await page.locator(`.about-question a[href="/questions/${form?.id}/"]`).count()).toBe(1);
  await page.context().close();
});
