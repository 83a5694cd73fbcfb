import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { diagnosticQuestions } from '../../src/content-access/diagnostic.ts';
import { rolePlay } from '../../src/content-access/role-play.ts';
import { gather } from '../../src/domain/team/gather.ts';
import { dealCards } from '../../src/domain/team/role-play.ts';
import type { ExampleCompany } from '../../src/pages/diagnostic/team/examples.json.ts';
import { openPage } from '../support/browser.ts';
import { printPage, squeeze } from '../support/print-pages.ts';

const path = 'diagnostic/team/role-play/';
const cards = rolePlay.companies.flatMap((company) => dealCards(company).map((card) => ({ company, ...card })));

test.each(['A4', 'Letter'] as const)(
  'on %s the plan takes two sheets and every card one of its own',
  async (format) => {
    const { sheets, complaints } = await printPage(path, format);
    expect(sheets).toHaveLength(14);
    cards.forEach(({ company, persona, sightings, beliefs }, i) => {
      const sheet = sheets[i + 2] ?? '';
      expect(sheet.startsWith(squeeze(`${company.name}, an invented company`))).toBe(true);
      expect(sheet).toContain(squeeze(`You are ${persona.role}.`));
      for (const { seen } of Object.values(sightings)) expect(sheet).toContain(squeeze(seen));
      for (const { believes } of Object.values(beliefs)) expect(sheet).toContain(squeeze(believes));
    });
    // What the maps will show is for the instructor, and stays off paper until it is opened.
    expect(sheets.join('')).not.toContain(squeeze(rolePlay.companies[0]?.shows.heading ?? ''));
    expect(complaints).toEqual([]);
  },
);

test('the instructor finds the map that is meant, and each name in the list leads to its card', async () => {
  const { page, complaints } = await openPage({ viewport: { width: 320, height: 800 } });
  await page.goto(inject('site') + path);
  const key = page.locator('details').filter({ hasText: 'Ottermead Lighting: show the map' });
  await expect(key.locator('table').first().isVisible()).resolves.toBe(false);
  await key.locator('summary').click();
  const rows = await key.locator('table').nth(1).locator('tbody tr').first().locator('th, td').allTextContents();
  expect(rows.map((text) => text.trim())).toEqual([
    'In the last quarter, where could a new colleague read what counts as a lead?',
    ...['1', '4', '+3'],
  ]);
  expect(await key.textContent()).toContain('Show each other the page');
  for (const { persona } of cards) expect(await page.locator(`[href="#card-${persona.id}"]`).count()).toBe(1);
  for (const { persona } of cards)
    expect(await page.locator(`#card-${persona.id} h3`).textContent()).toContain(persona.role);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the examples hold two classes whose every code counts', () => {
  const file: { companies: ExampleCompany[] } = JSON.parse(
    readFileSync(join(inject('folder'), 'diagnostic/team/examples.json'), 'utf8'),
  );
  expect(file.companies.map(({ id }) => id)).toEqual(rolePlay.companies.map(({ id }) => id));
  for (const { session, codes, text } of file.companies) {
    expect(`${session.label} ${text}`).toMatch(/\(invented\).*Invented for this course/);
    const { responses, leftOut } = gather(diagnosticQuestions, session, codes);
    expect(leftOut).toEqual([]);
    expect(responses).toHaveLength(15);
  }
});

test('the questions on paper take at most three sheets, with the guesses and the guide', async () => {
  const { sheets } = await printPage('diagnostic/seat/');
  expect(sheets.length).toBeLessThanOrEqual(3);
  const all = sheets.join('');
  for (const { text, answers } of diagnosticQuestions.questions)
    for (const words of [text, ...answers]) expect(all).toContain(squeeze(words));
  expect(all.split(squeeze('Your guess: how will most people on the other side answer?'))).toHaveLength(6);
  for (const heading of ['score a sheet by hand', 'compare the two sides', 'guess beside the answer', 'cannot tell'])
    expect(sheets.at(-1)).toContain(squeeze(heading));
});
