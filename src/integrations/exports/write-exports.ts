import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CourseDescription } from '../../domain/course-description.ts';
import { fillPage } from './fill-page.ts';
import { CannotMake, type Format } from './format.ts';
import { saySize } from './say-size.ts';

/** One row of `/downloads/index.json`. */
export interface ListedFile {
  file: string;
  title: string;
  format: string;
  module: string | null;
  bytes: number;
  sha256: string;
}

const DESCRIPTION = 'truce-course.json';
const LIST = 'index.json';

async function readDescription(folder: string): Promise<{ course: CourseDescription; row: ListedFile }> {
  const path = join(folder, 'downloads', DESCRIPTION);
  const bytes = await readFile(path).catch(() => {
    throw new Error(`There is no ${path}. Build the site first: npm run build.`);
  });
  const course: CourseDescription = JSON.parse(bytes.toString('utf8')); // the build has just written it
  return { course, row: list(DESCRIPTION, `${course.title} as data`, 'json', null, bytes) };
}

const list = (file: string, title: string, format: string, module: string | null, bytes: Uint8Array): ListedFile => ({
  ...{ file, title, format, module },
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** Names of the files that an earlier run has listed; none where there was no run, or one that was broken off. */
async function listEarlier(out: string): Promise<string[]> {
  const text = await readFile(join(out, LIST), 'utf8').catch(() => '[]');
  const rows: readonly ListedFile[] = JSON.parse(text); // this file alone writes it
  return rows.map(({ file }) => file);
}

/**
 * Makes every export of a built site and writes them, with their list, into its `downloads` folder.
 * @param folder the built site
 * @param tell told each file with its size, and each format that cannot be made here
 */
export async function writeExports(
  folder: string,
  formats: readonly Format[],
  tell: (line: string) => void,
): Promise<ListedFile[]> {
  const { course, row } = await readDescription(folder);
  const rows = [row];
  const out = join(folder, 'downloads');
  await mkdir(out, { recursive: true });
  const earlier = await listEarlier(out);
  for (const { id, make } of formats)
    try {
      for await (const { file, title, module, bytes } of make({ course, folder })) {
        if (rows.some((other) => other.file === file)) throw new Error(`Two exports would be called ${file}.`);
        await writeFile(join(out, file), bytes);
        rows.push(list(file, title, id, module, bytes));
        tell(`${file}, ${saySize(bytes.length)}`);
      }
    } catch (thrown) {
      if (!(thrown instanceof CannotMake)) throw thrown;
      tell(`${id} is left out: ${thrown.message}`);
    }
  for (const file of earlier.filter((one) => !rows.some((row) => row.file === one))) await rm(join(out, file));
  await fillPage(folder, rows);
  await writeFile(join(out, LIST), `${JSON.stringify(rows, null, 2)}\n`);
  return rows;
}
