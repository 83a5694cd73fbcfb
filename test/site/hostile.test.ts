import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { encodeAssignment } from '../../src/domain/assignment/assignment-code.ts';
import { writeReceiptFile } from '../../src/domain/receipt/receipt-file.ts';
import { encodeCopy } from '../../src/domain/record/saved-copy.ts';
import { encodeInvitation } from '../../src/domain/team/invitation-code.ts';
import { encodeSeat } from '../../src/domain/team/seat-code.ts';
import { storedNames } from '../../src/store/stored-names.ts';
import { makeAssignment } from '../support/assignments.ts';
import { wakeIslands } from '../support/browser.ts';
import { damaged, damagedFile, spoilEach } from '../support/damage.ts';
import { content } from '../support/diagnostic-content.ts';
import { answerChoice, choicesOf, openQuiz, readRows } from '../support/drive-quiz.ts';
import { answered, happened } from '../support/events.ts';
import { findMade, openHostile } from '../support/hostile-page.ts';
import { plantRows } from '../support/plant-rows.ts';
import { makeReceiptFor } from '../support/receipts.ts';
import { makeResponse } from '../support/team.ts';

/** The same damage in every run; change it to try other damage. */
const seed = 20261122;
console.log(`Damage of seed ${seed}.`);
const tryAll = <T>(values: fc.Arbitrary<T>, numRuns: number, holds: (value: T) => Promise<void>) =>
  fc.assert(fc.asyncProperty(values, holds), { seed, numRuns, endOnFailure: true });

const { questions } = content;
const assignment = encodeAssignment(makeAssignment());
const invitation = encodeInvitation({ session: '5e551011', edition: questions.edition, seat: 'sales', label: 'Acme' });
const seat = encodeSeat(questions, makeResponse());

/** Loads an address as if it had been clicked in a mail, and waits until the page lives. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(inject('site') + address);
  await wakeIslands(page);
}

/** What stands behind an address, and where the page says in words that it cannot be read, or shows what it has read. */
const addresses: [name: string, path: string, valid: string, told: string][] = [
  ['an assignment', 'assignment/#', assignment, '[data-reason], [data-assignment], main form'],
  ['an invitation to a seat', 'diagnostic/seat/#', invitation, '[data-reason], .seat-welcome, main form'],
  ['a code of a seat', 'diagnostic/team/#', seat, 'main astro-island *'],
  ['a session', 'diagnostic/team/#', 'session-5e551011', 'main astro-island *'],
  ['a set of questions', 'practice/#', `set=${choicesOf('the-cost')[0]?.id}`, 'main astro-island *'],
  ['a set-up of a model', 'course/why-they-fight/economic-friction/#', 'budget-table=1.shared-40.end', '#budget-table'],
  ['an assignment to go on with', 'teach/assign/#', assignment, 'main form'],
  ['a receipt', 'teach/reader/#', 'receipt-1', 'main form'],
  ['a term', 'glossary/#', 'lead', 'dl, article, section'],
  ['a query', 'search/?q=', 'border', 'main [role=status]:not(:empty)'],
];

test.each(addresses)(
  'a damaged address of %s does no harm, and the page says what it can',
  async (_, path, valid, told) => {
    const { page, harm } = await openHostile();
    await open(page, path + valid);
    await tryAll(fc.tuple(damaged(valid), fc.boolean()), 10, async ([text, isFresh]) => {
      // A server takes no query of any length.
      const short = path.includes('?') ? encodeURIComponent(text.toWellFormed()).slice(0, 4_000) : text;
      if (isFresh || path.includes('?')) await open(page, path + short);
      else await page.evaluate((hash) => location.assign(`#${hash}`), text);
      await page.locator(told).first().waitFor({ state: 'attached', timeout: 8_000 });
      expect((await page.locator('[data-reason]').allTextContents()).every((words) => words.length > 20)).toBe(true);
      expect([...harm, ...(await findMade(page))]).toEqual([]);
    });
    await page.context().close();
  },
);

/** A page with an answer in its record; resolves with the ids of what is there. */
async function answerOne(page: Page): Promise<string[]> {
  const [question] = choicesOf('the-cost');
  await openQuiz(page, 'why-they-fight', 'the-cost');
  await answerChoice(page, question?.id ?? '', question?.options[0]?.id ?? '');
  return idsOf(page);
}
const idsOf = async (page: Page) => (await readRows(page)).map((row) => String(Reflect.get(Object(row), 'id')));

const events = [
  happened({ type: 'opened', lesson: 'the-cost' }, 'opened-one'),
  happened({ type: 'drafted', fields: { lead: 'A name that both know' } }, 'drafted-one'),
  happened(answered({ lesson: 'the-cost', question: choicesOf('the-cost')[0]?.id ?? '' }), 'answered-one', 1),
];
const copy = encodeCopy({ exportedAt: '2026-11-22T00:00:00.000Z', edition: '2026.1', events });
const receipt = writeReceiptFile(makeReceiptFor());
const files: [name: string, path: string, valid: string, told: string][] = [
  ['a record', 'progress/', copy, '.record-told:not(:empty)'],
  ['a receipt', 'teach/reader/', receipt, 'main :is([data-why], [data-receipt])'],
  ['codes of seats', 'diagnostic/team/', JSON.stringify({ codes: [seat], session: '5e551011' }), 'main astro-island *'],
];

test.each(files)('a damaged file of %s does no harm, loses nothing and is answered', async (_, path, valid, told) => {
  const { page, harm } = await openHostile();
  const before = await answerOne(page);
  await open(page, path);
  await tryAll(damagedFile(valid), 16, async (buffer) => {
    const file = { name: '<img src="x" onerror="canary=1">.json', mimeType: 'application/json', buffer };
    for (const input of await page.locator('main input[type=file]').all()) {
      await input.setInputFiles(file);
      await page.locator(told).first().waitFor({ state: 'attached', timeout: 8_000 });
    }
    await page.waitForTimeout(60);
    expect([...harm, ...(await findMade(page))]).toEqual([]);
    expect(await idsOf(page)).toEqual(expect.arrayContaining(before));
  });
  // What was let in is shown on a page that is loaded anew.
  await open(page, path);
  expect([...harm, ...(await findMade(page))]).toEqual([]);
  await page.context().close();
});

/** A name of the list with everything in it that varies. */
const fill = (name: string) =>
  name.replace(
    /<(\w+)>/g,
    (_, hole: string) => ({ person: '', session: '5e551011', assignment: '5e551011' })[hole] ?? 'the-cost',
  );
const slots = storedNames.flatMap(({ place, name }) =>
  place === 'localStorage' || place === 'sessionStorage' ? [{ place, name: fill(name) }] : [],
);
const readers = [
  ...['', 'course/why-they-fight/the-cost/', 'progress/', 'practice/', 'search/', 'treaty/', 'diagnostic/'],
  ...['diagnostic/team/', 'diagnostic/team/#session-5e551011', `assignment/#${assignment}`, 'teach/assign/'],
];
const valids = [
  'dark',
  'on',
  '["liaison"]',
  JSON.stringify(events[2]),
  JSON.stringify({ answers: { one: events[2] } }),
  assignment,
];

test('damaged values in the storage do no harm on any page that reads them, and the record stays', async () => {
  const { page, harm } = await openHostile();
  const before = await answerOne(page);
  const values = fc.array(fc.constantFrom(...valids).chain(damaged), {
    minLength: slots.length,
    maxLength: slots.length,
  });
  await tryAll(values, 5, async (texts) => {
    await page.evaluate(
      ([slots, texts]) => {
        localStorage.clear();
        sessionStorage.clear();
        for (const [at, { place, name }] of slots.entries()) window[place].setItem(name, texts[at] ?? '');
      },
      [slots, texts] as const,
    );
    for (const path of readers) {
      await open(page, path);
      expect([...harm, ...(await findMade(page))], path).toEqual([]);
    }
    expect(await idsOf(page)).toEqual(expect.arrayContaining(before));
  });
  await page.context().close();
});

/** A row lies under its own id, where it has one; a third of them under a name that objects have. */
const keyOf = (row: unknown, at: number): string => {
  const id: unknown = Reflect.get(Object(row), 'id');
  return at % 3 === 0 || typeof id !== 'string' ? `__proto__${at}` : id;
};

test('damaged rows in the record do no harm on any page that reads it, and sound ones stay', async () => {
  const { page, harm } = await openHostile();
  const before = await answerOne(page);
  const rows = fc
    .constantFrom(...events, receipt, { parts: [] })
    .chain((value) =>
      fc.oneof(
        fc.constantFrom(...spoilEach(typeof value === 'string' ? JSON.parse(value) : value)),
        damaged(JSON.stringify(value)),
        fc.jsonValue(),
      ),
    );
  await tryAll(fc.array(rows, { minLength: 12, maxLength: 12 }), 4, async (planted) => {
    await page.goto(`${inject('site')}glossary/`);
    await plantRows(
      page,
      planted.map((row, at) => [keyOf(row, at), row] as const),
    );
    for (const path of readers) {
      await open(page, path);
      expect([...harm, ...(await findMade(page))], path).toEqual([]);
    }
    expect(await idsOf(page)).toEqual(expect.arrayContaining(before));
  });
  await page.context().close();
});
