import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { courseSchema } from '../../schemas/course.ts';
import type { FrozenEdition } from '../../schemas/edition.ts';
import { questionFileSchema } from '../../schemas/question.ts';

interface Freezing {
  /** The project's folder. */
  root: string;
  /** Path below which the course stands, with a slash at either end. */
  base: string;
  /** Today: "2026-11-22". */
  date: string;
  /** Builds the site for a base path into a folder. */
  build(base: string, out: string): void;
}

/** Version of each question, by its id, as the content has it now. */
function readVersions(folder: string): Record<string, number> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yml'));
  const questions = files
    .toSorted()
    .flatMap((file) => questionFileSchema.parse(parse(readFileSync(join(folder, file), 'utf8'))).questions);
  return Object.fromEntries(questions.map(({ id, rev }) => [id, rev]));
}

/**
 * Freezes the present edition: its pages, built for an address of their own, and a note of its questions.
 * @returns the folder that holds both
 * @throws where that edition is frozen already; a frozen edition is what somebody cites, and never changes
 */
export function freezeEdition({ root, base, date, build }: Freezing): string {
  const { edition } = courseSchema.parse(parse(readFileSync(join(root, 'src/content/course.yml'), 'utf8')));
  const folder = join(root, 'editions', edition);
  if (existsSync(join(folder, 'edition.json')))
    throw new Error(
      `Edition ${edition} is frozen already. Raise "edition" in src/content/course.yml, then freeze that one when it is done.`,
    );
  build(`${base}editions/${edition}/`, join(folder, 'site'));
  const note: FrozenEdition = { edition, date, base, questions: readVersions(join(root, 'src/content/questions')) };
  mkdirSync(folder, { recursive: true });
  // Last, so that a build that failed leaves nothing that looks like an edition.
  writeFileSync(join(folder, 'edition.json'), `${JSON.stringify(note, null, 2)}\n`);
  return folder;
}
