import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { inject } from 'vitest';
import type { CourseDescription, DescribedQuestion } from '../../src/domain/course-description.ts';
import type { ExportFile, Format } from '../../src/integrations/exports/format.ts';

/** Where the tests say that the site stands; their build was not told. */
export const address = 'https://course.example/';

const readDownload = (file: string): Buffer => readFileSync(join(inject('folder'), 'downloads', file));

/** The description of the course, as the build wrote it. */
export const readBuilt = (): CourseDescription => JSON.parse(readDownload('truce-course.json').toString('utf8')); // ours

/** The same with an address. @param at the address it should say */
export const readCourse = (at: string | null = address): CourseDescription => ({ ...readBuilt(), address: at });

/** Names of the files that come out otherwise than when the site was built, in another process at another time. */
export async function findChanged(format: Format): Promise<string[]> {
  const made = await makeAll(format, readBuilt());
  if (made.length === 0) throw new Error(`${format.id} makes no files.`);
  return made.filter(({ file, bytes }) => !readDownload(file).equals(bytes)).map(({ file }) => file);
}

/** All questions of the bank, in the order of the course. */
export const listBank = ({ modules }: CourseDescription): DescribedQuestion[] =>
  modules.flatMap(({ lessons }) => lessons.flatMap(({ questions }) => questions));

/** The files of a format, made of the built site as if its address were known. */
export async function makeAll(format: Format, course = readCourse()): Promise<ExportFile[]> {
  const files: ExportFile[] = [];
  for await (const file of format.make({ course, folder: inject('folder') })) files.push(file);
  return files;
}

/** The files of a package as text, by path. */
export const unpack = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, held]) => [name, strFromU8(held)]));
