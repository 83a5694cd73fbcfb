import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { conformanceSchema } from '../../src/schemas/conformance.ts';
import { isNamed, storedNames } from '../../src/store/stored-names.ts';
import { openPage } from '../support/browser.ts';
import { answerChoice, choicesOf, openQuiz } from '../support/drive-quiz.ts';
import { listPages } from '../support/pages.ts';

const report = conformanceSchema.parse(parse(readFileSync('src/content/conformance/wcag.yml', 'utf8')));
const built = (path: string) => readFileSync(join(inject('folder'), path), 'utf8');

test('the conformance report shows every answer with its remark, and its OpenACR file says the same', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site')}about/accessibility/`);
  const rows = await page.locator('[data-criterion]').evaluateAll((all) =>
    all.map((row) => ({
      criterion: row.getAttribute('data-criterion'),
      support: row.getAttribute('data-support'),
      text: row.textContent ?? '',
    })),
  );
  expect(rows.map(({ criterion, support }) => [criterion, support])).toEqual(
    report.criteria.map(({ id, support }) => [id, support]),
  );
  for (const [i, { name, remark }] of report.criteria.entries()) {
    expect(rows[i]?.text).toContain(name);
    expect(rows[i]?.text).toContain(remark);
  }
  expect(await page.locator('main').innerText()).toContain(`edition ${report.edition}`);
  const file = parse(built('about/accessibility.yaml'), { version: '1.1' });
  expect([file.product.version, file.report_date]).toEqual([report.edition, report.date]);
  expect(file.author).toHaveProperty('email');
  expect(file.chapters.success_criteria_level_a.criteria).toHaveLength(32);
  expect(file.chapters.success_criteria_level_aa.criteria).toHaveLength(24);
  await page.context().close();
});

test('the policy on the privacy sheet is that of every page, but for the fingerprints', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site')}about/privacy/`);
  const quoted = (await page.locator('[data-policy]').innerText()).split(/;\s*/);
  const policies = listPages().map((path) => {
    const html = built(path.endsWith('.html') ? path : join(path, 'index.html'));
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    return policy
      .replace(/ 'sha256-[^']+'/g, '')
      .replace(/;$/, '')
      .split(/;\s*/)
      .join('; ');
  });
  expect([...new Set(policies)]).toEqual([quoted.join('; ')]);
  await page.context().close();
});

/** What a browser holds of this site: place and name of each thing. */
function listStored(page: Page): Promise<{ place: string; name: string }[]> {
  return page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => ({ place: 'IndexedDB', name: name ?? '' })),
    ...Object.keys(localStorage).map((name) => ({ place: 'localStorage', name })),
    ...Object.keys(sessionStorage).map((name) => ({ place: 'sessionStorage', name })),
    ...(document.cookie ? [{ place: 'cookie', name: document.cookie }] : []),
    ...(await caches.keys()).map((name) => ({ place: 'cache', name })),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => ({ place: 'worker', name: scope })),
  ]);
}

/** Answers, leaves another answer unchecked and changes the colours. */
async function useCourse(page: Page): Promise<void> {
  const [first, second] = choicesOf('the-cost');
  await openQuiz(page, 'why-they-fight', 'the-cost');
  await answerChoice(page, first?.id ?? '', first?.options[0]?.id ?? '');
  await page.goto(`${inject('site')}questions/${second?.id}/`);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  await page.locator(`[data-question] input[value="${second?.options[0]?.id}"]`).check();
  await page.locator('[data-theme-switch]').click();
}

test('the privacy sheet lists everything that a browser holds after a visit, and sets no cookie', async () => {
  const { page } = await openPage();
  await useCourse(page);
  await page.goto(`${inject('site')}progress/`);
  await page.locator('[data-saved]').first().waitFor();
  const held = await listStored(page);
  expect(
    held.filter(({ place, name }) => !storedNames.some((one) => one.place === place && isNamed(name, one.name))),
  ).toEqual([]);
  const places = held.map(({ place }) => place);
  for (const place of ['IndexedDB', 'localStorage', 'sessionStorage']) expect(places).toContain(place);
  expect(await page.context().cookies()).toEqual([]);

  await page.goto(`${inject('site')}about/privacy/`);
  const shown = await page
    .locator('[data-stored]')
    .evaluateAll((all) => all.map((one) => ({ place: (one as HTMLElement).dataset.stored, name: one.textContent })));
  expect(shown).toEqual(storedNames.map(({ place, name }) => ({ place, name })));
  await page.context().close();
});

test('without a database too, what the browser holds is on the list', async () => {
  const { page } = await openPage();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new Error('refused');
        },
        databases: async () => [],
      },
    });
  });
  await useCourse(page);
  const held = await listStored(page);
  expect(
    held.filter(({ place, name }) => !storedNames.some((one) => one.place === place && isNamed(name, one.name))),
  ).toEqual([]);
  expect(held.some(({ place, name }) => place === 'sessionStorage' && isNamed(name, 'truce-record:<entry>'))).toBe(
    true,
  );
  await page.context().close();
});

test('both papers are found from where instructors look', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  for (const from of ['about/', 'teach/'])
    for (const paper of ['about/accessibility/', 'about/privacy/']) {
      await page.goto(inject('site') + from);
      expect(await page.locator(`main a[href="/${paper}"]`).count(), `${from} to ${paper}`).toBe(1);
    }
  await page.context().close();
});
