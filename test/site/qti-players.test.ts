import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { DescribedQuestion } from '../../src/domain/course-description.ts';
import { makeItem } from '../../src/integrations/exports/qti-item.ts';
import { writeXml } from '../../src/integrations/exports/xml.ts';
import { openPage } from '../support/browser.ts';
import { listBank, readCourse, unpack } from '../support/made-exports.ts';
import { listAttempts } from '../support/qti-attempts.ts';
import { openCitolab, openQti3, type Player } from '../support/qti-players.ts';

const squash = (text: string): string => text.replace(/\s+/g, ' ');

/** Gives every answer to a question and lists where the player makes something else of it than the course. */
async function findFaults(player: Player, question: DescribedQuestion, xml: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { answer, points, says } of listAttempts(question)) {
    const { score, said } = await player.play(xml, answer);
    const label = `${question.id} ${JSON.stringify(answer)}`;
    if (score !== points) faults.push(`${label} gets ${score} instead of ${points}`);
    const missing = says.filter((text) => !squash(said).includes(squash(text)));
    if (missing.length > 0) faults.push(`${label} is told "${squash(said)}" instead of "${missing.join(' ')}"`);
  }
  return faults;
}

describe.each<[string, (page: Page) => Promise<Player>]>([
  ['@citolab/qti-components', openCitolab],
  ['qti3-item-player', openQti3],
])('%s', (_, open) => {
  test('scores every answer to every question of the bank as the course does, and says why', async () => {
    const { page } = await openPage();
    const player = await open(page);
    const items = unpack(readFileSync(join(inject('folder'), 'downloads', 'truce-course.qti30.zip')));
    const faults: string[] = [];
    const bank = listBank(readCourse());
    for (const question of bank) {
      const xml = items.get(`items/${question.id}.xml`) ?? '';
      faults.push(...(await findFaults(player, question, xml)));
    }
    expect(faults).toEqual([]);
    expect(bank.length).toBeGreaterThan(160);
    await page.context().close();
  });

  test('shows where the key of an item is wrong', async () => {
    const { page } = await openPage();
    const player = await open(page);
    const question = listBank(readCourse()).find(({ type }) => type === 'choice');
    if (question?.type !== 'choice') throw new Error('There is no question with one right option.');
    const [right, wrong] = [true, undefined].map((is) => question.options.find((option) => option.right === is)?.id);
    const xml = writeXml(makeItem(question)).replace(`<qti-value>${right}<`, `<qti-value>${wrong}<`);
    expect(await findFaults(player, question, xml)).toHaveLength(2);
    await page.context().close();
  });
});
