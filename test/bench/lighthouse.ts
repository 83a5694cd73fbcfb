import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { requireChromium } from '../support/find-chromium.ts';
import type { Row } from './long-record.ts';

/** Pages by their name in the table. */
const pages = {
  home: '',
  lesson: 'course/the-four-levels/aligned/',
  diagnostic: 'diagnostic/',
  practice: 'practice/',
  teach: 'teach/',
};

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The four marks of a page, each of 100, as on Lighthouse's own slow phone. */
async function mark(url: string): Promise<number[]> {
  const chrome = await launch({
    chromePath: requireChromium(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const result = await lighthouse(url, { port: chrome.port, onlyCategories: [...categories], logLevel: 'error' });
    return categories.map((name) => Math.round(100 * (result?.lhr.categories[name]?.score ?? Number.NaN)));
  } finally {
    chrome.kill();
  }
}

/** Marks five pages three times each; the middle mark counts. What is missing to 100 is told, so that less is better. */
export async function measureLighthouse(site: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const runs = [await mark(site + path), await mark(site + path), await mark(site + path)];
    for (const [place, category] of categories.entries()) {
      const value = runs.map((run) => run[place] ?? Number.NaN).toSorted((a, b) => a - b)[1] ?? Number.NaN;
      rows.push({ what: `Lighthouse, ${name}: ${category}, missing to 100`, value: 100 - value, budget: 0 });
    }
  }
  return rows;
}
