import { extractText, getDocumentProxy } from 'unpdf';
import { inject } from 'vitest';
import { openPage } from './browser.ts';

/** A text as it compares between a page and its PDF, which breaks lines and spaces where it likes. */
export const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

/** What Chromium prints of an address. */
export interface Printed {
  /** The text of each sheet, squeezed, without its page number. */
  sheets: string[];
  /** The text of each heading that is printed, squeezed. */
  headings: string[];
  complaints: string[];
}

/** Prints a page of the site, with backgrounds off as browsers have it. Takes its path from the site's root. */
export async function printPage(path: string, format: 'A4' | 'Letter' = 'A4'): Promise<Printed> {
  const { page, complaints } = await openPage();
  await page.goto(inject('site') + path);
  const headings = await page.locator('.paper :is(h1, h2, h3, h4)').allTextContents();
  const pdf = await page.pdf({ format });
  await page.context().close();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  // The number of the sheet stands in the margin; in the PDF its text comes first.
  const sheets = text.map((sheet, i) => squeeze(sheet).replace(`${i + 1}/${text.length}`, ''));
  return { sheets, headings: headings.map(squeeze), complaints };
}
