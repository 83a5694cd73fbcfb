import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { readBase } from './read-base.ts';
import { saySize } from './say-size.ts';
import type { ListedFile } from './write-exports.ts';

const PAGE = 'teach/downloads/index.html';

/** Links to the files of one format, those of the whole course first, each with its size. */
const list = (rows: readonly ListedFile[], base: string): string =>
  toHtml(
    h(
      'ul',
      rows
        .toSorted((a, b) => Number(b.module === null) - Number(a.module === null))
        .map(({ file, title, bytes }) =>
          h('li', [h('a', { href: `${base}downloads/${file}`, download: true }, title), `, ${saySize(bytes)}`]),
        ),
    ),
  );

/**
 * The page with the files of each format where it has a place for them, and the sentence that says why there are none
 * where there are none. What was put there before is replaced.
 */
export const fillDownloads = (html: string, rows: readonly ListedFile[], base: string): string =>
  html.replace(
    /(<div data-downloads="([a-z0-9-]+)" data-none="([^"]*)">)[\s\S]*?(<\/div>)/g,
    (_, open: string, id: string, none: string, close: string) => {
      const own = rows.filter(({ format }) => format === id);
      return `${open}${own.length > 0 ? list(own, base) : `<p>${none}</p>`}${close}`;
    },
  );

/** Puts the files into the page on which instructors look for them: their sizes are known only once they are made. */
export async function fillPage(folder: string, rows: readonly ListedFile[]): Promise<void> {
  const path = join(folder, PAGE);
  if (!existsSync(path)) return;
  await writeFile(path, fillDownloads(await readFile(path, 'utf8'), rows, readBase(folder)));
}
