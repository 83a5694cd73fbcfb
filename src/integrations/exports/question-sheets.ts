import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { CourseDescription } from '../../domain/course-description.ts';
import { takeOut } from './lesson-pages.ts';

/** One question as it is printed: to be answered, and in the key with the reasons. */
export interface PrintedQuestion {
  sheet: Element;
  key: Element;
}

/** Elements of a page that carry an id of a question in a data attribute, by that id. */
async function readMarked(file: string, name: 'dataSheet' | 'dataKey'): Promise<Map<string, Element>> {
  const found = new Map<string, Element>();
  visit(fromHtml(await readFile(file, 'utf8')), 'element', (element) => {
    const id = element.properties[name];
    if (typeof id === 'string') found.set(id, takeOut(element, null));
  });
  return found;
}

/**
 * Every question of the course as it stands on the printed sheets and in the printed key, for readers without the site.
 * @param folder the built site
 * @returns by id of the question; the elements are the caller's own to change
 * @throws where a sheet or a key misses a question of the description
 */
export async function readQuestionSheets(
  folder: string,
  { modules }: CourseDescription,
): Promise<Map<string, PrintedQuestion>> {
  const printed = new Map<string, PrintedQuestion>();
  for (const module of modules) {
    const page = (part: string) => join(folder, 'print', module.id, part, 'index.html');
    const sheets = await readMarked(page('questions'), 'dataSheet');
    const keys = await readMarked(page('key'), 'dataKey');
    for (const { id } of module.lessons.flatMap(({ questions }) => questions)) {
      const [sheet, key] = [sheets.get(id), keys.get(id)];
      if (!sheet || !key) throw new Error(`The print pages of "${module.id}" miss the question "${id}".`);
      printed.set(id, { sheet, key });
    }
  }
  return printed;
}
