import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, expect, inject, test } from 'vitest';
import type { CourseDescription } from '../../src/domain/course-description.ts';
import { dropChance, pdf } from '../../src/integrations/exports/pdf.ts';
import { squeeze } from '../support/print-pages.ts';

let course: CourseDescription;
const read = (module: string) => readFile(join(inject('folder'), 'downloads', `truce-${module}.pdf`));

beforeAll(async () => {
  course = JSON.parse(await readFile(join(inject('folder'), 'downloads', 'truce-course.json'), 'utf8'));
});

/** One element of a tagged page. */
interface Tag {
  role?: string;
  alt?: string;
  children?: Tag[];
}
const listRoles = (tag: Tag | null): string[] =>
  tag ? [...(tag.role ? [tag.role] : []), ...(tag.children ?? []).flatMap(listRoles)] : [];

test('each module’s reader is tagged, names its language and has an outline, with its lessons and questions in it', async () => {
  for (const module of course.modules) {
    const bytes = await read(module.id);
    const document = await getDocumentProxy(new Uint8Array(bytes));
    expect((await document.getMarkInfo())?.Marked).toBe(true);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Language: 'en' });
    const outline = JSON.stringify(await document.getOutline());
    const { text } = await extractText(document, { mergePages: true });
    const roles = new Set<string>();
    for (let number = 1; number <= document.numPages; number++)
      for (const role of listRoles((await (await document.getPage(number)).getStructTree()) as Tag | null))
        roles.add(role);
    expect([...roles]).toEqual(expect.arrayContaining(['H2', 'H3', 'P', 'Table', 'TH', 'TD', 'Figure']));
    for (const { title, questions } of module.lessons) {
      // With its spaces, though it may run over two lines.
      expect(outline).toContain(title);
      for (const { stem } of questions) expect(squeeze(text)).toContain(squeeze(stem.replaceAll('*', '')));
    }
    expect(squeeze(text)).toContain(squeeze(`edition ${course.edition}`));
    expect(bytes.toString('latin1')).not.toContain('127.0.0.1');
  }
});

test('the same course makes the same file, and a known address is where its links lead', async () => {
  const folder = inject('folder');
  const make = async (address: string | null) => {
    for await (const file of pdf.make({ course: { ...course, address }, folder })) return Buffer.from(file.bytes);
    throw new Error('Nothing was made.');
  };
  const first = await make(course.address);
  expect(first.equals(await read(course.modules[0]?.id ?? ''))).toBe(true);
  expect((await make('https://course.example/')).toString('latin1')).toContain(
    '/URI (https://course.example/glossary/#',
  );
});

test('the moment of making and the browser’s own count are taken out, and nothing else', () => {
  const made = (time: string, one: string, other: string) =>
    `/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')\n/Title (D:1)\n/ID (node${other})\n/ID (node${one})`;
  const settle = (text: string) => Buffer.from(dropChance(Buffer.from(text, 'latin1'))).toString('latin1');
  expect(settle(made('20261122140000', '00000467', '00000900'))).toBe(made('20000101000000', '00000000', '00000001'));
});
