import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Question, questionFileSchema } from '../../src/schemas/question.ts';

const folder = new URL('../../src/content/questions/', import.meta.url);

/** Every question of the course. */
export const published: Question[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .flatMap((name) => questionFileSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))).questions);
