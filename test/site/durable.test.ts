import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import { getBrowser, openPage } from '../support/browser.ts';
import { corruptRow, makeRandom } from '../support/corrupt.ts';
import { answerChoice, choicesOf, openQuiz, questionAt, readRows } from '../support/drive-quiz.ts';
import { answered, at, happened } from '../support/events.ts';
import { makeLongRecord } from '../support/long-record.ts';
import { plantRows } from '../support/plant-rows.ts';
import { saveCopy } from '../support/save-copy.ts';

const [question, second] = choicesOf('the-cost');
if (!question || !second) throw new Error('The lesson has too few choice questions.');
const option = question.options[0]?.id ?? '';

const texts = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();

/** Every row of the record as text, made in the page: some of these are nested too deep for the wire to it. */
const readTexts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('truce-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map((row) => JSON.stringify(row)).toSorted());
          };
        };
      }),
  );

test('two tabs that write two hundred answers at once lose none, and another course sees none', async () => {
  const server = await createViteServer({
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  const [url] = server.resolvedUrls?.local ?? [];
  const context = await (await getBrowser()).newContext();
  await context.route(`${url}blank`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  const tabs = await Promise.all(
    ['a', 'b'].map(async () => {
      const page = await context.newPage();
      await page.goto(`${url}blank`);
      await page.addScriptTag({ type: 'module', url: `${url}test/support/write-page.ts` });
      await page.waitForFunction(() => 'writePage' in globalThis);
      return page;
    }),
  );
  const written = await Promise.all(
    tabs.map((page, n) => page.evaluate((tab) => writePage.write(tab, 100), `tab-${n}`)),
  );
  const all = written.flat().toSorted();
  expect(new Set(all).size).toBe(200);
  for (const page of tabs) expect((await page.evaluate(() => writePage.read())).toSorted()).toEqual(all);
  expect(await tabs[0]?.evaluate(() => writePage.read('other'))).toEqual([]);
  await context.close();
  await server.close();
});

test('what a later build of the course left is neither touched nor in the way', async () => {
  const { page, complaints } = await openPage({ acceptDownloads: true });
  await page.goto(`${inject('site')}about/`);
  const rows = [
    [
      'later-1',
      { v: 2, id: 'later-1', at: '2026-09-30T00:00:00.000Z', type: 'answered', asked: { otherwise: [1, null] } },
    ],
    ['later-2', { v: 9, id: 'later-2', dream: 'é' }],
    [
      'old',
      happened(
        answered({
          lesson: 'the-cost',
          question: second.id,
          answer: { type: 'choice', option: second.options[0]?.id ?? '' },
        }),
        'old',
      ),
    ],
  ] as const;
  const readMore = () =>
    page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('truce-record');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const { result: database } = opening;
            const all = database.transaction('more').objectStore('more').getAll();
            all.onsuccess = () => {
              database.close();
              resolve(JSON.stringify([database.version, [...database.objectStoreNames], all.result]));
            };
          };
        }),
    );
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('truce-record', 9);
        opening.onupgradeneeded = () => {
          const { result: database } = opening;
          if (!database.objectStoreNames.contains('events')) database.createObjectStore('events');
          database.createObjectStore('more', { keyPath: 'id' }).add({ id: 'theirs', cards: [1, 2] });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await plantRows(page, rows);
  const more = await readMore();
  expect(more).toContain('theirs');

  await openQuiz(page, 'why-they-fight', 'the-cost');
  expect(await page.locator('.check .saved').getAttribute('data-saved')).toBe('kept');
  await page.locator(`[data-question="${second.id}"][data-result]`).waitFor({ state: 'attached' });
  await answerChoice(page, question.id, option);
  await page.locator('.check .saved:not([aria-busy])').waitFor();
  await page.goto(`${inject('site')}progress/`);
  await page.locator('.record-alert', { hasText: 'later version' }).waitFor();
  const held = await readRows(page);
  expect(texts(held)).toEqual(expect.arrayContaining(texts(rows.map(([, row]) => row))));
  expect(texts((await saveCopy(page)).rows)).toEqual(expect.arrayContaining(texts(held)));
  expect(await readMore()).toBe(more);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('an answer that was shown as kept is there after the page was killed that instant', async () => {
  const { page } = await openPage();
  await openQuiz(page, 'why-they-fight', 'the-cost');
  const wire = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  await answerChoice(page, question.id, option);
  await page.locator('.check .saved[data-saved=kept]:not([aria-busy])').waitFor();
  wire.send('Page.crash').catch(() => {});
  await crashed;
  const again = await page.context().newPage();
  await openQuiz(again, 'why-they-fight', 'the-cost');
  const kept = questionAt(again, question.id);
  await again.locator(`[data-question="${question.id}"][data-result]`).waitFor({ state: 'attached' });
  expect(await kept.locator(`input[value="${option}"]`).isChecked()).toBe(true);
  await page.context().close();
});

test('rows damaged in a hundred ways stop neither the page nor the quiz, and stay as they are', async () => {
  const { page, complaints } = await openPage({ acceptDownloads: true });
  await page.goto(`${inject('site')}about/`);
  const random = makeRandom(99);
  const sound = choicesOf('the-cost').map(({ id, rev = 1, options }, n) => {
    const answer = { type: 'choice', option: options[0]?.id ?? '' } as const;
    return happened(answered({ lesson: 'the-cost', question: id, rev, answer }), `sound-${n}`, 1_000 + n);
  });
  const damaged = Array.from({ length: 120 }, (_, n) => {
    const row = { ...sound[n % sound.length], id: `damaged-${n}`, at: at(n) };
    return [row.id, corruptRow(row, random)] as const;
  });
  await plantRows(page, [...sound.map((row) => [row.id, row] as const), ...damaged]);
  const before = await readTexts(page);

  await page.goto(`${inject('site')}progress/`);
  await page.locator('.record-alert', { hasText: 'damaged' }).waitFor();
  await page.locator('.record-lessons').waitFor();
  expect((await saveCopy(page)).rows.length).toBeGreaterThanOrEqual(before.length);
  expect(await readTexts(page)).toEqual(expect.arrayContaining(before));

  await openQuiz(page, 'why-they-fight', 'the-cost');
  for (const { id } of choicesOf('the-cost'))
    await page.locator(`.check [data-question="${id}"][data-result]`).waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a record of thousands is erased with its snapshot, also while another tab has it open', async () => {
  const { page, complaints } = await openPage();
  await page.goto(`${inject('site')}about/`);
  await plantRows(
    page,
    makeLongRecord(3_000).map((row) => [row.id, row]),
  );
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).toSorted());
  await page.goto(`${inject('site')}progress/`);
  await page.locator('.record-count').waitFor();
  await expect.poll(databases).toContain('truce-record-snapshot');
  const other = await page.context().newPage();
  await other.goto(`${inject('site')}progress/`);
  await other.locator('.record-count').waitFor();
  const choose = page.locator('.record-choices button').last();
  await page
    .getByRole('button', { name: /^Erase/ })
    .first()
    .click();
  await choose.click();
  await choose.click();
  await page.locator('.record-told', { hasText: 'erased' }).waitFor();
  await other.getByText('Nothing is recorded yet').waitFor();
  expect(await readRows(page)).toEqual([]);
  await page.waitForTimeout(500);
  expect(await databases()).toEqual(['truce-record']);
  expect(complaints).toEqual([]);
  await page.context().close();
});
