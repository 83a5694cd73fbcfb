import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { CourseDescription, DescribedQuestion } from '../../src/domain/course-description.ts';
import { openPage } from '../support/browser.ts';
import { listAttempts } from '../support/qti-attempts.ts';
import { openCitolab, openQti3, type Player } from '../support/qti-players.ts';

const read = (file: string) => readFileSync(join(inject('folder'), 'downloads', file));

function readBank(): DescribedQuestion[] {
  const course: CourseDescription = JSON.parse(read('truce-course.json').toString('utf8')); // written by the build
  return course.modules.flatMap(({ lessons }) => lessons.flatMap(({ questions }) => questions));
}

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
    const { page } = await openPage({ viewport: { width: 1280, height: 2400 } }); // what is dragged has to be in sight
    const player = await open(page);
    const items = unzipSync(read('truce-course.qti30.zip'));
    const faults: string[] = [];
    const bank = readBank().filter(q=>process.env.ONLY?process.env.ONLY===q.type:true);
    const t=Date.now();const n:Record<string,number>={};
    for (const question of bank) {const t0=Date.now();
      const xml = strFromU8(items[`items/${question.id}.xml`] ?? new Uint8Array());
      faults.push(...(await findFaults(player, question, xml)));n[question.type]=(n[question.type]??0)+Date.now()-t0;
    }
    console.log(player.name,Date.now()-t,JSON.stringify(n),faults.length,faults.slice(0,12).map(f=>f.slice(0,400)));
    expect(faults).toEqual([]);
    expect(bank.length).toBeGreaterThan(160);
    await page.context().close();
  });
});
