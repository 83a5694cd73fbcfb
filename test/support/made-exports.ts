import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { inject } from 'vitest';
import type { CourseDescription, DescribedQuestion } from '../../src/domain/course-description.ts';
import type { ExportFile, Format } from '../../src/integrations/exports/format.ts';

/** Where the tests say that the site stands; their build was not told. */
export const address = 'https://course.example/';

/** The description of the course that the build wrote. @param at the address it should say */
export function readCourse(at: string | null = address): CourseDescription {
  const text = readFileSync(join(inject('folder'), 'downloads', 'truce-course.json'), 'utf8');
  const course: CourseDescription = JSON.parse(text); // written by the build
  return { ...course, address: at };
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
