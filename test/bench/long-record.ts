import type { Browser, Page } from 'playwright-core';
import { makeLongRecord } from '../support/long-record.ts';
import { plantRows } from '../support/plant-rows.ts';

/** One line of the bench. */
export interface Row {
  what: string;
  value: number;
  budget: number;
}

/** Milliseconds from asking for the page of one's record until it shows the record. */
async function openProgress(page: Page, site: string): Promise<number> {
  await page.goto(`${site}progress/`);
  return page.evaluate(async () => {
    while (!document.querySelector('.record-count')) await new Promise((again) => setTimeout(again));
    return performance.now();
  });
}

interface Taken {
  /** For the first time here: every row is read from the database. */
  first: number;
  /** Again, nothing having changed. */
  again: number;
  /** Again, after a lesson was opened, as on a learner's next visit. */
  more: number;
}

interface Course {
  modules: { lessons: { url: string }[] }[];
  questions: { id: string }[];
}

async function measure(browser: Browser, site: string, count: number): Promise<Taken> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const course: Course = await (await context.request.get(`${site}course.json`)).json();
  const questions = course.questions.map(({ id }) => id);
  const lessons = course.modules.flatMap((module) => module.lessons.map(({ url }) => url));
  const rows = makeLongRecord(count, questions).map((row) => [row.id, row] as const);
  await page.goto(`${site}about/`);
  for (let place = 0; place < count; place += 5_000) await plantRows(page, rows.slice(place, place + 5_000));

  // What a page does when idle belongs to the next opening.
  const rest = () => page.waitForTimeout(500 + count / 40);
  async function open(lesson?: string): Promise<number> {
    if (lesson) {
      await page.goto(new URL(lesson, site).href);
      await rest();
    }
    const taken = await openProgress(page, site);
    await rest();
    return taken;
  }
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  const taken = {
    first: await open(),
    again: middle([await open(), await open(), await open()]),
    more: middle([await open(lessons[0]), await open(lessons[1]), await open(lessons[2])]),
  };
  await context.close();
  return taken;
}

/** Opens a thousand, ten thousand and a hundred thousand events, in the page of one's record. */
export async function measureLongRecord(browser: Browser, site: string): Promise<Row[]> {
  const small = await measure(browser, site, 1_000);
  const middle = await measure(browser, site, 10_000);
  const large = await measure(browser, site, 100_000);
  return [
    { what: 'record of 1,000 events: opened, ms', value: small.again, budget: 500 },
    { what: 'record of 10,000 events: opened, ms', value: middle.again, budget: 500 },
    { what: 'record of 100,000 events: opened, ms', value: large.again, budget: 1_000 },
    { what: 'record of 100,000 events: opened after one more, ms', value: large.more, budget: 1_000 },
    { what: 'record of 100,000 events: opened for the first time here, ms', value: large.first, budget: 4_000 },
    // Ten times the events may take ten times as long, and the measure is a little unsure.
    { what: '100,000 events to 10,000: times as long', value: large.again / middle.again, budget: 13 },
  ];
}
