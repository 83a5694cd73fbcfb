import { type Browser, chromium, type Page } from 'playwright-core';
import { bookWords as words } from './book-words.ts';
import { nameFile } from './credit.ts';
import { findChromium } from './find-chromium.ts';
import { CannotMake, type Format } from './format.ts';
import { readBase } from './read-base.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * A heading that runs on to a second line would lose the space between the two in the PDF's text and outline, because a
 * space at the end of a line is not drawn.
 */
const KEEP_SPACES = '.paper :is(h1, h2, h3, h4) { white-space: break-spaces }';

/**
 * The same file without what differs from one making to the next: its moment, which Chromium writes twice, and the names
 * of its elements, which count all elements that the browser has ever drawn. The lengths stay, as the file's table of
 * places asks, and so does the order of the names.
 */
export function dropChance(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const names = [...new Set(text.match(/\(node\d{8}\)/g))].sort();
  const numbers = new Map(names.map((name, place) => [name, `(node${String(place).padStart(8, '0')})`]));
  const settled = text
    .replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, (_, name: string) => `${name}20000101000000`)
    .replace(/\(node\d{8}\)/g, (name) => numbers.get(name) ?? name);
  return Buffer.from(settled, 'latin1');
}

/**
 * Leads links to where the course will stand, and puts that address on the cover. Where it is not known, links are words
 * like the others, because they would lead to the machine on which the file is made; one that says nothing else goes.
 */
const leadLinks = (page: Page, here: string, address: string | null, words: string): Promise<void> =>
  page.evaluate(
    ([here, address, words]) => {
      const isAlone = ({ parentElement, textContent }: HTMLAnchorElement) =>
        parentElement?.tagName === 'P' && parentElement.textContent?.trim() === textContent?.trim();
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        if (!link.href.startsWith(here) || link.getAttribute('href')?.startsWith('#')) continue;
        if (address) link.href = address + link.href.slice(here.length);
        else if (isAlone(link)) link.parentElement?.remove();
        else link.removeAttribute('href');
      }
      if (!address) return;
      const line = document.createElement('p');
      line.className = 'licence';
      const link = document.createElement('a');
      link.href = address;
      link.textContent = address;
      line.append(`${words} `, link);
      document.querySelector('.cover')?.append(line);
    },
    [here, address, words] as const,
  );

async function print(browser: Browser, site: string, path: string, address: string | null): Promise<Uint8Array> {
  const page = await browser.newPage({ bypassCSP: true, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(site + path, { waitUntil: 'networkidle' });
  await leadLinks(page, site, address, words.onWeb);
  await page.addStyleTag({ content: KEEP_SPACES });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
  await page.close();
  return dropChance(pdf);
}

/** A reader for each module, printed by Chromium: tagged, with an outline, its lessons and questions without the key. */
export const pdf: Format = {
  id: 'pdf',
  async *make({ course, folder }) {
    const executablePath = findChromium();
    if (!executablePath) throw new CannotMake(words.noChromium);
    const site = await serveFolder(folder, readBase(folder));
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    try {
      for (const { id, title } of course.modules)
        yield {
          file: nameFile(course, id, 'pdf'),
          title: words.reader(title),
          module: id,
          bytes: await print(browser, site.url, `print/${id}/lessons/`, course.address),
        };
    } finally {
      await browser.close();
      site.close();
    }
  },
};
