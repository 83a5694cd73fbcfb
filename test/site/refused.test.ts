import { createServer } from 'node:http';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { answerChoice, choicesOf, lessonPath, openQuiz, readRows } from '../support/drive-quiz.ts';
import { openProfile } from '../support/own-profile.ts';

const [question] = choicesOf('the-cost');
if (!question) throw new Error('The lesson has no choice question.');
const { id } = question;
const option = question.options[0]?.id ?? '';
const lesson = lessonPath('why-they-fight', 'the-cost');

/** Writes so many bytes into a database of its own. Resolves with whether there was room. */
const fill = (page: Page, bytes: number) =>
  page.evaluate(
    (length) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('filler');
        opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('bytes', 'readwrite', { durability: 'strict' });
          // Bytes that cannot be packed: the browser counts what lies on the disk.
          const store = transaction.objectStore('bytes');
          store.add(Uint8Array.from({ length }, () => Math.random() * 256));
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = () => resolve(false);
        };
      }),
    bytes,
  );

test('where the space is used up, the quiz goes on, and says why the answer is not kept and what to do', async () => {
  const context = await openProfile();
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  // Before the first write: Chromium remembers for a while how much room there was.
  await wire.send('Storage.overrideQuotaForOrigin', { origin: new URL(inject('site')).origin, quotaSize: 1_000_000 });
  await openQuiz(page, 'why-they-fight', 'the-cost');
  const before = await readRows(page);
  for (const bytes of [100_000, 10_000, 1_000, 100])
    for (let times = 0; await fill(page, bytes); times++) expect(times).toBeLessThan(40);
  await answerChoice(page, id, option);
  const told = page.locator('.check .q.now [data-saved="not-kept"]');
  await told.waitFor();
  expect(await told.textContent()).toMatch(/not kept: the browser’s space .* used up\. Free some space/);
  expect(await page.locator('.check .q.now').getAttribute('data-result')).toMatch(/right|wrong/);
  expect(await readRows(page)).toEqual(before);
  await context.close();
});

/** A page of another site that holds the lesson in a frame, as a learning platform does. */
async function servePlatform(): Promise<{ url: string; close(): void }> {
  const frame = `<iframe src="${inject('site')}${lesson}#check-yourself" width="900" height="800"></iframe>`;
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><title>Platform</title><link rel="icon" href="data:,">${frame}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  // Another site than 127.0.0.1, where the course is.
  return { url: `http://localhost:${address.port}/`, close: () => server.close() };
}

/** Answers in the frame. Returns what is said of keeping it, and whether it is there again after a reload. */
async function answerInFrame(context: BrowserContext): Promise<{ said: string | null; kept: boolean }> {
  const platform = await servePlatform();
  const page = await context.newPage();
  const frame: FrameLocator = page.frameLocator('iframe');
  const open = async () => {
    await page.goto(platform.url);
    await frame.locator('#check-yourself').scrollIntoViewIfNeeded();
    await frame.locator('.check .saved[data-saved]').waitFor();
  };
  await open();
  const asked = frame.locator(`.check [data-question="${id}"]`);
  await asked.locator(`input[value="${option}"]`).check();
  await asked.getByRole('button', { name: 'Check' }).click();
  await frame.locator(`.check [data-question="${id}"][data-result]`).waitFor();
  const line = frame.locator('.check .saved:not([aria-busy])');
  await line.waitFor();
  const said = await line.getAttribute('data-saved');
  expect((await line.textContent())?.length).toBeGreaterThan(20);
  await open();
  const kept = (await asked.getAttribute('data-result')) !== null;
  platform.close();
  return { said, kept };
}

test('in a frame of another site, where nothing may be stored, the quiz works and the page says so', async () => {
  const { page } = await openPage();
  expect(await answerInFrame(page.context())).toEqual({ said: 'not-kept', kept: false });
  await page.context().close();
});

test('in a frame of another site, where the reader allows it, the answer is kept as the page says', async () => {
  const context = await openProfile({ profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } });
  expect(await answerInFrame(context)).toEqual({ said: 'kept', kept: true });
  await context.close();
});
