import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { isExplorableId } from '../../src/domain/explorables/explorables.ts';
import { modelFields } from '../../src/domain/explorables/model-fields.ts';
import { readSetup } from '../../src/domain/explorables/setup-text.ts';
import { openPage } from '../support/browser.ts';
import { listDownloads, listPages } from '../support/pages.ts';

interface Seen {
  /** Words that run into a link or an emphasis, or out of one: a space was lost between source and page. */
  glued: string[];
  ids: string[];
  links: string[];
  headings: number;
  text: number;
  title: string;
  description: string;
  lang: string;
}

function readPage(page: Page): Promise<Seen> {
  return page.evaluate(() => ({
    glued: [...document.querySelectorAll('main :is(p, li, dd) > :is(a, em, strong, cite)')].flatMap((inline) => {
      const before =
        inline.previousSibling?.nodeType === Node.TEXT_NODE ? (inline.previousSibling.textContent ?? '') : '';
      const after = inline.nextSibling?.nodeType === Node.TEXT_NODE ? (inline.nextSibling.textContent ?? '') : '';
      const text = inline.textContent ?? '';
      const runs = /[\p{L}\p{N},;:.]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text);
      const runsOn = /[\p{L}\p{N},;:.]$/u.test(text) && /^[\p{L}\p{N}]/u.test(after);
      return runs || runsOn ? [`${before.slice(-20)}|${text}|${after.slice(0, 20)}`] : [];
    }),
    ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
    links: [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
    headings: document.querySelectorAll('h1').length,
    text: document.querySelector('main')?.textContent?.trim().length ?? 0,
    title: document.title,
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    lang: document.documentElement.lang,
  }));
}

/** Reads every page with JavaScript off, as a search engine or a careful reader does. */
async function readSite(root: string): Promise<Map<string, Seen>> {
  const { page } = await openPage({ javaScriptEnabled: false });
  const seen = new Map<string, Seen>();
  for (const path of listPages()) {
    await page.goto(root + path);
    seen.set(root + path, await readPage(page));
  }
  await page.context().close();
  return seen;
}

/** Whether an anchor is a set-up of a model that is on the page, and one that the model can be set to. */
function leadsToModel(anchor: string, ids: readonly string[]): boolean {
  const [id = '', setup = ''] = anchor.split('=');
  return isExplorableId(id) && ids.includes(id) && readSetup(modelFields[id], setup).ok;
}

function findBroken(root: string, seen: Map<string, Seen>): string[] {
  const broken: string[] = [];
  const files = new Set(
    [
      ...['course.json', 'sources.bib', 'sources.ris', 'about/accessibility.yaml'],
      ...listDownloads().map((file) => `downloads/${file}`),
    ].map((file) => root + file),
  );
  for (const [from, { links }] of seen)
    for (const link of links) {
      const url = new URL(link);
      if (url.host !== new URL(root).host) continue;
      const target = seen.get(`${url.origin}${url.pathname}`);
      if (!target && !files.has(url.href)) broken.push(`${from} links to ${link}, which is not there`);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (target && anchor && !target.ids.includes(anchor) && !leadsToModel(anchor, target.ids))
        broken.push(`${from} links to ${link}, which has no such place`);
    }
  return broken;
}

/** Places that a script makes of an address: the invented companies, which the page of both sides opens by their names. */
async function listExamples(root: string): Promise<string[]> {
  const { page } = await openPage();
  const { companies } = await (await page.request.get(`${root}diagnostic/team/examples.json`)).json();
  await page.context().close();
  return companies.map(({ id }: { id: string }) => `example-${id}`);
}

test('no link or anchor is broken, at a root and below a base path', async () => {
  for (const root of [inject('site'), inject('siteBelow')]) {
    const seen = await readSite(root);
    seen.get(`${root}diagnostic/team/`)?.ids.push(...(await listExamples(root)));
    expect(findBroken(root, seen)).toEqual([]);
  }
});

test('each page has a title and a description of its own, one h1, a language, no doubled id, no lost space, and text without JavaScript', async () => {
  const seen = await readSite(inject('site'));
  const faults: string[] = [];
  const titles = new Map<string, string>();
  for (const [url, page] of seen) {
    for (const words of page.glued) faults.push(`${url} lacks a space at "${words}"`);
    if (page.headings !== 1) faults.push(`${url} has ${page.headings} h1`);
    if (page.lang !== 'en') faults.push(`${url} has no language`);
    if (page.text < 60) faults.push(`${url} has ${page.text} characters without JavaScript`);
    if (page.description.length < 20) faults.push(`${url} has no description`);
    const doubled = page.ids.filter((id, at) => page.ids.indexOf(id) !== at);
    if (doubled.length > 0) faults.push(`${url} has the id ${doubled[0]} twice`);
    const other = titles.get(page.title);
    if (other) faults.push(`${url} and ${other} share the title "${page.title}"`);
    titles.set(page.title, url);
  }
  expect(faults).toEqual([]);
});
