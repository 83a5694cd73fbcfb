import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { dropEmphasis } from '../../src/domain/questions/emphasis.ts';
import { printPage, squeeze } from '../support/print-pages.ts';
import { published } from '../support/published-questions.ts';

interface Course {
  modules: { id: string; title: string; lessons: { title: string; questions: string[] }[] }[];
}

const course: Course = JSON.parse(readFileSync(join(inject('folder'), 'course.json'), 'utf8'));
const modules = course.modules.map((module) => [module.id, module] as const);

/** Stems of a module that no single sheet holds whole. */
function findCut(module: Course['modules'][number], sheets: string[]): string[] {
  const asked = module.lessons.flatMap(({ questions }) => questions);
  return published
    .filter(({ id }) => asked.includes(id))
    .map(({ stem }) => squeeze(dropEmphasis(stem)))
    .filter((stem) => !sheets.some((sheet) => sheet.includes(stem)));
}

test.each(modules)('the handout of %s is one page, on A4 and on Letter', async (id, { title }) => {
  for (const format of ['A4', 'Letter'] as const) {
    const { sheets, complaints } = await printPage(`print/${id}/handout/`, format);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toContain(squeeze(`Handout: ${title}`));
    expect(sheets[0]).toContain('CCBY4.0');
    expect(complaints).toEqual([]);
  }
});

test.each(modules)('the key of %s has every stem whole, under the heading of its lesson', async (id, module) => {
  const { sheets, headings } = await printPage(`print/${id}/key/`);
  expect(findCut(module, sheets)).toEqual([]);
  expect(headings).toHaveLength(module.lessons.length + 1);
  expect(headings.filter((heading) => !sheets.some((sheet) => sheet.includes(heading)))).toEqual([]);
});

test.each(modules)('the sheet of %s has every stem whole and no answer', async (id, module) => {
  const { sheets } = await printPage(`print/${id}/questions/`);
  expect(findCut(module, sheets)).toEqual([]);
  expect(sheets.join('')).not.toContain('Theideabehindit');
});

test.each(modules)(
  'all of %s prints with no heading at the end of a sheet, and its parts apart',
  async (id, module) => {
    const { sheets, headings, complaints } = await printPage(`print/${id}/`);
    const stranded = headings.filter((heading) => sheets.some((sheet) => sheet.endsWith(heading)));
    expect(stranded).toEqual([]);
    for (const { title } of module.lessons) expect(sheets.some((sheet) => sheet.includes(squeeze(title)))).toBe(true);
    expect(sheets.filter((sheet) => sheet.startsWith('NameDateHandout:'))).toHaveLength(1);
    expect(sheets.filter((sheet) => sheet.startsWith('Answerkey:'))).toHaveLength(1);
    expect(complaints).toEqual([]);
  },
);

test('what students get holds no answers', async () => {
  const { sheets } = await printPage(`print/${modules[0]?.[0]}/lessons/`);
  const all = sheets.join('');
  expect(all).not.toContain('Answerkey');
  expect(all).not.toContain('Theideabehindit');
});
